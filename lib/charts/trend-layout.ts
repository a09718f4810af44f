import { boxOf, placeLabels, textWidth, type Box, type Label } from "./label";
import { valueScale } from "./scale";
import { chartSizes, type ChartSize } from "./size";
import type { Trend, TrendPoint } from "./trend";
import { timeScale, timeTicks } from "./trend-axis";
import { breakLabels, gapLabels, wantedLabels } from "./trend-labels";
import { forecastPath, levelsOf, markedBoxes, marksOf, runPaths } from "./trend-marks";
import type { Level, Mark } from "./trend-marks";
import { coordinateOf } from "./value";
import type { ChartWords } from "./words";

/** Everything that is drawn, in pixels: components turn it into SVG and decide nothing. */
export interface TrendDrawing {
  width: number;
  height: number;
  plot: Box;
  yTicks: { y: number; text: string; isZero: boolean }[];
  xTicks: Label[];
  lines: string[];
  forecastLine: string | null;
  marks: Mark[];
  targets: Level[];
  budgets: Level[];
  labels: Label[];
  breaks: ReturnType<typeof breakLabels>;
  gaps: Label[];
  startsAtZero: boolean;
}

/**
 * Lays a trend out in one of the sizes; null when it holds nothing to draw. The value axis starts at
 * zero only where the values come near it (`startsAtZero` tells, so that the subtitle can say it).
 */
export function layoutTrend(trend: Trend, size: ChartSize, words: ChartWords): TrendDrawing | null {
  const points = pointsIn(trend);
  if (points.length === 0) return null;
  const levels = [...trend.targets, ...trend.budgets];
  const { width, height, ticks } = chartSizes[size];
  const [top, bottom] = [24 + trend.breaks.length * 16, height - 24];
  const values = [...points, ...levels].map((point) => coordinateOf(point.value));
  const y = valueScale(values, [bottom, top], { tickCount: ticks });
  const texts = y.ticks.map((tick) => words.value(String(tick), trend.unit));
  const left = Math.max(...texts.map((text) => textWidth(text))) + 8;
  const plot = { left, right: width, top, bottom };
  const times = [...points, ...levels, ...trend.gaps].map((each) => each.time);
  const scales = { x: timeScale(times, plot), y: y.scale };
  const marks = marksOf(trend, scales);
  const targets = levelsOf(trend.targets, scales, plot);
  const budgets = trend.budgets.flatMap((level) => levelsOf([level], scales, plot));
  const gaps = gapLabels(trend, scales.x, plot, words);
  const taken = markedBoxes(trend, marks, [...targets, ...budgets], scales);
  return {
    width,
    height,
    plot,
    yTicks: y.ticks.map((tick, index) => ({
      y: Math.round(y.scale(tick)),
      text: texts[index] ?? "",
      isZero: tick === 0,
    })),
    xTicks: timeTicks(trend, points, scales.x, height - 6),
    lines: runPaths(trend, scales),
    forecastLine: forecastPath(trend, scales),
    marks,
    targets,
    budgets,
    labels: placeLabels(
      wantedLabels(marks, { targets, budgets }, size, words),
      { left, right: width, top: top - 22, bottom },
      [...taken, ...gaps.map((label) => boxOf(label))],
    ),
    breaks: breakLabels(trend, scales.x, plot, width, words),
    gaps,
    startsAtZero: y.startsAtZero,
  };
}

function pointsIn(trend: Trend): TrendPoint[] {
  return [...trend.runs.flat(), ...trend.apart, ...(trend.forecast ? [trend.forecast.to] : [])];
}
