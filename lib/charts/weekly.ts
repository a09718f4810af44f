import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { DecimalText } from "../domain/decimal";
import type { Figure } from "../domain/figure";
import { isoWeekOf } from "../domain/period";
import type { Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { Unit } from "../domain/unit";
import { valueIn } from "../domain/valueIn";
import { statedBy } from "../domain/vintage";
import { textWidth, type Box, type Label } from "./label";
import { valueScale } from "./scale";
import { chartSizes, type ChartSize } from "./size";
import { coordinateOf } from "./value";
import type { ChartWords } from "./words";

export interface WeekValue {
  week: number;
  value: DecimalText;
  figure: Figure;
}

/** One ISO year of a weekly series, week by week; weeks without a value are not in it. */
export interface WeekYear {
  year: number;
  unit: Unit;
  weeks: WeekValue[];
}

/** A weekly series as one line per year, newest year first. A week belongs to the year of its Thursday. */
export function weeklyYears(
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
): WeekYear[] {
  const weeks = statedBy(figures, reports)
    .map((each) => each.current)
    .filter((figure) => figure.period.span === "week" && figure.basis === "actual")
    .flatMap((figure) => {
      const value = valueIn(figure, series.unit);
      return value === null ? [] : [{ week: isoWeekOf(figure.period), value, figure }];
    });
  const years = [...new Set(weeks.map((each) => isoYearOf(each.figure)))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    unit: series.unit,
    weeks: weeks.filter((each) => isoYearOf(each.figure) === year).sort((a, b) => a.week - b.week),
  }));
}

function isoYearOf({ period }: Figure): number {
  const thursday = new Date(`${period.start}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  return thursday.getUTCFullYear();
}

export interface WeekDrawing {
  width: number;
  height: number;
  plot: Box;
  yTicks: { y: number; text: string; isZero: boolean }[];
  xTicks: Label[];
  /** This year first, then the year before. */
  lines: { year: number; d: string; end: { x: number; y: number }; label: Label }[];
  startsAtZero: boolean;
}

/** Lays this year's weeks out against last year's on the same weeks. A missing week cuts its line. */
export function layoutWeeks(
  years: readonly WeekYear[],
  size: Exclude<ChartSize, "small">,
  words: ChartWords,
): WeekDrawing | null {
  const shown = years.slice(0, 2);
  const unit = shown[0]?.unit;
  if (!unit) return null;
  const { width, height, ticks } = chartSizes[size];
  const values = shown.flatMap((each) => each.weeks.map((week) => coordinateOf(week.value)));
  const y = valueScale(values, [height - 26, 22], { tickCount: ticks });
  const texts = y.ticks.map((tick) => words.value(String(tick), unit));
  const left = Math.max(...texts.map((text) => textWidth(text))) + 8;
  const plot = { left, right: width - 44, top: 22, bottom: height - 26 };
  const x = scaleLinear([1, 53], [plot.left + 6, plot.right]);
  const lines = shown.map((year) => weekLine(year, x, y.scale));
  return {
    width,
    height,
    plot,
    yTicks: y.ticks.map((tick, index) => ({
      y: Math.round(y.scale(tick)),
      text: texts[index] ?? "",
      isZero: tick === 0,
    })),
    xTicks: weekTicks(size).map((week) => ({
      x: x(week),
      y: height - 8,
      text: `v. ${week}`,
      anchor: "middle",
      kind: "axis",
    })),
    lines: apart(lines),
    startsAtZero: y.startsAtZero,
  };
}

function weekTicks(size: ChartSize): number[] {
  return size === "wide" ? [1, 10, 20, 30, 40, 52] : [1, 20, 40, 52];
}

type Scale = (value: number) => number;

function weekLine({ year, weeks }: WeekYear, x: Scale, y: Scale): WeekDrawing["lines"][number] {
  const byWeek = new Map(weeks.map((each) => [each.week, coordinateOf(each.value)]));
  const slots = Array.from({ length: 53 }, (_, index) => byWeek.get(index + 1));
  const draw = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => x(index + 1))
    .y((value) => (value === undefined ? NaN : y(value)))
    .digits(1);
  const last = weeks.at(-1);
  const end = last
    ? { x: Math.round(x(last.week)), y: Math.round(y(coordinateOf(last.value))) }
    : { x: 0, y: 0 };
  const label: Label = {
    x: end.x + 7,
    y: end.y + 4,
    text: String(year),
    anchor: "start",
    kind: "whole",
  };
  return { year, d: draw(slots) ?? "", end, label };
}

/** Moves two labels that would lie on each other apart, the higher one up. */
function apart(lines: WeekDrawing["lines"]): WeekDrawing["lines"] {
  const [a, b] = lines;
  if (!a || !b) return lines;
  const isTouching = Math.abs(a.label.y - b.label.y) < 15 && Math.abs(a.label.x - b.label.x) < 40;
  if (!isTouching) return lines;
  const lift = a.label.y <= b.label.y ? -8 : 8;
  const moved = (each: typeof a, by: number) => ({
    ...each,
    label: { ...each.label, y: each.label.y + by },
  });
  return [moved(a, lift), moved(b, -lift), ...lines.slice(2)];
}
