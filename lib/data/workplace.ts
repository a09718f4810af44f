import "server-only";
import type { Actor } from "../domain/actor";
import type { Committee } from "../domain/committee";
import { committeesFor } from "../domain/permission";
import type { ReportState } from "../domain/report";
import { NotFound, requireMay } from "./access";
import { database } from "./client";
import { record } from "./history";
import { committeeColumns, toCommittee } from "./rows/committee";

/** A committee as those who work with it see it. */
export interface WorkplaceCommittee {
  committee: Committee;
  /** Another than the one who made a report ready must publish it. */
  needsTwoPeople: boolean;
  /** How many reports there are in each state; a state without any is left out. */
  reports: Partial<Record<ReportState, number>>;
}

/**
 * The committees that the actor has any role in, with or without anything published, by municipality
 * and name. Throws `NotFound` for nobody; none for somebody without roles.
 */
export async function listWorkplaces(actor: Actor | null): Promise<WorkplaceCommittee[]> {
  if (!actor) throw new NotFound("nobody is signed in");
  const own = committeesFor(actor, "readDraft");
  const where = own === "all" ? {} : { id: { in: own } };
  const [rows, releases, open] = await Promise.all([
    database().committee.findMany({
      select: { ...committeeColumns, needsTwoPeople: true },
      where,
      orderBy: [{ municipality: { name: "asc" } }, { name: "asc" }],
    }),
    database().report.groupBy({
      by: ["committeeId", "slug", "state"],
      where: { committee: where },
    }),
    // What isn't published yet is an upload, and a report only from then on.
    database().upload.findMany({
      select: { committeeId: true, reviewState: true },
      where: { committee: where, reviewState: { in: ["draft", "inReview"] } },
    }),
  ]);
  const counted = [...withoutReplaced(releases), ...open.map(toCounted)];
  return rows.map(({ needsTwoPeople, ...row }) => ({
    committee: toCommittee(row),
    needsTwoPeople,
    reports: addedUp(counted.filter(({ committeeId }) => committeeId === row.id)),
  }));
}

/** Sets whether publishing in a committee takes two people. For an admin of the committee. */
export async function setNeedsTwoPeople(
  actor: Actor | null,
  committeeId: string,
  needsTwoPeople: boolean,
): Promise<void> {
  requireMay(actor, "editSettings", { committeeId, reportState: null });
  await database().$transaction(async (tx) => {
    const changed = await tx.committee.updateMany({
      where: { id: committeeId, needsTwoPeople: !needsTwoPeople },
      data: { needsTwoPeople },
    });
    if (changed.count === 0) return;
    await record(tx, actor, "settingChanged", { committeeId }, { needsTwoPeople });
  });
}

interface Counted {
  committeeId: string | null;
  state: ReportState;
}

function toCounted({
  committeeId,
  reviewState,
}: {
  committeeId: string | null;
  reviewState: ReportState;
}) {
  return { committeeId, state: reviewState };
}

/** A release that a later one replaced is withdrawn too: the report is counted once, as the public has it. */
function withoutReplaced<Release extends Counted & { slug: string }>(releases: readonly Release[]) {
  const published = releases.filter(({ state }) => state === "published");
  const isReplaced = ({ committeeId, slug, state }: Release) =>
    state === "withdrawn" &&
    published.some((each) => each.committeeId === committeeId && each.slug === slug);
  return releases.filter((release) => !isReplaced(release));
}

function addedUp(counted: readonly Counted[]) {
  const sums: Partial<Record<ReportState, number>> = {};
  for (const { state } of counted) sums[state] = (sums[state] ?? 0) + 1;
  return sums;
}
