import { endMonthOf, type Period } from "../domain/period";

/** Which stretch of the year a view shows: whole years, or T1 (T2) against earlier ones. */
export type Stretch = "helar" | "t1" | "t2";

const endMonths: Record<Stretch, number> = { helar: 12, t1: 4, t2: 8 };
const dayLength = 86_400_000;

/**
 * The stretch of the year that a period covers: January to April is T1. A stock counts by its date
 * (31 August is T2's). Null for months, weeks and stretches that no tertial ends.
 */
export function stretchOf(period: Period): Stretch | null {
  if (period.span === "year") return "helar";
  if (period.span !== "cumulative" && period.span !== "point") return null;
  const month = endMonthOf(period);
  const found = Object.entries(endMonths).find(([, each]) => each === month)?.[0];
  return found === "helar" || found === "t1" || found === "t2" ? found : null;
}

/**
 * Where a period stands on a time axis: the moment it ends, in years and their fraction (a year's
 * outcome of 2023 stands at 2024.0, January to April 2024 at 2024.33). A float: it is a coordinate.
 */
export function timeOf(period: Period): number {
  return momentOf(period.end) + 1 / 365.25;
}

/** The start of a date on the same axis. */
export function momentOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.parse(`${date}T00:00:00Z`) - start) / length;
}

/** How many days apart two dates are. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
