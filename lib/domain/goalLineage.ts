import { cycle, fills } from "./cycle";
import type { Assessment, Goal } from "./goal";
import type { Report } from "./report";

/** What a goal's reports say of it in one year: a place for each of the year's four reports. */
export interface LineageYear {
  goal: Goal;
  /** In the order plan, T1, T2, accounts; null where the report isn't held or doesn't name the goal. */
  slots: { report: Report | null; assessment: Assessment | null }[];
}

/** One goal followed over years and rewordings, newest year first. */
export interface GoalLineage {
  /** Of the newest year. */
  goal: Goal;
  years: LineageYear[];
  /** Earlier wordings that differ, newest first, each with the last year it stood. */
  wordings: { title: string; year: number }[];
}

/** Follows each goal back through what it succeeds. Every goal is in exactly one lineage. */
export function goalLineages(goals: readonly Goal[], reports: readonly Report[]): GoalLineage[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const succeeded = new Set(goals.map((goal) => goal.succeedsId));
  return goals
    .filter((goal) => !succeeded.has(goal.id))
    .map((goal) => {
      const chain = chainOf(goal, byId);
      return {
        goal,
        years: chain.map((each) => yearOf(each, reports)),
        wordings: wordingsOf(chain),
      };
    });
}

/** The goal and those it succeeds, newest first; a chain that bites its own tail ends there. */
function chainOf(goal: Goal, byId: ReadonlyMap<string, Goal>): Goal[] {
  const chain = [goal];
  for (let last = goal; last.succeedsId !== null;) {
    const earlier = byId.get(last.succeedsId);
    if (!earlier || chain.includes(earlier)) break;
    chain.push(earlier);
    last = earlier;
  }
  return chain;
}

function yearOf(goal: Goal, reports: readonly Report[]): LineageYear {
  const slots = cycle.map((slot) => {
    const report = reports.find((each) => fills(each, { ...slot, year: goal.year })) ?? null;
    const assessment = goal.assessments.find((each) => each.reportId === report?.id) ?? null;
    return { report, assessment };
  });
  return { goal, slots };
}

function wordingsOf(chain: readonly Goal[]): GoalLineage["wordings"] {
  return chain.flatMap(({ title, year }, index) =>
    index > 0 && title !== chain[index - 1]?.title ? [{ title, year }] : [],
  );
}
