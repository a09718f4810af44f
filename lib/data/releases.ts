import "server-only";
import { cache } from "react";
import type { Release } from "../domain/release";
import type { ReportDetail } from "../domain/selection";
import { database } from "./client";
import { publishedOnly } from "./published";
import { releaseColumns, toRelease } from "./rows/release";
import { reportDetailColumns, toReportDetail } from "./rows/reportDetail";

const seenByPublic = { in: ["published", "withdrawn"] as ("published" | "withdrawn")[] };

/** Every release of a report that the public has seen, newest first. Public. */
export const listEditions = cache(async (committeeId: string, slug: string): Promise<Release[]> => {
  const rows = await database().report.findMany({
    select: releaseColumns,
    where: { committeeId, slug, state: seenByPublic },
    orderBy: { release: "desc" },
  });
  return rows.map(toRelease);
});

/**
 * A release that a later one has replaced, with everything in it. Null for one that was taken back with
 * a reason, and for all of them while the report itself is withdrawn: what was wrong may stand there
 * too. Public.
 */
export const findReplaced = cache(
  async (committeeId: string, slug: string, release: number): Promise<ReportDetail | null> => {
    const row = await database().report.findFirst({
      select: reportDetailColumns,
      where: {
        ...{ committeeId, slug, release, state: "withdrawn", withdrawalReason: null },
        committee: { reports: { some: { slug, ...publishedOnly } } },
      },
    });
    return row && toReportDetail(row);
  },
);

/** A committee's reports that are withdrawn, and not published anew: the last release of each. Public. */
export async function listWithdrawn(committeeId: string): Promise<Release[]> {
  const rows = await database().report.findMany({
    select: releaseColumns,
    where: { committeeId, state: seenByPublic },
    distinct: ["slug"],
    orderBy: [{ chronology: "asc" }, { slug: "asc" }, { release: "desc" }],
  });
  return rows.map(toRelease).filter(({ state }) => state === "withdrawn");
}
