import type { Committee } from "./committee";
import { countVerdicts, groupGoals, type GoalStanding } from "./goalList";
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
export function goalMap(entries: readonly GoalStanding[]): GoalMap {
  const yearOf = ({ goal }: GoalStanding) => String(goal.year);
  const byYear = groupGoals(entries, yearOf).sort((a, b) => Number(b.key) - Number(a.key));
  const rows = groupGoals(entries, ({ committee }) => committee.id).flatMap((own) => {
    const ofYear = new Map(groupGoals(own.entries, yearOf).map((each) => [each.key, each.entries]));
    const cells = byYear.map(({ key }) => {
      const members = ofYear.get(key);
      return members ? countVerdicts(members) : null;
    });
    const committee = own.entries[0]?.committee;
    return committee ? [{ committee, cells, total: countVerdicts(own.entries) }] : [];
  });
  return {
    years: byYear.map(({ key }) => Number(key)),
    rows,
    totals: byYear.map((each) => countVerdicts(each.entries)),
    total: countVerdicts(entries),
  };
}

/** Counts put together; what has no goals adds none. */
export function addCounts(all: readonly (VerdictCounts | null)[]): VerdictCounts {
  const sum = (verdict: Verdict) =>
    all.reduce((so, counts) => so + (counts ? counts[verdict] : 0), 0);
  return {
    achieved: sum("achieved"),
    partlyAchieved: sum("partlyAchieved"),
    notAchieved: sum("notAchieved"),
    notAssessed: sum("notAssessed"),
  };
}

/** How many goals were counted. */
export function sumOfCounts(counts: VerdictCounts): number {
  return counts.achieved + counts.partlyAchieved + counts.notAchieved + counts.notAssessed;
}
