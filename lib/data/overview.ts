import "server-only";
import { group } from "d3-array";
import type { Committee } from "../domain/committee";
import { missingReports } from "../domain/cycle";
import type { Figure } from "../domain/figure";
import type { Verdict } from "../domain/goal";
import { yearPeriod, type Period } from "../domain/period";
import { isInCycle, type Report } from "../domain/report";
import type { CommitteeOverview, YearsResult } from "../domain/selection";
import type { StatementRole } from "../domain/series";
import { database } from "./client";
import { publishedOnly } from "./published";
import { publicFigureColumns, toPublicFigure } from "./rows/figure";
import { reportColumns, toReport } from "./rows/report";

/**
 * The committees with their newest report: verdicts, result against budget, and which reports are
 * missing. The number of queries is fixed, and only the newest reports' verdicts and result lines
 * are read. Public.
 */
export async function listCommitteeOverviews(
  committees: readonly Committee[],
): Promise<CommitteeOverview[]> {
  const reports = await listReportsOf(committees);
  const byCommittee = group(reports, (report) => report.committeeId);
  const latest = new Map([...byCommittee].map(([id, all]) => [id, latestOf(all)]));
  const ids = [...latest.values()].flatMap((report) => report?.id ?? []);
  const [verdictCounts, results] = await Promise.all([countVerdicts(ids), listResults(ids)]);
  return committees.map((committee) => {
    const latestReport = latest.get(committee.id) ?? null;
    return {
      committee,
      latestReport,
      verdictCounts: verdictCounts.get(latestReport?.id ?? "") ?? { ...noVerdicts },
      result: latestReport && resultIn(latestReport, results.get(latestReport.id) ?? []),
      missingReports: missingReports(byCommittee.get(committee.id) ?? []),
    };
  });
}

/** A monthly follow-up has neither goals nor a forecast: it is the latest only where there is nothing else. */
function latestOf(reports: Report[]): Report | null {
  return reports.findLast(isInCycle) ?? reports.at(-1) ?? null;
}

const noVerdicts: Record<Verdict, number> = {
  achieved: 0,
  partlyAchieved: 0,
  notAchieved: 0,
  notAssessed: 0,
};

async function listReportsOf(committees: readonly Committee[]): Promise<Report[]> {
  const rows = await database().report.findMany({
    select: reportColumns,
    where: { committeeId: { in: committees.map(({ id }) => id) }, ...publishedOnly },
    orderBy: { chronology: "asc" },
  });
  return rows.map(toReport);
}

async function countVerdicts(reportIds: string[]): Promise<Map<string, Record<Verdict, number>>> {
  const rows = await database().assessment.groupBy({
    by: ["reportId", "verdict"],
    where: { reportId: { in: reportIds } },
    _count: true,
  });
  const counts = new Map(reportIds.map((id) => [id, { ...noVerdicts }]));
  for (const { reportId, verdict, _count } of rows) {
    const ofReport = counts.get(reportId);
    if (ofReport) ofReport[verdict] = _count;
  }
  return counts;
}

type ResultFigure = { figure: Figure; role: StatementRole | null };

async function listResults(reportIds: string[]): Promise<Map<string, ResultFigure[]>> {
  const rows = await database().figure.findMany({
    select: { ...publicFigureColumns, series: { select: { role: true } } },
    where: {
      reportId: { in: reportIds },
      series: { kind: "incomeStatement", role: { in: [...resultRoles] } },
    },
    orderBy: { position: "asc" },
  });
  const figures = rows.map((row) => ({ figure: toPublicFigure(row), role: row.series.role }));
  return group(figures, ({ figure }) => figure.reportId);
}

const resultRoles = ["result", "netExpenses"] as const;

/** The result, or where the report has none, the net expenses. */
function resultIn(report: Report, figures: ResultFigure[]): YearsResult | null {
  for (const role of resultRoles) {
    const ofRole = figures.filter((each) => each.role === role).map((each) => each.figure);
    const result = resultOf(report, ofRole);
    if (result) return { role, ...result };
  }
  return null;
}

/**
 * The year's result as the report has it: the accounts state the outcome, the reports before it a
 * forecast. A report that gives no forecast tells what the months so far came to.
 */
function resultOf(report: Report, figures: Figure[]): Omit<YearsResult, "role"> | null {
  const outcome = figures.find(
    ({ basis, period }) => basis === "actual" && samePeriod(period, report.period),
  );
  const forecast = figures.find(
    ({ basis, period }) => basis === "forecast" && samePeriod(period, yearPeriod(report.year)),
  );
  const figure = report.kind === "annual" ? outcome : (forecast ?? outcome);
  if (!figure) return null;
  const budget = figures.find(
    ({ basis, seriesId, period }) =>
      basis === "budget" && seriesId === figure.seriesId && samePeriod(period, figure.period),
  );
  return { figure, budget: budget ?? null };
}

function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
