import { decimal, toDecimalText, type DecimalText } from "./decimal";
import { yearOf, type Period } from "./period";
import type { Series } from "./series";
import { isMoney, powerBetween, type Unit } from "./unit";

/** How many lived in a municipality on a date, and who says so. */
export interface Population {
  municipalityId: string;
  /** ISO date, as SCB counts: 31 December. */
  date: string;
  inhabitants: number;
  /** "SCB, CC0"; for an invented municipality that it is invented. */
  source: string;
}

/** What a value is divided by: each inhabitant for money, a thousand of them for what is counted. */
export type Denominator = "inhabitant" | "thousandInhabitants";

/**
 * The population that a period is divided by: that of 31 December of its own year, the same rule for
 * whole years and parts of them. Null where it isn't held; a neighbouring year never stands in for it.
 */
export function populationOf(
  period: Period,
  municipalityId: string,
  populations: readonly Population[],
): Population | null {
  const date = `${yearOf(period)}-12-31`;
  const isIt = (each: Population) => each.municipalityId === municipalityId && each.date === date;
  return populations.find(isIt) ?? null;
}

/** What a series may be divided by; null for what is no amount of something: shares, means, days of waiting. */
export function denominatorOf({
  unit,
  accumulation,
}: Pick<Series, "unit" | "accumulation">): Denominator | null {
  if (accumulation === "ratio") return null;
  if (isMoney(unit)) return "inhabitant";
  return countable.includes(unit) ? "thousandInhabitants" : null;
}

/**
 * A value per inhabitant in kronor, or per thousand inhabitants in its own unit, rounded to two
 * decimals. Null when the unit can't be divided so, or nobody lives there.
 */
export function perHead(
  value: DecimalText,
  unit: Unit,
  denominator: Denominator,
  { inhabitants }: Population,
): DecimalText | null {
  const power = denominator === "inhabitant" ? powerBetween(unit, "kr") : 3;
  if (power === null || inhabitants <= 0) return null;
  const whole = decimal(value).times(decimal(10).pow(power));
  return toDecimalText(whole.div(inhabitants).toDecimalPlaces(2));
}

const countable: readonly Unit[] = [
  "count",
  "careDays",
  "households",
  "yearPlacements",
  "annualWorkers",
  "hours",
];
