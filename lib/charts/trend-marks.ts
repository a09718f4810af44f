import { line } from "d3-shape";
import type { Box } from "./label";
import type { Trend, TrendLevel, TrendPoint } from "./trend";
import type { Scale } from "./trend-axis";
import { coordinateOf } from "./value";

/** How a mark is drawn: filled, hollow (a part-year) or open and dashed (a forecast). */
export type MarkKind = "whole" | "part" | "forecast";

export interface Mark {
  x: number;
  y: number;
  kind: MarkKind;
  point: TrendPoint;
}

/** A horizontal line across its periods: a target or a budget. */
export interface Level {
  x1: number;
  x2: number;
  y: number;
  /** The newest of the periods it covers. */
  level: TrendLevel;
}

interface Scales {
  x: Scale;
  y: Scale;
}

/** A mark for every outcome, part-year and forecast, in that order. */
export function marksOf(trend: Trend, scales: Scales): Mark[] {
  const marked = (points: readonly TrendPoint[], kind: MarkKind) =>
    points.map((point) => ({ ...at(point, scales), kind, point }));
  return [
    ...marked(trend.runs.flat(), "whole"),
    ...marked(trend.apart, "part"),
    ...marked(trend.forecast ? [trend.forecast.to] : [], "forecast"),
  ];
}

/** One path per run of comparable outcomes; a lone point has a mark and no line. */
export function runPaths(trend: Trend, scales: Scales): string[] {
  return trend.runs.filter((run) => run.length > 1).map((run) => pathOf(run, scales));
}

/** The dashed path from the last outcome to the forecast, where the two may be compared. */
export function forecastPath({ forecast }: Trend, scales: Scales): string | null {
  return forecast?.from ? pathOf([forecast.from, forecast.to], scales) : null;
}

/** Levels of neighbouring years with the same value, drawn as one line half a year to each side. */
export function levelsOf(given: readonly TrendLevel[], { x, y }: Scales, plot: Box): Level[] {
  const half = Math.min(x(0.5) - x(0), 40);
  const levels: Level[] = [];
  for (const level of given) {
    const last = levels.at(-1);
    const isSame = last && last.level.value === level.value && level.year - last.level.year <= 1;
    const [x1, x2] = [
      Math.max(x(level.time) - half, plot.left),
      Math.min(x(level.time) + half, plot.right),
    ];
    if (isSame) Object.assign(last, { x2, level });
    else levels.push({ x1, x2, y: rounded(y(coordinateOf(level.value))), level });
  }
  return levels;
}

/** Where marks and lines lie, as small boxes, so that no label covers them. */
export function markedBoxes(
  trend: Trend,
  marks: readonly Mark[],
  levels: readonly Level[],
  scales: Scales,
): Box[] {
  const joined = trend.forecast?.from ? [[trend.forecast.from, trend.forecast.to]] : [];
  return [
    ...marks.map(({ x, y }) => box(x, y, 5)),
    ...[...trend.runs, ...joined].flatMap((run) => alongRun(run, scales)),
    ...levels.map(({ x1, x2, y }) => ({ left: x1, right: x2, top: y - 1, bottom: y + 1 })),
  ];
}

function alongRun(run: readonly TrendPoint[], scales: Scales): Box[] {
  return run.slice(1).flatMap((point, index) => {
    const before = run[index];
    if (!before) return [];
    const [from, to] = [at(before, scales), at(point, scales)];
    const steps = Math.max(1, Math.round(Math.abs(to.x - from.x) / 6));
    return Array.from({ length: steps }, (_, step) => {
      const part = step / steps;
      return box(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 2);
    });
  });
}

function pathOf(points: readonly TrendPoint[], scales: Scales): string {
  const path = line<TrendPoint>(
    (point) => at(point, scales).x,
    (point) => at(point, scales).y,
  ).digits(1);
  return path(points) ?? "";
}

function at(point: TrendPoint, { x, y }: Scales): { x: number; y: number } {
  return { x: rounded(x(point.time)), y: rounded(y(coordinateOf(point.value))) };
}

function rounded(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

function box(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
