import type { Committee } from "./committee";
import { countVerdicts, type GoalEntry } from "./goalList";
import type { Verdict } from "./goal";

export type VerdictCounts = Record<Verdict, number>;

/** Verdicts by committee and year; each row adds up to its total, each column to its, both to all. */
export interface GoalMap {
  /** Newest first. */
  years: number[];
  rows: { committee: Committee; cells: (VerdictCounts | null)[]; total: VerdictCounts }[];
  totals: VerdictCounts[];
  total: VerdictCounts;
}

/** Counts the entries by committee (in the order they come) and year. A cell without goals is null, not zeros. */
export function goalMap(entries: readonly GoalEntry[]): GoalMap {
  const years = [...new Set(entries.map(({ goal }) => goal.year))].sort((a, b) => b - a);
  const committees = new Map(entries.map(({ committee }) => [committee.id, committee]));
  const of = (year: number, list: readonly GoalEntry[]) =>
    list.filter(({ goal }) => goal.year === year);
  const rows = [...committees.values()].map((committee) => {
    const own = entries.filter((entry) => entry.committee.id === committee.id);
    const cells = years.map((year) => {
      const members = of(year, own);
      return members.length === 0 ? null : countVerdicts(members);
    });
    return { committee, cells, total: countVerdicts(own) };
  });
  return {
    years,
    rows,
    totals: years.map((year) => countVerdicts(of(year, entries))),
    total: countVerdicts(entries),
  };
}

/** How many goals were counted. */
export function sumOfCounts(counts: VerdictCounts): number {
  return counts.achieved + counts.partlyAchieved + counts.notAchieved + counts.notAssessed;
}
