import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ForecastPath, PathStep } from "../domain/forecastPath";
import { endMonthOf } from "../domain/period";
import { valueIn } from "../domain/valueIn";
import { valueScale } from "./scale";
import { coordinateOf } from "./value";

export type PathMark = PathStep & {
  x: number;
  y: number;
  labelY: number;
  /** Months between the tertials are points without words: the table has their numbers. */
  isLabelled: boolean;
};

export interface PathDrawing {
  width: number;
  height: number;
  /** Null where the axis doesn't hold zero. */
  zero: number | null;
  line: string;
  marks: PathMark[];
  /** From worst to best case, for each forecast that states them. */
  ranges: { x: number; top: number; bottom: number; isLabelled: boolean }[];
  /** The surface between the ranges of forecasts that follow each other; "" where there is none. */
  band: string;
}

/** A result is read around zero; revenue and expenses move too little to be seen from there. */
export function holdsZero(path: ForecastPath): boolean {
  return path.series.role === "result" || path.series.kind === "serviceArea";
}

/** The common bottom and top of several paths, so that the years can be set beside each other. */
export function pathDomain(paths: readonly ForecastPath[]): [number, number] {
  const values = paths.flatMap((path) =>
    path.steps.flatMap((step) => [step.value, ...rangeOf(step, path)]).map(coordinateOf),
  );
  const zero = paths.some(holdsZero) ? [0] : [];
  return [Math.min(...zero, ...values), Math.max(...zero, ...values)];
}

/** Lays one path out over its year (budget, forecasts, outcome), with zero on the axis for a result. */
export function layoutPath(path: ForecastPath, domain: [number, number]): PathDrawing {
  const [width, height] = [280, 168];
  const axis = valueScale(domain, [height - 40, 26], { fromZero: holdsZero(path) });
  const y = axis.scale;
  const x = scaleLinear([0, 12], [34, width - 34]);
  const hasTertials = path.steps.some(({ report }) => report.tertial !== null);
  const marks = path.steps.map((each, index): PathMark => {
    const at = Math.round(y(coordinateOf(each.value)));
    const isBelow = coordinateOf(each.value) < 0 && at > height / 2;
    const isEnd = index === 0 || index === path.steps.length - 1;
    const isLabelled = isEnd || !hasTertials || each.report.kind !== "monthly";
    const atX = Math.round(x(monthOf(each)));
    const ends = rangeOf(each, path).map((value) => Math.round(y(coordinateOf(value))));
    const labelY = isBelow ? Math.max(at + 19, ...ends.map((end) => end + 15)) : above(at, ends);
    return { ...each, x: atX, y: at, labelY, isLabelled };
  });
  const ranges = marks.flatMap((mark) => {
    const [worst, best] = rangeOf(mark, path).map((value) => Math.round(y(coordinateOf(value))));
    return worst === undefined || best === undefined
      ? []
      : [{ x: mark.x, top: best, bottom: worst, isLabelled: mark.isLabelled }];
  });
  const draw = line<{ x: number; y: number }>(
    (mark) => mark.x,
    (mark) => mark.y,
  );
  const zero = axis.startsAtZero ? Math.round(y(0)) : null;
  return { width, height, zero, line: draw(marks) ?? "", marks, ranges, band: bandOf(ranges) };
}

/** Over the mark, and over the best case where that is told: its stroke would cross the number. */
function above(at: number, ends: readonly number[]): number {
  return Math.min(at - 9, ...ends.map((end) => end - 6));
}

/** The months of the year that were known: none at the budget, all at the outcome. */
function monthOf({ basis, report }: PathStep): number {
  if (basis === "budget") return 0;
  return basis === "actual" ? 12 : endMonthOf(report.period);
}

/** Worst and best case in the path's unit. */
function rangeOf({ range }: PathStep, { unit }: ForecastPath): string[] {
  if (!range) return [];
  return [range.worst, range.best].flatMap(
    (value) => valueIn({ value, unit: range.unit }, unit) ?? [],
  );
}

function bandOf(ranges: PathDrawing["ranges"]): string {
  if (ranges.length < 2) return "";
  const tops = ranges.map(({ x, top }) => `${x},${top}`);
  const bottoms = ranges.toReversed().map(({ x, bottom }) => `${x},${bottom}`);
  return `M${[...tops, ...bottoms].join("L")}Z`;
}
