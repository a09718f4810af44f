import type { Assignment } from "./assignment";
import type { Report } from "./report";
import { toSlug } from "./slug";

/** An assignment with the report that tells of it. */
export interface ToldAssignment {
  reportId: string;
  assignment: Assignment;
}

/** One assignment over the reports, oldest first: what each that took it up said of it. */
export interface AssignmentPath {
  /** As the newest report has it. */
  title: string;
  steps: { report: Report; assignment: Assignment }[];
  /** The newest report of the kind leaves it out though it wasn't completed: nobody says what became of it. */
  isDropped: boolean;
}

/**
 * Assignments that read alike (case, accents and punctuation apart) followed over the reports: those that
 * aren't completed first, each group newest told first. `isDropped` asks the newest report that tells of any.
 */
export function assignmentPaths(
  told: readonly ToldAssignment[],
  reports: readonly Report[],
): AssignmentPath[] {
  const byTitle = new Map<string, AssignmentPath["steps"]>();
  for (const { reportId, assignment } of told) {
    const report = reports.find(({ id }) => id === reportId);
    if (!report) continue;
    const key = toSlug(assignment.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), { report, assignment }]);
  }
  const newest = reports.findLast(({ id }) => told.some(({ reportId }) => reportId === id));
  const paths = [...byTitle.values()].flatMap((steps): AssignmentPath[] => {
    const last = steps.at(-1);
    if (!last) return [];
    const isOpen = last.assignment.status !== "completed";
    const isDropped = isOpen && last.report.id !== newest?.id;
    return [{ title: last.assignment.title, steps, isDropped }];
  });
  const rank = ({ steps }: AssignmentPath) =>
    Number(steps.at(-1)?.assignment.status === "completed");
  const toldLast = ({ steps }: AssignmentPath) =>
    reports.findIndex(({ id }) => id === steps.at(-1)?.report.id);
  return paths.sort((a, b) => rank(a) - rank(b) || toldLast(b) - toldLast(a));
}
