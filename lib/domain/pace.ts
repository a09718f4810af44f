import { comparability } from "./comparability";
import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { sameStretch, yearOf, yearPeriod } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { valueIn } from "./valueIn";
import { statedBy } from "./vintage";

/** How much of a year's total had come by a point of the year. */
export interface YearShare {
  year: number;
  part: Figure;
  whole: Figure;
  /** As a fraction: "0.337". */
  share: DecimalText;
}

export interface Pace {
  /** This year's part against last year's whole. */
  now: YearShare;
  /** Earlier years' part against their own whole, oldest first: the seasonal pattern. Often none. */
  pattern: YearShare[];
}

/** What comes from both sides of zero has no share of itself. */
const netKinds: readonly Series["kind"][] = ["serviceArea", "equity"];
const netRoles: readonly Series["role"][] = ["result", "accumulatedResult", "financialNet"];

/**
 * How far the part-year figure has come of the whole year before, and how far earlier years had come of
 * their own at the same point. Flows only, no results (a share of −5 is no pace), no reading in doubt.
 * A part and a whole are not compared as levels: that nothing but the span parts them is asked of
 * `comparability`, with the part's figure held as if it were its whole year's.
 */
export function paceOf(
  part: Figure,
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
): Pace | null {
  if (series.accumulation !== "flow" || netKinds.includes(series.kind)) return null;
  if (netRoles.includes(series.role) || part.period.span !== "cumulative") return null;
  const outcomes = statedBy(
    figures.filter(({ basis, flags }) => basis === "actual" && !flags.includes("U")),
    reports,
  ).map((each) => each.current);
  const wholeOf = (year: number) =>
    outcomes.find(({ period }) => period.span === "year" && yearOf(period) === year);
  const now = shareOf(part, wholeOf(yearOf(part.period) - 1), series);
  if (!now || part.flags.includes("U")) return null;
  const pattern = outcomes
    .filter(
      ({ period }) => sameStretch(period, part.period) && yearOf(period) < yearOf(part.period),
    )
    .filter((each) => isUnbroken(each, part, series))
    .flatMap((each) => shareOf(each, wholeOf(yearOf(each.period)), series) ?? []);
  return { now, pattern };
}

function shareOf(part: Figure, whole: Figure | undefined, series: Series): YearShare | null {
  if (!whole || !mayBeShared(part, whole, series)) return null;
  const [a, b] = [valueIn(part, whole.unit), whole.value];
  if (a === null || b === null || decimal(b).isZero() || decimal(a).times(b).isNegative())
    return null;
  const share = toDecimalText(decimal(a).div(b).toDecimalPlaces(4));
  return { year: yearOf(part.period), part, whole, share };
}

/** Nothing but the span parts them, and no break lies within the months of either. */
function mayBeShared(part: Figure, whole: Figure, series: Series): boolean {
  const asYear = { ...part, period: yearPeriod(yearOf(part.period)) };
  const isWithin = series.breaks.some(({ date }) =>
    [asYear.period, whole.period].some(({ start, end }) => date > start && date <= end),
  );
  return !isWithin && comparability({ figure: asYear, series }, { figure: whole, series }).ok;
}

function isUnbroken(earlier: Figure, part: Figure, series: Series): boolean {
  return comparability({ figure: earlier, series }, { figure: part, series }).ok;
}
