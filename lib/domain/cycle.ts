import { cumulativePeriod, yearPeriod, type Period } from "./period";
import { isInCycle, type Report, type ReportKind } from "./report";
import type { ExpectedReport } from "./selection";

/** The year's reports in order: the plan before it, two interim reports and the annual accounts. */
export const cycle: readonly { kind: ReportKind; tertial: 1 | 2 | 3 | null }[] = [
  { kind: "plan", tertial: null },
  { kind: "interim", tertial: 1 },
  { kind: "interim", tertial: 2 },
  { kind: "annual", tertial: null },
];

/**
 * The reports that ought to be here, given the others. A year counts when at least one of its
 * reports is held; a report is missing when a later one is held. So nothing is called late that
 * may not have been written yet, and no year is called missing that nobody has begun to collect.
 * Monthly follow-ups and single figures stand beside the cycle: they neither fill a place in it nor begin a year.
 */
export function missingReports(given: readonly Report[]): ExpectedReport[] {
  const reports = given.filter(isInCycle);
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => a - b);
  const newest = reports.map(dueDate).toSorted().at(-1) ?? "";
  return years
    .flatMap((year) => cycle.map((slot) => ({ ...slot, year })))
    .filter((slot) => !reports.some((report) => fills(report, slot)))
    .filter((slot) => dueDate({ ...slot, period: periodOf(slot) }) < newest);
}

/** Does this report stand in that slot of the year's cycle? */
export function fills(
  report: Pick<Report, "kind" | "year" | "tertial">,
  slot: ExpectedReport,
): boolean {
  return report.kind === slot.kind && report.year === slot.year && report.tertial === slot.tertial;
}

function periodOf(slot: ExpectedReport): Period {
  return slot.tertial === null
    ? yearPeriod(slot.year)
    : cumulativePeriod(slot.year, slot.tertial * 4);
}

/** A plan is due when its year begins, the others when their period has ended. */
function dueDate(report: Pick<Report, "kind" | "period">): string {
  return report.kind === "plan" ? report.period.start : report.period.end;
}
