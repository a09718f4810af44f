import { comparability } from "../domain/comparability";
import type { Figure } from "../domain/figure";
import { yearOf } from "../domain/period";
import type { Break, Series } from "../domain/series";
import { daysBetween } from "./time";

/** Neighbours in time without a hole between them, and comparable. */
export function mayJoin(a: Figure, b: Figure, series: Series): boolean {
  return isNext(a, b) && isComparable(a, b, series);
}

function isNext(a: Figure, b: Figure): boolean {
  const days = daysBetween(a.period.end, b.period.end);
  if (b.period.span === "week") return days <= 7;
  if (b.period.span === "month") return days <= 31;
  return yearOf(b.period) - yearOf(a.period) === 1;
}

function isComparable(a: Figure, b: Figure, series: Series): boolean {
  if (a.period.span === b.period.span && (a.period.span === "week" || a.period.span === "month"))
    return isUnbroken(a, b, series);
  return comparability({ figure: a, series }, { figure: b, series }).ok;
}

/**
 * Week 10 and week 11 are not the same stretch, so they are not compared as year against year; along a
 * weekly line they follow each other as long as no break stands between them.
 */
function isUnbroken(a: Figure, b: Figure, series: Series): boolean {
  return !series.breaks.some((each) => isBetween(each, a, b));
}

/** Does the first period start before the break and the second not? */
export function isBetween(each: Break, a: Figure, b: Figure): boolean {
  return a.period.start < each.date && b.period.start >= each.date;
}
