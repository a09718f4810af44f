import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { DecimalText } from "../domain/decimal";
import type { Figure } from "../domain/figure";
import { yearOf } from "../domain/period";
import { reportOrder, type Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { Unit } from "../domain/unit";
import { valueScale } from "./scale";
import { coordinateOf, valueIn } from "./value";

/** One statement of a year's value on its way from budget to outcome. */
export interface PathStep {
  report: Report;
  figure: Figure;
  value: DecimalText;
  basis: "budget" | "forecast" | "actual";
}

/** A year with what was budgeted, forecast and, when it was over, the outcome. */
export interface ForecastPath {
  year: number;
  unit: Unit;
  steps: PathStep[];
}

/**
 * How the value of each year was stated through the year: budget, the forecast of each report in
 * turn, the outcome. Newest year first. Years without any forecast are left out: they have no path.
 */
export function forecastPaths(
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
): ForecastPath[] {
  const steps = figures
    .filter((figure) => figure.period.span === "year")
    .flatMap((figure) => stepOf(figure, series.unit, reports) ?? []);
  const years = [...new Set(steps.map((each) => yearOf(each.figure.period)))].sort((a, b) => b - a);
  return years
    .map((year) => ({ year, unit: series.unit, steps: pathOfYear(year, steps) }))
    .filter((path) => path.steps.some((each) => each.basis === "forecast"));
}

function stepOf(figure: Figure, unit: Unit, reports: readonly Report[]): PathStep | null {
  const report = reports.find((each) => each.id === figure.reportId);
  const value = valueIn(figure, unit);
  const { basis } = figure;
  if (!report || value === null) return null;
  if (basis !== "budget" && basis !== "forecast" && basis !== "actual") return null;
  return { report, figure, value, basis };
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

export interface PathDrawing {
  width: number;
  height: number;
  zero: number;
  line: string;
  marks: (PathStep & { x: number; y: number; labelY: number })[];
}

/** The common bottom and top of several paths, so that the years can be set beside each other. */
export function pathDomain(paths: readonly ForecastPath[]): [number, number] {
  const values = paths.flatMap((path) => path.steps.map((each) => coordinateOf(each.value)));
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Lays one path out over four places (budget, T1, T2, outcome) with zero always on the axis. */
export function layoutPath(path: ForecastPath, domain: [number, number]): PathDrawing {
  const [width, height] = [280, 168];
  const y = valueScale(domain, [height - 40, 26], { fromZero: true }).scale;
  const last = Math.max(1, path.steps.length - 1);
  const x = scaleLinear([0, last], [34, width - 34]);
  const marks = path.steps.map((each, index) => {
    const at = Math.round(y(coordinateOf(each.value)));
    const isBelow = coordinateOf(each.value) < 0 && at > height / 2;
    return { ...each, x: Math.round(x(index)), y: at, labelY: isBelow ? at + 19 : at - 9 };
  });
  const draw = line<{ x: number; y: number }>(
    (mark) => mark.x,
    (mark) => mark.y,
  );
  return { width, height, zero: Math.round(y(0)), line: draw(marks) ?? "", marks };
}
