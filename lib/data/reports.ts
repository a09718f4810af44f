import "server-only";
import { cache } from "react";
import { missingReports } from "../domain/cycle";
import type { Report } from "../domain/report";
import type { ExpectedReport, ReportDetail } from "../domain/selection";
import { database } from "./client";
import { publishedOnly } from "./published";
import { reportDetailColumns, toReportDetail } from "./rows/reportDetail";
import { reportColumns, toReport } from "./rows/report";

/** A committee's reports or all there are, the published release of each, oldest first. Public. */
export const listReports = cache(async (committeeId?: string): Promise<Report[]> => {
  const rows = await database().report.findMany({
    select: reportColumns,
    where: { committeeId, ...publishedOnly },
    orderBy: { chronology: "asc" },
  });
  return rows.map(toReport);
});

/**
 * Every release of a report that the public has seen, newest first: the published one, and those
 * that a correction replaced, of which only what stands here is shown. Public.
 */
export async function listReleases(committeeId: string, reportSlug: string): Promise<Report[]> {
  const rows = await database().report.findMany({
    select: reportColumns,
    where: { committeeId, slug: reportSlug, state: { in: ["published", "withdrawn"] } },
    orderBy: { release: "desc" },
  });
  return rows.map(toReport);
}

/** A committee's published report with everything read from it; null when there is none. Public. */
export const findReport = cache(
  async (committeeId: string, reportSlug: string): Promise<ReportDetail | null> => {
    const row = await database().report.findFirst({
      select: reportDetailColumns,
      where: { committeeId, slug: reportSlug, ...publishedOnly },
    });
    return row && toReportDetail(row);
  },
);

/** The reports that a committee ought to have by now, given those it has. Public. */
export async function listMissingReports(committeeId: string): Promise<ExpectedReport[]> {
  return missingReports(await listReports(committeeId));
}
