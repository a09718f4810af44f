import { decimal } from "./decimal";
import type { Figure } from "./figure";
import { sameStretch } from "./period";
import type { Break, Series } from "./series";
import { isMoney, powerBetween } from "./unit";

/** A figure with the series that says what it measures: what `comparability` judges. */
export interface Comparand {
  figure: Pick<Figure, "value" | "period" | "basis" | "unit" | "flags">;
  series: Pick<
    Series,
    "id" | "committeeId" | "kind" | "accumulation" | "unit" | "role" | "definition" | "breaks"
  >;
}

/** Every way in which two figures can fail to be comparable; `lib/format/comparability.ts` says them in Swedish. */
export const incomparableCodes = [
  "noValue",
  "differentSpan",
  "differentStretch",
  "varianceAgainstLevel",
  "differentAccumulation",
  "differentUnit",
  "differentSign",
  "breakBetween",
  "otherOrganisation",
  "differentDefinition",
  "differentBase",
] as const;
export type IncomparableCode = (typeof incomparableCodes)[number];

export interface Incomparable {
  code: IncomparableCode;
  /** The break that stands between them, where that is the reason. */
  break?: Break;
}

export type Comparability = { ok: true } | { ok: false; reasons: Incomparable[] };

/**
 * May these two figures be set beside each other (design, section 6)? Yes, or every reason why not.
 * Symmetric. A part-year is compared with the same months of another year only, so T1 goes with T1.
 */
export function comparability(a: Comparand, b: Comparand): Comparability {
  const reasons = [
    ...valueReasons(a, b),
    ...periodReasons(a, b),
    ...measureReasons(a, b),
    ...signReasons(a, b),
    ...breakReasons(a, b),
    ...definitionReasons(a, b),
  ];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

function valueReasons(a: Comparand, b: Comparand): Incomparable[] {
  return a.figure.value === null || b.figure.value === null ? [{ code: "noValue" }] : [];
}

function periodReasons(a: Comparand, b: Comparand): Incomparable[] {
  if (a.figure.period.span !== b.figure.period.span) return [{ code: "differentSpan" }];
  if (!sameStretch(a.figure.period, b.figure.period)) return [{ code: "differentStretch" }];
  return [];
}

function measureReasons(a: Comparand, b: Comparand): Incomparable[] {
  const reasons: Incomparable[] = [];
  const isVariance = (side: Comparand) => side.figure.basis === "variance";
  if (isVariance(a) !== isVariance(b)) reasons.push({ code: "varianceAgainstLevel" });
  if (a.series.accumulation !== b.series.accumulation)
    reasons.push({ code: "differentAccumulation" });
  if (powerBetween(a.figure.unit, b.figure.unit) === null) reasons.push({ code: "differentUnit" });
  return reasons;
}

/** Costs are stored negative; a positive one beside a negative one means that a table's sign was not settled. */
function signReasons(a: Comparand, b: Comparand): Incomparable[] {
  const isCost = (side: Comparand) =>
    side.series.role === "expenses" || side.series.role === "totalExpenses";
  if (!isCost(a) || !isCost(b) || a.figure.basis === "variance") return [];
  if (!isMoney(a.figure.unit) || a.figure.value === null || b.figure.value === null) return [];
  const product = decimal(a.figure.value).times(b.figure.value);
  return product.isNegative() && !product.isZero() ? [{ code: "differentSign" }] : [];
}

/** A break stands between when one period starts before its date and the other does not. */
function breakReasons(a: Comparand, b: Comparand): Incomparable[] {
  const breaks = new Map([...a.series.breaks, ...b.series.breaks].map((each) => [key(each), each]));
  return [...breaks.values()]
    .filter((each) => a.figure.period.start < each.date !== b.figure.period.start < each.date)
    .map((each) => ({
      code: each.cause === "organisation" ? "otherOrganisation" : "breakBetween",
      break: each,
    }));
}

function definitionReasons(a: Comparand, b: Comparand): Incomparable[] {
  if (a.figure.flags.includes("D") !== b.figure.flags.includes("D"))
    return [{ code: "differentDefinition" }];
  if (a.series.id === b.series.id) return [];
  if (isSameRole(a, b)) return [];
  if (a.series.kind === "serviceArea" && a.series.committeeId === b.series.committeeId)
    return [{ code: "otherOrganisation" }];
  const isDefinedAlike =
    a.series.definition !== null && a.series.definition === b.series.definition;
  if (isDefinedAlike) return [];
  return [{ code: a.series.accumulation === "ratio" ? "differentBase" : "differentDefinition" }];
}

/** Different charts of accounts meet in their roles: every committee's result is a result. */
function isSameRole(a: Comparand, b: Comparand): boolean {
  return a.series.role !== null && a.series.role === b.series.role;
}

function key(each: Break): string {
  return `${each.date} ${each.cause}`;
}
