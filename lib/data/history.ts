import "server-only";
import type { Actor, Doer } from "../domain/actor";
import type { Committee } from "../domain/committee";
import { eventSchema, type Event, type EventAction } from "../domain/event";
import { committeesFor } from "../domain/permission";
import type { Report } from "../domain/report";
import { NotFound, requireMay } from "./access";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { committeeColumns, toCommittee } from "./rows/committee";
import { reportColumns, toReport } from "./rows/report";

/** What something was done to: a committee, a report (whose committee is then looked up), a person. */
export interface EventSubject {
  committeeId?: string | null;
  reportId?: string | null;
  userId?: string | null;
}

/**
 * Adds a line to the history, in the same transaction as what it tells of: both happen or neither.
 * The database lets nobody change or remove a line.
 */
export async function record(
  tx: Prisma.TransactionClient,
  actor: Doer,
  action: EventAction,
  subject: EventSubject,
  data: Record<string, Prisma.InputJsonValue | null> = {},
): Promise<void> {
  await tx.event.create({
    data: { actor: actor.name, actorId: actor.id, action, ...subject, data },
  });
}

const pageLength = 100;

/** An event with what it was done to, as that stands now; null for what is gone, or never was meant. */
export interface HistoryEntry {
  event: Event;
  committee: Committee | null;
  report: Report | null;
  /** What a report is made of, while it is under review or after. */
  upload: { id: string; fileName: string } | null;
  person: { name: string; email: string } | null;
}

/** A stretch of the history, and where the next one begins; null when this was the last. */
export interface HistoryPage {
  entries: HistoryEntry[];
  olderThan: string | null;
}

/**
 * What has happened in a committee, newest first, or with no committee in all that the actor may read
 * the history of; what concerns no committee (accounts) only to those who may read all. `olderThan`
 * continues where an earlier page ended. Throws `NotFound` for a committee that isn't the actor's.
 */
export async function listHistory(
  actor: Actor | null,
  { committeeId, olderThan }: { committeeId?: string; olderThan?: string } = {},
): Promise<HistoryPage> {
  const rows = await database().event.findMany({
    where: {
      ...committeeCondition(actor, committeeId),
      ...(olderThan ? { id: { lt: BigInt(olderThan) } } : {}),
    },
    orderBy: { id: "desc" },
    take: pageLength + 1,
  });
  const events = rows
    .slice(0, pageLength)
    .map((row) => eventSchema.parse({ ...row, id: String(row.id) }));
  const hasMore = rows.length > pageLength;
  return { entries: await entriesOf(events), olderThan: hasMore ? oldestOf(events) : null };
}

function committeeCondition(
  actor: Actor | null,
  committeeId: string | undefined,
): Prisma.EventWhereInput {
  if (committeeId) {
    requireMay(actor, "readHistory", { committeeId, reportState: null });
    return { committeeId };
  }
  const committees = committeesFor(actor, "readHistory");
  if (committees === "all") return {};
  if (committees.length === 0) throw new NotFound("no history");
  return { committeeId: { in: committees } };
}

async function entriesOf(events: readonly Event[]): Promise<HistoryEntry[]> {
  const ids = (key: "committeeId" | "reportId" | "userId") => {
    return { in: [...new Set(events.flatMap((event) => event[key] ?? []))] };
  };
  const [committees, reports, uploads, people] = await Promise.all([
    database().committee.findMany({ select: committeeColumns, where: { id: ids("committeeId") } }),
    database().report.findMany({ select: reportColumns, where: { id: ids("reportId") } }),
    database().upload.findMany({
      select: { id: true, fileName: true },
      where: { id: ids("reportId") },
    }),
    database().user.findMany({
      select: { id: true, name: true, email: true },
      where: { id: ids("userId") },
    }),
  ]);
  const committeeById = new Map(committees.map((row) => [row.id, toCommittee(row)]));
  const reportById = new Map(reports.map((row) => [row.id, toReport(row)]));
  const uploadById = new Map(uploads.map((row) => [row.id, row]));
  const personById = new Map(people.map((row) => [row.id, row]));
  return events.map((event) => ({
    event,
    committee: committeeById.get(event.committeeId ?? "") ?? null,
    report: reportById.get(event.reportId ?? "") ?? null,
    upload: uploadById.get(event.reportId ?? "") ?? null,
    person: personById.get(event.userId ?? "") ?? null,
  }));
}

function oldestOf(events: readonly Event[]): string | null {
  return events.at(-1)?.id ?? null;
}
