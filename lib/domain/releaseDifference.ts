import { decimal } from "./decimal";
import { statusOf, type Figure } from "./figure";
import type { Verdict } from "./goal";
import type { Place } from "./place";
import type { FigureInSeries } from "./selection";
import type { Break, Series } from "./series";

/** What a report says of a goal, in one release. */
export interface JudgedGoal {
  goalId: string;
  title: string;
  verdict: Verdict;
  expected: boolean;
  printed: string;
  place: Place;
}

/** Everything a release states, in printed order. */
export interface ReleaseContent {
  figures: FigureInSeries[];
  goals: JudgedGoal[];
  /** The breaks that it tells of, with the series they are in. */
  breaks: { series: Series; break: Break }[];
  /** What takes over from what in it, as a person has settled. */
  takeovers: ToldTakeover[];
}

/** An area that goes into another, from a day. */
export interface ToldTakeover {
  from: string;
  into: string;
  date: string;
}

/** One thing as it was and as it is. */
export interface Pair<T> {
  before: T;
  after: T;
}

/** What one kind of statement came to between two releases. */
export interface Changes<T> {
  added: T[];
  changed: Pair<T>[];
  removed: T[];
}

export interface ReleaseDifference {
  /** There was no release before: everything is added. */
  isFirst: boolean;
  /** Changed are those whose value, unit or reason for having none differs. */
  figures: Changes<FigureInSeries>;
  /** Same value as before, and no longer in doubt. */
  settled: FigureInSeries[];
  /** Same value as before, and now in doubt. */
  doubted: FigureInSeries[];
  goals: Changes<JudgedGoal>;
  /** The breaks that the release before did not tell of. */
  breaks: ReleaseContent["breaks"];
  /** Those that the release before did not tell of. */
  takeovers: ToldTakeover[];
}

/**
 * What a reader of the report will see differently when `after` takes the place of `before`, which is
 * null for a first release. A figure is the same one in both when series, period and basis are; one
 * that is printed twice is held first against first and second against second.
 */
export function releaseDifference(
  before: ReleaseContent | null,
  after: ReleaseContent,
): ReleaseDifference {
  const pairs = pairsOf(numbered(before?.figures ?? []), numbered(after.figures));
  const kept = pairs.kept.filter((pair) => !differs(pair));
  const wasDoubtful = ({ before: then }: Pair<FigureInSeries>) =>
    statusOf(then.figure) === "doubtful";
  const isNowDoubtful = ({ after: now }: Pair<FigureInSeries>) =>
    statusOf(now.figure) === "doubtful";
  const goals = pairsOf(goalsById(before?.goals ?? []), goalsById(after.goals));
  const takenBefore = new Set((before?.takeovers ?? []).map(takeoverKey));
  const toldBefore = new Set((before?.breaks ?? []).map(breakKey));
  return {
    isFirst: before === null,
    figures: { ...pairs, changed: pairs.kept.filter(differs) },
    settled: kept
      .filter((pair) => wasDoubtful(pair) && !isNowDoubtful(pair))
      .map((pair) => pair.after),
    doubted: kept
      .filter((pair) => !wasDoubtful(pair) && isNowDoubtful(pair))
      .map((pair) => pair.after),
    goals: { ...goals, changed: goals.kept.filter(isJudgedAnew) },
    breaks: after.breaks.filter((each) => !toldBefore.has(breakKey(each))),
    takeovers: after.takeovers.filter((each) => !takenBefore.has(takeoverKey(each))),
  };
}

/** Whether nothing that a reader can see differs; the document may still be another. */
export function isWithoutDifference(difference: ReleaseDifference): boolean {
  const { figures, goals, settled, doubted, breaks, takeovers } = difference;
  const others = [settled, doubted, breaks, takeovers];
  return [figures, goals].every(isUnchanged) && others.every(isEmpty);
}

function pairsOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return {
    added: [...after].flatMap(([key, now]) => (before.has(key) ? [] : [now])),
    removed: [...before].flatMap(([key, then]) => (after.has(key) ? [] : [then])),
    kept: [...after].flatMap(([key, now]): Pair<T>[] => {
      const then = before.get(key);
      return then === undefined ? [] : [{ before: then, after: now }];
    }),
  };
}

function numbered(figures: readonly FigureInSeries[]): Map<string, FigureInSeries> {
  const seen = new Map<string, number>();
  return new Map(
    figures.map((each) => {
      const cell = cellOf(each.figure);
      const time = (seen.get(cell) ?? 0) + 1;
      seen.set(cell, time);
      return [`${cell} ${time}`, each];
    }),
  );
}

/** Which figure it is, whatever report states it: series, period and basis. */
export function cellOf({ seriesId, period, basis }: Figure): string {
  return [seriesId, period.start, period.end, period.span, basis].join(" ");
}

function differs({ before: { figure: then }, after: { figure: now } }: Pair<FigureInSeries>) {
  if (then.value === null || now.value === null) {
    return then.value !== now.value || then.missing !== now.missing;
  }
  return then.unit !== now.unit || !decimal(then.value).equals(now.value);
}

function goalsById(goals: readonly JudgedGoal[]): Map<string, JudgedGoal> {
  return new Map(goals.map((goal) => [goal.goalId, goal]));
}

function isJudgedAnew({ before, after }: Pair<JudgedGoal>): boolean {
  return before.verdict !== after.verdict || before.expected !== after.expected;
}

function breakKey({ series, break: { date, cause } }: ReleaseContent["breaks"][number]): string {
  return [series.id, date, cause].join(" ");
}

function takeoverKey({ from, into, date }: ToldTakeover): string {
  return JSON.stringify([from, into, date]);
}

function isUnchanged({ added, changed, removed }: Changes<unknown>): boolean {
  return [added, changed, removed].every(isEmpty);
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}
