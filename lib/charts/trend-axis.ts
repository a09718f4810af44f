import { scaleLinear, type ScaleLinear } from "d3-scale";
import { yearOf } from "../domain/period";
import { textWidth, type Box, type Label } from "./label";
import { stretchOf } from "./time";
import type { Trend, TrendPoint } from "./trend";

export type Scale = ScaleLinear<number, number>;

const sidePadding = 24;

/** Time over the plot's width, with room for half a label at both ends. A single moment stands in the middle. */
export function timeScale(times: readonly number[], plot: Box): Scale {
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const domain = from === to ? [from - 1, to + 1] : [from, to];
  return scaleLinear(domain, [plot.left + sidePadding, plot.right - sidePadding]);
}

/**
 * A year under each annual moment, thinned so that none touch; along weeks and months, a year where
 * it begins.
 */
export function timeTicks(
  trend: Trend,
  points: readonly TrendPoint[],
  x: Scale,
  y: number,
): Label[] {
  const ticks = new Map<number, number>();
  for (const level of [...trend.targets, ...trend.budgets]) ticks.set(level.year, level.time);
  for (const point of points) {
    const isOnTick = stretchOf(point.figure.period) !== null && !trend.apart.includes(point);
    if (isOnTick) ticks.set(yearOf(point.figure.period), point.time);
  }
  for (const gap of trend.gaps) ticks.set(gap.year, gap.time);
  if (ticks.size === 0) return yearStarts(points, x, y);
  const all = [...ticks].sort(([a], [b]) => b - a);
  return thinned(all.map(([year, time]) => tick(x(time), y, String(year))));
}

function yearStarts(points: readonly TrendPoint[], x: Scale, y: number): Label[] {
  const years = [...new Set(points.map((point) => yearOf(point.figure.period)))];
  const [from = 0] = x.domain();
  return thinned(years.toReversed().map((year) => tick(x(Math.max(year, from)), y, String(year))));
}

/** Keeps the newest and drops each older one that would touch its neighbour. */
function thinned(ticks: Label[]): Label[] {
  const kept: Label[] = [];
  for (const each of ticks) {
    const next = kept.at(-1);
    if (!next || next.x - each.x >= textWidth(each.text) + 8) kept.push(each);
  }
  return kept.reverse();
}

function tick(x: number, y: number, text: string): Label {
  return { x, y, text, anchor: "middle", kind: "axis" };
}
