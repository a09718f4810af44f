import type { DecimalText } from "./decimal";
import type { Figure } from "./figure";
import type { ForecastRange } from "./forecastRange";
import { yearOf } from "./period";
import { reportOrder, type Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import type { Unit } from "./unit";
import { valueIn } from "./valueIn";

/** One statement of a year's value on its way from budget to outcome. */
export interface PathStep {
  report: Report;
  figure: Figure;
  /** In the path's unit; the figure keeps its own. */
  value: DecimalText;
  basis: "budget" | "forecast" | "actual";
  /** Best and worst case, where a forecast's report states them for the committee's result. */
  range: ForecastRange | null;
}

/** A year with what was budgeted, forecast and, when it was over, the outcome. */
export interface ForecastPath {
  series: Series;
  year: number;
  unit: Unit;
  steps: PathStep[];
}

/**
 * How the value of each year was stated through the year: budget, the forecast of each report in
 * turn, the outcome. Newest year first. Years without any forecast are left out: they have no path.
 * Best and worst cases are told of the committee's result and stand in no other series' path.
 */
export function forecastPaths(
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
  ranges: readonly ForecastRange[] = [],
): ForecastPath[] {
  const own = series.role === "result" ? ranges : [];
  const steps = figures
    .filter((figure) => figure.period.span === "year")
    .flatMap((figure) => stepOf(figure, series.unit, reports, own) ?? []);
  const years = [...new Set(steps.map((each) => yearOf(each.figure.period)))].sort((a, b) => b - a);
  return years
    .map((year) => ({ series, year, unit: series.unit, steps: pathOfYear(year, steps) }))
    .filter((path) => path.steps.some((each) => each.basis === "forecast"));
}

function stepOf(
  figure: Figure,
  unit: Unit,
  reports: readonly Report[],
  ranges: readonly ForecastRange[],
): PathStep | null {
  const report = reports.find((each) => each.id === figure.reportId);
  const value = valueIn(figure, unit);
  const { basis } = figure;
  if (!report || value === null) return null;
  if (basis !== "budget" && basis !== "forecast" && basis !== "actual") return null;
  const isOfItsYear = basis === "forecast" && yearOf(figure.period) === report.year;
  const range = isOfItsYear ? (ranges.find((each) => each.reportId === report.id) ?? null) : null;
  return { report, figure, value, basis, range };
}

/** The first budget, every forecast in the order of its report, the first outcome stated. */
function pathOfYear(year: number, all: readonly PathStep[]): PathStep[] {
  const ofYear = all
    .filter((each) => yearOf(each.figure.period) === year)
    .toSorted((a, b) => reportOrder(a.report).localeCompare(reportOrder(b.report)));
  return [
    ...ofYear.filter((each) => each.basis === "budget").slice(0, 1),
    ...ofYear.filter((each) => each.basis === "forecast"),
    ...ofYear.filter((each) => each.basis === "actual").slice(0, 1),
  ];
}
