import type { DecimalText } from "../domain/decimal";
import type { Figure, MissingReason } from "../domain/figure";
import { yearOf } from "../domain/period";
import type { Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { Break, Series } from "../domain/series";
import type { Unit } from "../domain/unit";
import { statedBy, type Stated } from "../domain/vintage";
import { budgetLevels, targetLevels, type GoalTarget } from "./level";
import { isBetween, mayJoin } from "./join";
import { stretchOf, timeOf, type Stretch } from "./time";
import { valueIn } from "../domain/valueIn";

/** A figure that has a place in the chart. */
export interface TrendPoint {
  figure: Figure;
  value: DecimalText;
  /** The trend's unit, which `value` is in; the figure keeps its own. */
  unit: Unit;
  time: number;
  isDoubtful: boolean;
  /** Earlier statements with another value, newest first. */
  revisedFrom: Figure[];
}

/** A target or a budget: a level held over its period. */
export interface TrendLevel {
  value: DecimalText;
  time: number;
  year: number;
  /** "Minst 76 %": a target's words carry its bound. */
  printed: string;
}

/** A year within the line that has no value, and why: a figure without value, or nothing stated. */
export interface Gap {
  time: number;
  year: number;
  reason: MissingReason | "notStated";
}

/** What a trend chart holds, before it has a size. */
export interface Trend {
  series: Series;
  stretch: Stretch;
  unit: Unit;
  /** Outcomes, oldest first, cut where two neighbours may not be compared or something is missing. */
  runs: TrendPoint[][];
  /** Part-years after the last whole year: never joined to it. */
  apart: TrendPoint[];
  /** The forecast of the year that has no outcome yet; `from` is what it may be compared with. */
  forecast: { from: TrendPoint | null; to: TrendPoint } | null;
  targets: TrendLevel[];
  budgets: TrendLevel[];
  /** Breaks between outcomes, where the line is cut. */
  breaks: { break: Break; time: number }[];
  gaps: Gap[];
}

/**
 * Sorts the figures of one series into what a trend chart draws for a stretch of the year. Asks
 * `comparability` before two outcomes are joined; a figure whose unit does not convert is left out
 * here and still stands in the table. Targets come from the series' own figures and from the goals
 * that it measures.
 */
export function trendOf(
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
  stretch: Stretch,
  goalTargets: readonly GoalTarget[] = [],
): Trend {
  const stated = statedBy(figures, reports);
  const ofBasis = (basis: Figure["basis"]) => stated.filter((each) => each.current.basis === basis);
  const isMain = mainPeriods(ofBasis("actual"), stretch);
  const outcomes = ofBasis("actual").filter((each) => isMain(each.current));
  const points = pointsOf(outcomes, series.unit);
  const runs = runsOf(points, series);
  return {
    series,
    stretch,
    unit: series.unit,
    runs,
    apart: stretch === "helar" ? partYears(ofBasis("actual"), points, series.unit, isMain) : [],
    forecast: stretch === "helar" ? forecastOf(ofBasis("forecast"), points, series) : null,
    targets: targetLevels(ofBasis("target"), goalTargets, series, stretch),
    budgets: budgetLevels(ofBasis("budget"), series, stretch),
    breaks: breaksIn(points, series),
    gaps: gapsIn(outcomes, points),
  };
}

/** Weekly and monthly series have no tertials: their own periods are the main ones in every view. */
function mainPeriods(outcomes: Stated[], stretch: Stretch): (figure: Figure) => boolean {
  const isFine = (figure: Figure) =>
    figure.period.span === "week" || figure.period.span === "month";
  const fine = outcomes.filter((each) => isFine(each.current)).length;
  if (fine > outcomes.length / 2) return isFine;
  return (figure) => stretchOf(figure.period) === stretch;
}

function pointsOf(stated: Stated[], unit: Unit): TrendPoint[] {
  return stated.flatMap((each) => pointOf(each, unit) ?? []).sort((a, b) => a.time - b.time);
}

function pointOf({ current, revisedFrom }: Stated, unit: Unit): TrendPoint | null {
  const value = valueIn(current, unit);
  if (value === null) return null;
  const isDoubtful = current.flags.includes("U");
  return { figure: current, value, unit, time: timeOf(current.period), isDoubtful, revisedFrom };
}

function runsOf(points: TrendPoint[], series: Series): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  let previous: TrendPoint | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    if (run && previous && mayJoin(previous.figure, point.figure, series)) run.push(point);
    else runs.push([point]);
    previous = point;
  }
  return runs;
}

function partYears(
  outcomes: Stated[],
  points: TrendPoint[],
  unit: Unit,
  isMain: (figure: Figure) => boolean,
): TrendPoint[] {
  const last = points.at(-1)?.time ?? -Infinity;
  const parts = outcomes.filter((each) => !isMain(each.current));
  return pointsOf(parts, unit).filter((point) => point.time > last);
}

function forecastOf(forecasts: Stated[], points: TrendPoint[], series: Series): Trend["forecast"] {
  const from = points.at(-1) ?? null;
  const to = pointsOf(forecasts, series.unit).findLast(
    (point) => point.figure.period.span === "year" && point.time > (from?.time ?? -Infinity),
  );
  if (!to) return null;
  return { from: from && mayJoin(from.figure, to.figure, series) ? from : null, to };
}

function breaksIn(points: TrendPoint[], series: Series): Trend["breaks"] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (!before) return [];
    const found = series.breaks.filter((each) => isBetween(each, before.figure, point.figure));
    return found.map((each) => ({ break: each, time: (before.time + point.time) / 2 }));
  });
}

/** Years within what is stated that have no value, also first and last ones that a report left blank. */
function gapsIn(outcomes: Stated[], points: TrendPoint[]): Gap[] {
  const first = points[0];
  if (!first || !stretchOf(first.figure.period)) return [];
  const held = new Set(points.map((point) => yearOf(point.figure.period)));
  const stated = outcomes.map((each) => yearOf(each.current.period));
  const [from, to] = [Math.min(...stated), Math.max(...stated)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years
    .filter((year) => !held.has(year))
    .map((year) => {
      const blank = outcomes.find((each) => yearOf(each.current.period) === year)?.current;
      const time = first.time + year - yearOf(first.figure.period);
      return { year, time, reason: blank?.missing ?? "notStated" };
    });
}
