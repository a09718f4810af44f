import type { Figure } from "./figure";
import { isTargetMet, type Goal, type Target, type Verdict } from "./goal";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { statedBy } from "./vintage";

/** One of a goal's measures with the outcome that its target is held against. */
export interface MeasureStanding {
  label: string;
  target: Target | null;
  series: Series | null;
  /** The year's outcome: the whole year's where there is one, else the longest part of it. */
  outcome: Figure | null;
  /**
   * Ours, not the committee's: does the whole year's outcome reach the measure's target? Null without
   * a target, without an outcome, in another unit, on a relative target, on a doubtful figure, and on
   * a part-year outcome, which a year's target says nothing about.
   */
  isMet: boolean | null;
}

/** How each of the goal's measures stands in the goal's year, in the goal's own order. */
export function measureStandings(
  goal: Goal,
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): MeasureStanding[] {
  return goal.measures.map(({ label, seriesId, target }) => {
    const found =
      seriesId === null
        ? onlyIndicatorNamed(label, list)
        : list.find((each) => each.series.id === seriesId);
    const outcome = found ? outcomeOf(goal.year, found.figures, reports) : null;
    const isMet = outcome && target && isMetBy(outcome, target);
    return { label, target, series: found?.series ?? null, outcome, isMet };
  });
}

/**
 * Does the committee's verdict disagree with what its own measures say? Only the plain cases: achieved
 * although a measure misses its target, or not achieved although every measure reaches it.
 */
export function disagrees(verdict: Verdict, standings: readonly MeasureStanding[]): boolean {
  const judged = standings.filter((each) => each.isMet !== null);
  if (judged.length === 0) return false;
  const allMet = judged.every((each) => each.isMet);
  if (verdict === "achieved") return !allMet;
  return verdict === "notAchieved" && allMet;
}

/** A plan names its measures before any report has their outcomes: then the name alone must find one. */
function onlyIndicatorNamed(
  label: string,
  list: readonly SeriesWithFigures[],
): SeriesWithFigures | undefined {
  const named = list.filter(
    ({ series }) =>
      series.kind === "indicator" &&
      [series.label, ...series.aliases].some((each) => fold(each) === fold(label)),
  );
  return named.length === 1 ? named[0] : undefined;
}

function fold(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");
}

function outcomeOf(
  year: number,
  figures: readonly Figure[],
  reports: readonly Report[],
): Figure | null {
  const outcomes = figures.filter(
    (figure) => figure.basis === "actual" && yearOf(figure.period) === year,
  );
  const stated = statedBy(outcomes, reports)
    .map((each) => each.current)
    .filter((figure) => ["year", "cumulative", "point"].includes(figure.period.span));
  return stated.find((figure) => figure.period.span === "year") ?? stated.at(-1) ?? null;
}

function isMetBy(outcome: Figure, target: Target): boolean | null {
  if (outcome.value === null || outcome.flags.includes("U")) return null;
  if (outcome.period.span !== "year" || outcome.unit !== target.unit) return null;
  return isTargetMet(outcome.value, target);
}
