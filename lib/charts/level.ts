import type { DecimalText } from "../domain/decimal";
import type { Goal, Target } from "../domain/goal";
import { yearOf, yearPeriod } from "../domain/period";
import type { Series } from "../domain/series";
import type { Unit } from "../domain/unit";
import type { Stated } from "../domain/vintage";
import { stretchOf, timeOf, type Stretch } from "./time";
import type { TrendLevel } from "./trend";
import { valueIn } from "../domain/valueIn";

/** A target that a goal sets for one of its measures, with the year it is set for. */
export interface GoalTarget {
  target: Target;
  year: number;
}

/**
 * The targets that goals set for each series: the measure's own, or the goal's where it has one measure
 * only. A relative target is no level and is left out.
 */
export function goalTargetsBySeries(goals: readonly Goal[]): Map<string, GoalTarget[]> {
  const bySeries = new Map<string, GoalTarget[]>();
  for (const { measures, target: ofGoal, year } of goals)
    for (const { seriesId, target: own } of measures) {
      const target = own ?? (measures.length === 1 ? ofGoal : null);
      if (seriesId === null || target === null || target.isRelative) continue;
      const found = bySeries.get(seriesId) ?? [];
      bySeries.set(seriesId, [...found, { target, year: target.year ?? year }]);
    }
  return bySeries;
}

/**
 * The levels of targets in a view, one a year; what a report prints in the series' own row goes before
 * what a goal says. Targets are set for whole years: beside part-years they are drawn only when the
 * measure does not add up over the year, as a target of 76 % holds in April too.
 */
export function targetLevels(
  stated: readonly Stated[],
  goals: readonly GoalTarget[],
  series: Series,
  stretch: Stretch,
): TrendLevel[] {
  const printed = statedLevels(stated, series, "helar");
  const own = new Set(printed.map((level) => level.year));
  const set = goals
    .filter(({ year }) => !own.has(year))
    .flatMap((each) => goalLevel(each, series.unit) ?? []);
  const levels = [...printed, ...oneAYear(set)].sort((a, b) => a.time - b.time);
  if (stretch === "helar") return levels;
  if (series.accumulation === "flow") return [];
  const back = stretch === "t1" ? 8 / 12 : 4 / 12;
  return levels.map((level) => ({ ...level, time: level.time - back }));
}

/** The levels of budgets that cover the view's own stretch: a yearly budget says nothing of April. */
export function budgetLevels(
  stated: readonly Stated[],
  series: Series,
  stretch: Stretch,
): TrendLevel[] {
  return statedLevels(stated, series, stretch);
}

function statedLevels(stated: readonly Stated[], series: Series, stretch: Stretch): TrendLevel[] {
  return stated
    .map((each) => each.current)
    .filter((figure) => stretchOf(figure.period) === stretch)
    .flatMap((figure) => {
      const value = valueIn(figure, series.unit);
      const { period, printed } = figure;
      return value === null ? [] : [{ value, time: timeOf(period), year: yearOf(period), printed }];
    })
    .sort((a, b) => a.time - b.time);
}

function goalLevel({ target, year }: GoalTarget, unit: Unit): TrendLevel | null {
  const value: DecimalText | null = valueIn(target, unit);
  if (value === null) return null;
  return { value, time: timeOf(yearPeriod(year)), year, printed: target.printed };
}

/** Every report of a year repeats its goals; the last one said holds. */
function oneAYear(levels: readonly TrendLevel[]): TrendLevel[] {
  return [...new Map(levels.map((level) => [level.year, level])).values()];
}
