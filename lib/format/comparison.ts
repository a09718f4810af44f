import type { Incomparable } from "../domain/comparability";
import type { DecimalText } from "../domain/decimal";
import type { Denominator } from "../domain/population";
import type { SeriesVerdict } from "../domain/seriesComparability";
import type { Unit } from "../domain/unit";
import { describeIncomparable } from "./comparability";
import { formatNumber, formatPercentagePoints, noBreakSpace } from "./number";
import { unitLabel, unitName } from "./unit";

/** What a comparison shows of its figures. */
export interface ShownAs {
  measure: "niva" | "andring" | "index";
  unit: Unit;
  per: Denominator | null;
  baseYear: number | null;
}

/** The unit of what is shown, as a heading has it: "tkr", "kronor per invånare", "index, 2021 = 100". */
export function shownUnit({ measure, unit, per, baseYear }: ShownAs): string {
  if (measure === "index") return baseYear === null ? "index" : `index, ${baseYear} = 100`;
  if (measure === "andring") {
    return unit === "percent" ? "procentenheter från året före" : "procent från året före";
  }
  if (per === "inhabitant") return "kronor per invånare";
  if (per === "thousandInhabitants") return `${unitName(unit)} per 1${noBreakSpace}000 invånare`;
  return unitName(unit);
}

/** A shown value with its unit, for running text: "−540 410 tkr", "−13 889 kr per invånare", "+2,1 %". */
export function formatShown(value: DecimalText, shown: ShownAs): string {
  const { measure, unit, per } = shown;
  if (measure === "andring" && unit === "percent") {
    return formatPercentagePoints(value, { signed: true });
  }
  const number = formatShownNumber(value, shown);
  if (measure === "andring") return `${number}${noBreakSpace}%`;
  if (measure === "index") return number;
  if (per === "inhabitant") return `${number}${noBreakSpace}kr per invånare`;
  if (per === "thousandInhabitants") return `${number} per 1${noBreakSpace}000 invånare`;
  const label = unitLabel(unit);
  return label === "" ? number : `${number}${noBreakSpace}${label}`;
}

/** The number alone, under a heading that says the unit. Whole kronor per inhabitant: more would pretend. */
export function formatShownNumber(value: DecimalText, { measure, per }: ShownAs): string {
  const decimals = measure === "niva" && per === "inhabitant" ? 0 : undefined;
  return formatNumber(value, { signed: measure === "andring", decimals });
}

/** Why a series can't be chosen, as a clause; empty when it can. */
export function describeVerdict(verdict: SeriesVerdict): string {
  if (verdict.kind === "comparable") return "";
  if (verdict.kind === "notStated") return "ingen sådan uppgift för den här delen av året";
  return verdict.reasons.map(describeIncomparable).join(", ");
}

type OmissionWords =
  | { code: "incomparable"; reasons: readonly Incomparable[] }
  | {
      code:
        | "otherUnit"
        | "noPopulation"
        | "noYearBefore"
        | "noCommonYear"
        | "zeroBase"
        | "negativeBase";
    };

/** Why a figure that stands in a report isn't shown, as a clause. */
export function describeOmission(omission: OmissionWords): string {
  if (omission.code !== "incomparable") return omissions[omission.code];
  return omission.reasons.map(describeIncomparable).join(", ");
}

const omissions: Record<Exclude<OmissionWords["code"], "incomparable">, string> = {
  otherUnit: "enheten går inte att räkna om",
  noPopulation: "folkmängden det året finns inte här",
  noYearBefore: "året före saknas",
  noCommonYear: "inget basår som alla har",
  zeroBase: "basen är noll eller har annat tecken",
  negativeBase: "basen är ett underskott",
};
