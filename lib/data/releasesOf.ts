import "server-only";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import type { Committee } from "../domain/committee";
import { eventSchema, type Event } from "../domain/event";
import { committeesFor } from "../domain/permission";
import type { Release } from "../domain/release";
import { NotFound, requireMay } from "./access";
import { database } from "./client";
import { committeeColumns, toCommittee } from "./rows/committee";
import { releaseColumns, toRelease } from "./rows/release";

const seenByPublic = { in: ["published", "withdrawn"] as ("published" | "withdrawn")[] };

/** A committee with the last release of each report that the public has seen, newest report first. */
export interface CommitteeReleases {
  committee: Committee;
  releases: Release[];
}

/** What has been published in the committees that the actor works with, by municipality and name. Throws `NotFound` for nobody. */
export async function listReleased(actor: Actor | null): Promise<CommitteeReleases[]> {
  if (!actor) throw new NotFound("nobody is signed in");
  const own = committeesFor(actor, "readDraft");
  const rows = await database().committee.findMany({
    select: {
      ...committeeColumns,
      reports: {
        select: releaseColumns,
        where: { state: seenByPublic },
        distinct: ["slug"],
        orderBy: [{ chronology: "desc" }, { slug: "asc" }, { release: "desc" }],
      },
    },
    where: {
      ...(own === "all" ? {} : { id: { in: own } }),
      reports: { some: { state: seenByPublic } },
    },
    orderBy: [{ municipality: { name: "asc" } }, { name: "asc" }],
  });
  return rows.map(({ reports, ...committee }) => {
    return { committee: toCommittee(committee), releases: reports.map(toRelease) };
  });
}

/** A report that the public has seen, with all its releases and all that was done to them. */
export interface ReleasedReport {
  committee: Committee;
  /** The one that was asked for. */
  release: Release;
  /** All of the report, newest first. */
  releases: Release[];
  /** Newest first. */
  events: Event[];
}

/** One report as those who work with it see it. Throws `NotFound` for one that isn't theirs, or that the public never saw. */
export async function getReleased(actor: Actor | null, id: string): Promise<ReleasedReport> {
  const found = z.uuid().safeParse(id).success
    ? await database().report.findFirst({
        select: { slug: true, committee: { select: committeeColumns } },
        where: { id, state: seenByPublic },
      })
    : null;
  const committeeId = found?.committee.id ?? null;
  requireMay(actor, "readDraft", found && { committeeId, reportState: null });
  if (!found) throw new Error("requireMay let nothing through");
  const rows = await database().report.findMany({
    select: releaseColumns,
    where: { committeeId: found.committee.id, slug: found.slug, state: seenByPublic },
    orderBy: { release: "desc" },
  });
  const releases = rows.map(toRelease);
  const release = releases.find((each) => each.id === id);
  if (!release) throw new NotFound("not there any more");
  const events = await database().event.findMany({
    where: { reportId: { in: rows.map((row) => row.id) } },
    orderBy: { id: "desc" },
  });
  return {
    committee: toCommittee(found.committee),
    release,
    releases,
    events: events.map((event) => eventSchema.parse({ ...event, id: String(event.id) })),
  };
}
