import { cycle, fills, missingReports } from "./cycle";
import type { Assessment, Goal } from "./goal";
import { reportOrder, type Report } from "./report";

/** One slot of the year's cycle: its report, or that it is missing, or that it needn't be there yet. */
export interface GoalColumn {
  kind: Report["kind"];
  tertial: Report["tertial"];
  report: Report | null;
  isMissing: boolean;
}

export interface GoalRow {
  goal: Goal;
  /** One a column, null where that report doesn't assess the goal. */
  cells: (Assessment | null)[];
  /** The goal it rewords, where that is among the given. */
  predecessor: Goal | null;
}

export interface GoalYear {
  year: number;
  columns: GoalColumn[];
  rows: GoalRow[];
}

/**
 * A committee's goals as one table a year, newest year first: goals down, the year's reports across,
 * always in the same four slots so that years can be read under each other.
 */
export function goalYears(goals: readonly Goal[], reports: readonly Report[]): GoalYear[] {
  const missing = missingReports(reports);
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const years = [...new Set(goals.map((goal) => goal.year))].sort((a, b) => b - a);
  return years.map((year) => {
    const columns = cycle.map((slot) => ({
      ...slot,
      report: reports.find((report) => fills(report, { ...slot, year })) ?? null,
      isMissing: missing.some((each) => each.year === year && isSlot(each, slot)),
    }));
    const rows = goals
      .filter((goal) => goal.year === year)
      .map((goal) => ({
        goal,
        cells: columns.map((column) => assessmentIn(goal, column.report)),
        predecessor: goal.succeedsId === null ? null : (byId.get(goal.succeedsId) ?? null),
      }));
    return { year, columns, rows };
  });
}

/** The newest assessment of a goal with the report that makes it; null when no given report assesses it. */
export function latestAssessment(
  goal: Goal,
  reports: readonly Report[],
): { assessment: Assessment; report: Report } | null {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const made = goal.assessments.flatMap((assessment) => {
    const report = byId.get(assessment.reportId);
    return report ? [{ assessment, report }] : [];
  });
  return (
    made.toSorted((a, b) => reportOrder(a.report).localeCompare(reportOrder(b.report))).at(-1) ??
    null
  );
}

function assessmentIn(goal: Goal, report: Report | null): Assessment | null {
  return goal.assessments.find((each) => each.reportId === report?.id) ?? null;
}

function isSlot(
  a: Pick<GoalColumn, "kind" | "tertial">,
  b: Pick<GoalColumn, "kind" | "tertial">,
): boolean {
  return a.kind === b.kind && a.tertial === b.tertial;
}
