import { decimal, sumOf, toDecimalText, type DecimalText } from "./decimal";
import { isoWeekOf } from "./period";
import type { Figure } from "./figure";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import { statedBy } from "./vintage";

/** How many were placed within the municipality's own care and bought from others, on the mean of a year's weeks. */
export interface SidesYear {
  year: number;
  /** How many weeks the means are of: those that state both. */
  weeks: number;
  internal: DecimalText;
  external: DecimalText;
  /** External of all, as a fraction. */
  externalShare: DecimalText;
}

/**
 * Internal against external placements, year by year, newest first, from the two weekly series that are
 * called so. A week without either is left out of both. None when a series of the two isn't there.
 */
export function placementSides(
  series: readonly SeriesWithFigures[],
  reports: readonly Report[],
): SidesYear[] {
  const find = (word: RegExp) => series.find((each) => word.test(each.series.label));
  const [internal, external] = [find(/\binternt?a?\b/i), find(/\bexternt?a?\b/i)];
  if (!internal || !external) return [];
  const outside = weeksOf(external, reports);
  const both = [...weeksOf(internal, reports)].flatMap(([key, inside]) => {
    const other = outside.get(key);
    return other === undefined ? [] : [{ year: Number(key.slice(0, 4)), inside, other }];
  });
  const years = [...new Set(both.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const weeks = both.filter((each) => each.year === year);
    const [inner, outer] = [
      sumOf(weeks.map((week) => week.inside)),
      sumOf(weeks.map((week) => week.other)),
    ];
    const all = decimal(inner).plus(outer);
    if (all.isZero()) return [];
    const mean = (sum: DecimalText) =>
      toDecimalText(decimal(sum).div(weeks.length).toDecimalPlaces(1));
    return {
      year,
      weeks: weeks.length,
      internal: mean(inner),
      external: mean(outer),
      externalShare: toDecimalText(decimal(outer).div(all).toDecimalPlaces(4)),
    };
  });
}

/** By ISO year and week: "2025-07". */
function weeksOf({ figures }: SeriesWithFigures, reports: readonly Report[]): Map<string, string> {
  const weeks = figures.filter(({ period, basis }) => period.span === "week" && basis === "actual");
  return new Map(
    statedBy(weeks, reports).flatMap(({ current }) =>
      current.value === null ? [] : [[keyOf(current), current.value] as const],
    ),
  );
}

function keyOf({ period }: Figure): string {
  const thursday = new Date(`${period.start}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  return `${thursday.getUTCFullYear()}-${String(isoWeekOf(period)).padStart(2, "0")}`;
}
