import { verdicts, type Assessment, type Goal, type Verdict } from "./goal";
import { reportOrder, type Report } from "./report";

/** A goal whose verdict is another than the last report of the same year gave. */
export interface VerdictChange {
  goal: Goal;
  was: Assessment;
  is: Assessment;
}

export interface BriefGoals {
  total: number;
  counts: { verdict: Verdict; expected: boolean; count: number }[];
  /** The last report of the year that judged goals; null when this is the first. */
  since: Report | null;
  changes: VerdictChange[];
}

/**
 * The goals that a report judges or sets: how many in each verdict, and which changed since the last
 * report of the same year that judged them. Null when it names none.
 */
export function briefGoalsIn(
  report: Report,
  goals: readonly Goal[],
  until: readonly Report[],
): BriefGoals | null {
  const judged = goals.flatMap((goal) => {
    const is = goal.assessments.find((each) => each.reportId === report.id);
    return is ? [{ goal, is }] : [];
  });
  if (judged.length === 0) return null;
  const since = lastJudging(report, goals, until);
  const changes = judged.flatMap(({ goal, is }) => {
    const was = goal.assessments.find((each) => each.reportId === since?.id);
    const isChanged = was && isJudged(was) && isJudged(is) && was.verdict !== is.verdict;
    return isChanged ? [{ goal, was, is }] : [];
  });
  const counts = verdicts.flatMap((verdict) =>
    [true, false].flatMap((expected) => {
      const same = judged.filter(({ is }) => is.verdict === verdict && is.expected === expected);
      return same.length === 0 ? [] : [{ verdict, expected, count: same.length }];
    }),
  );
  return { total: judged.length, counts, since, changes };
}

function lastJudging(report: Report, goals: readonly Goal[], until: readonly Report[]) {
  const judging = until
    .filter(({ id, year }) => id !== report.id && year === report.year)
    .filter(({ id }) =>
      goals.some((goal) => goal.assessments.some((each) => each.reportId === id && isJudged(each))),
    );
  return judging.toSorted((a, b) => reportOrder(a).localeCompare(reportOrder(b))).at(-1) ?? null;
}

function isJudged({ verdict }: Assessment): boolean {
  return verdict !== "notAssessed";
}
