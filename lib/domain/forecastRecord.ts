import { forecastErrors, meanErrors, type ForecastError, type MeanErrors } from "./forecastError";
import { forecastPaths, type ForecastPath } from "./forecastPath";
import type { ForecastRange } from "./forecastRange";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series, StatementRole } from "./series";

/** When in the year a forecast was made: after four months, after eight, or at another time. */
export const occasions = ["t1", "t2", "other"] as const;
export type Occasion = (typeof occasions)[number];

/** How one series was forecast over the years and what came of it. */
export interface ForecastRecord {
  series: Series;
  /** Newest year first. */
  paths: ForecastPath[];
  errors: ForecastError[];
  means: Record<Occasion, MeanErrors | null>;
}

const judgedRoles: readonly StatementRole[] = [
  "result",
  "totalRevenue",
  "totalExpenses",
  "netExpenses",
];

/**
 * The committee's forecasts against their outcomes: its result first, then revenue, expenses and each
 * service area, in printed order. Series that nobody forecast are left out.
 */
export function forecastRecords(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
  ranges: readonly ForecastRange[],
): ForecastRecord[] {
  const judged = [
    ...judgedRoles.flatMap((role) =>
      list.filter(({ series }) => series.kind === "incomeStatement" && series.role === role),
    ),
    ...list.filter(({ series }) => series.kind === "serviceArea"),
  ];
  return judged
    .map((each) => recordOf(each.series, forecastPaths(each, reports, ranges)))
    .filter((record) => record.paths.length > 0);
}

/** When in its year the forecast's report came. */
export function occasionOf({ tertial }: Pick<Report, "tertial">): Occasion {
  if (tertial === 1) return "t1";
  return tertial === 2 ? "t2" : "other";
}

function recordOf(series: Series, paths: ForecastPath[]): ForecastRecord {
  const errors = paths.flatMap(forecastErrors);
  const of = (occasion: Occasion) =>
    meanErrors(errors.filter(({ step }) => occasionOf(step.report) === occasion));
  return { series, paths, errors, means: { t1: of("t1"), t2: of("t2"), other: of("other") } };
}
