import { line } from "d3-shape";
import type { ComparedLine, ComparedPoint, Comparison } from "./comparison";
import { textWidth, wrapText, type Box, type Label } from "./label";
import { valueScale } from "./scale";
import { chartSizes, type ChartSize } from "./size";
import { timeScale } from "./trend-axis";
import { coordinateOf } from "./value";

/** What the drawing writes; `components/compare` says it in Swedish. */
export interface ComparisonWords {
  tick: (value: string) => string;
  /** At the end of a line, beside its letter. */
  name: (each: ComparedLine) => string;
}

export interface DrawnLine {
  letter: string;
  paths: string[];
  marks: { x: number; y: number; point: ComparedPoint }[];
  /** Null when the line has nothing to show. */
  label: { x: number; y: number; lines: string[] } | null;
}

export interface ComparisonDrawing {
  width: number;
  height: number;
  plot: Box;
  yTicks: { y: number; text: string; isZero: boolean }[];
  xTicks: Label[];
  lines: DrawnLine[];
  startsAtZero: boolean;
}

/** Which of the comparison's lines are drawn, and over which values and years: all, unless one stands alone. */
export interface Part {
  lines: readonly ComparedLine[];
  /** Shared by drawings that stand beside each other; its own when left out. */
  domain?: readonly number[];
  years?: readonly number[];
}

const lineHeight = 15;

/** The letters that name lines: A, B, C … in the order chosen. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Every shown value, for a scale that several drawings share. */
export function valuesIn(lines: readonly ComparedLine[]): number[] {
  return shownIn(lines).map(({ shown }) => coordinateOf(shown));
}

/** Lays lines out in one of the sizes; null when nothing is shown. Wide drawings name them at their ends. */
export function layoutComparison(
  comparison: Comparison,
  part: Part,
  size: ChartSize,
  words: ComparisonWords,
): ComparisonDrawing | null {
  const shown = shownIn(part.lines);
  if (shown.length === 0) return null;
  const { width, height, ticks } = chartSizes[size];
  const y = valueScale([...(part.domain ?? valuesIn(part.lines))], [height - 24, 22], {
    tickCount: ticks,
  });
  const texts = y.ticks.map((tick) => words.tick(String(tick)));
  const gutter = size === "wide" ? 200 : size === "narrow" ? 22 : 0;
  const plot = {
    left: Math.max(...texts.map((text) => textWidth(text))) + 8,
    right: width - gutter,
    top: 22,
    bottom: height - 24,
  };
  const years = [...new Set([...(part.years ?? []), ...shown.map(({ point }) => point.year)])];
  const x = timeScale(years, plot);
  const lines = part.lines.map((each) => {
    const index = comparison.lines.indexOf(each);
    return drawn(each, letterOf(index), x, y.scale);
  });
  return {
    width,
    height,
    plot,
    yTicks: y.ticks.map((tick, index) => ({
      y: Math.round(y.scale(tick)),
      text: texts[index] ?? "",
      isZero: tick === 0,
    })),
    xTicks: yearTicks(years, x, height - 6),
    lines: size === "small" ? lines : labelled(lines, part.lines, size, plot, words),
    startsAtZero: y.startsAtZero,
  };
}

type Scale = (value: number) => number;

function shownIn(lines: readonly ComparedLine[]) {
  return lines.flatMap(({ points }) =>
    points.flatMap((point) => (point.shown === null ? [] : [{ point, shown: point.shown }])),
  );
}

function drawn({ runs }: ComparedLine, letter: string, x: Scale, y: Scale): DrawnLine {
  const at = (point: ComparedPoint) => ({
    x: rounded(x(point.year)),
    y: rounded(y(point.shown === null ? 0 : coordinateOf(point.shown))),
    point,
  });
  const path = line<ReturnType<typeof at>>(
    (mark) => mark.x,
    (mark) => mark.y,
  ).digits(1);
  const marks = runs.map((run) => run.map(at));
  return {
    letter,
    paths: marks.filter((run) => run.length > 1).map((run) => path(run) ?? ""),
    marks: marks.flat(),
    label: null,
  };
}

/** Names at the lines' ends, moved apart where they would lie on each other, in the order of the ends. */
function labelled(
  lines: readonly DrawnLine[],
  of: readonly ComparedLine[],
  size: ChartSize,
  plot: Box,
  words: ComparisonWords,
): DrawnLine[] {
  const wanted = lines
    .map((each, index) => ({ index, end: each.marks.at(-1), each }))
    .flatMap(({ index, end, each }) => {
      const compared = of[index];
      if (!end || !compared) return [];
      const name = size === "wide" ? `${each.letter} ${words.name(compared)}` : each.letter;
      return [{ index, y: end.y + 4, lines: wrapText(name, 180).slice(0, 2) }];
    })
    .toSorted((a, b) => a.y - b.y);
  let free = plot.top - 10;
  const placed = wanted.map((each) => {
    const y = Math.max(each.y, free + lineHeight);
    free = y + (each.lines.length - 1) * lineHeight;
    return { ...each, y };
  });
  const lift = Math.max(0, free - plot.bottom);
  const labels = new Map(
    placed.map(({ index, y, lines: text }) => [
      index,
      { x: plot.right + 2, y: y - lift, lines: text },
    ]),
  );
  return lines.map((each, index) => ({ ...each, label: labels.get(index) ?? null }));
}

/** The newest year always, and of the others those that don't touch it. */
function yearTicks(years: readonly number[], x: Scale, y: number): Label[] {
  const kept: Label[] = [];
  for (const year of years.toSorted((a, b) => b - a)) {
    const text = String(year);
    const last = kept.at(-1);
    if (!last || last.x - x(year) >= textWidth(text) + 8)
      kept.push({ x: x(year), y, text, anchor: "middle", kind: "axis" });
  }
  return kept.reverse();
}

function rounded(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
