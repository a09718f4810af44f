import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ForecastPath, PathStep } from "../domain/forecastPath";
import { valueIn } from "../domain/valueIn";
import { valueScale } from "./scale";
import { coordinateOf } from "./value";

export interface PathDrawing {
  width: number;
  height: number;
  /** Null where the axis doesn't hold zero. */
  zero: number | null;
  line: string;
  marks: (PathStep & { x: number; y: number; labelY: number })[];
  /** From worst to best case, for each forecast that states them. */
  ranges: { x: number; top: number; bottom: number }[];
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

/** Lays one path out over its steps (budget, T1, T2, outcome), with zero on the axis for a result. */
export function layoutPath(path: ForecastPath, domain: [number, number]): PathDrawing {
  const [width, height] = [280, 168];
  const axis = valueScale(domain, [height - 40, 26], { fromZero: holdsZero(path) });
  const y = axis.scale;
  const last = Math.max(1, path.steps.length - 1);
  const x = scaleLinear([0, last], [34, width - 34]);
  const marks = path.steps.map((each, index) => {
    const at = Math.round(y(coordinateOf(each.value)));
    const isBelow = coordinateOf(each.value) < 0 && at > height / 2;
    return { ...each, x: Math.round(x(index)), y: at, labelY: isBelow ? at + 19 : at - 9 };
  });
  const ranges = marks.flatMap((mark) => {
    const [worst, best] = rangeOf(mark, path).map((value) => Math.round(y(coordinateOf(value))));
    return worst === undefined || best === undefined
      ? []
      : [{ x: mark.x, top: best, bottom: worst }];
  });
  const draw = line<{ x: number; y: number }>(
    (mark) => mark.x,
    (mark) => mark.y,
  );
  const zero = axis.startsAtZero ? Math.round(y(0)) : null;
  return { width, height, zero, line: draw(marks) ?? "", marks, ranges, band: bandOf(ranges) };
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
