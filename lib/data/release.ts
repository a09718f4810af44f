import "server-only";
import { blocks, type ChecklistItem } from "../domain/checklist";
import type { Actor } from "../domain/actor";
import { mayPublish, type PublishAnswer } from "../domain/permission";
import type { Report } from "../domain/report";
import type { Upload } from "../domain/upload";
import { NotFound } from "./access";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { publish } from "./publish";
import { enact, type Described, type Enacted } from "./release/enact";
import { lastChange, type LastChange } from "./release/lastChange";
import { transact } from "./release/transact";
import { reportColumns, toReport } from "./rows/report";
import { getUpload } from "./upload";
import { requireUpload } from "./upload/access";

/** What publishing an upload would do, and whether the actor may. */
export interface Publication {
  upload: Upload;
  answer: PublishAnswer;
  checklist: ChecklistItem[];
  /** Null where it isn't known whose report it is and which. */
  enacted: Omit<Enacted, "checklist"> | null;
  /** What the actor looks at: publishing wants it back, and refuses when it is no longer so. */
  seen: string;
}

/**
 * What publishing an upload would do: it is done, looked at, and undone. Throws `NotFound` as drafts
 * are hidden, and for one that isn't read or is published already.
 */
export async function getPublication(actor: Actor | null, id: string): Promise<Publication> {
  const upload = await getUpload(actor, id);
  if (upload.state !== "read" || upload.reviewState === "published") {
    throw new NotFound("nothing to publish");
  }
  const nothing = { decidedOn: null, caseNumber: null };
  const enacted = await transact(
    () => false,
    (tx) => enact(tx, id, nothing),
  );
  return {
    upload,
    answer: await answerFor(database(), actor, id),
    checklist: enacted?.checklist ?? [unidentified],
    enacted,
    seen: seenOf(upload, enacted?.last ?? null),
  };
}

/** What the one who publishes fills in. */
export interface PublishWords extends Described {
  /** What a correction changed, for the public; not used for a first release. */
  releaseNote: string;
  /** `Publication.seen` as it was shown. */
  seen: string;
}

export type PublishOutcome =
  | { kind: "published"; report: Report }
  /** The actor may not: the role, the state, or that it takes two. */
  | { kind: "refused"; why: Extract<PublishAnswer, { allowed: false }>["why"] }
  | { kind: "blocked"; items: ChecklistItem[] }
  | { kind: "noteMissing" }
  /** Somebody settled something, or published or withdrew a release, after the actor looked. */
  | { kind: "overtaken"; by: LastChange | null };

/**
 * Publishes what an upload has come to, in one transaction: all of it or nothing. The release it
 * corrects stops being shown in the same step. Of two who publish at once one does and the other is
 * told who was first. Throws `NotFound` as drafts are hidden.
 */
export async function publishUpload(
  given: Actor | null,
  id: string,
  { releaseNote, seen, ...described }: PublishWords,
): Promise<PublishOutcome> {
  const isKept = ({ kind }: PublishOutcome) => kind === "published";
  return transact(isKept, async (tx): Promise<PublishOutcome> => {
    const { actor } = await requireUpload(given, "readDraft", id, tx);
    const upload = await tx.upload.findUniqueOrThrow({ where: { id } });
    if (upload.reviewState === "published") return overtaken(tx, [id]);
    const answer = await answerFor(tx, actor, id);
    if (!answer.allowed) return { kind: "refused", why: answer.why };
    if (upload.state !== "read") return { kind: "refused", why: "wrongState" };
    const enacted = await enact(tx, id, described);
    if (!enacted) return { kind: "blocked", items: [unidentified] };
    if (seenOf(upload, enacted.last) !== seen) {
      return overtaken(tx, [id, enacted.last?.id ?? id]);
    }
    const items = enacted.checklist.filter(({ severity }) => severity === "error");
    if (blocks(items)) return { kind: "blocked", items };
    const note = releaseNote.trim();
    if (enacted.report.release > 1) {
      if (note === "") return { kind: "noteMissing" };
      await tx.report.update({ where: { id }, data: { releaseNote: note } });
    }
    await publish(tx, id, { actor: actor.name, actorId: actor.id, at: new Date() });
    await tx.upload.update({
      select: { id: true },
      where: { id },
      data: { reviewState: "published" },
    });
    const row = await tx.report.findUniqueOrThrow({ select: reportColumns, where: { id } });
    return { kind: "published", report: toReport(row) };
  });
}

const unidentified: ChecklistItem = {
  code: "notIdentified",
  severity: "error",
  place: null,
  figureKey: null,
};

async function overtaken(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<PublishOutcome> {
  return { kind: "overtaken", by: await lastChange(tx, reportIds) };
}

async function answerFor(
  tx: Prisma.TransactionClient,
  actor: Actor | null,
  id: string,
): Promise<PublishAnswer> {
  const upload = await tx.upload.findUniqueOrThrow({
    select: {
      committeeId: true,
      reviewState: true,
      uploadedById: true,
      committee: { select: { needsTwoPeople: true } },
    },
    where: { id },
  });
  return mayPublish(actor, {
    committeeId: upload.committeeId,
    reportState: upload.reviewState,
    needsTwoPeople: upload.committee?.needsTwoPeople ?? false,
    madeReadyBy: [upload.uploadedById, ...(await doersOf(tx, id))].flatMap((each) => each ?? []),
  });
}

/** Who has done anything to an upload: the history has each of them, also where another came after. */
async function doersOf(tx: Prisma.TransactionClient, id: string): Promise<(string | null)[]> {
  const events = await tx.event.findMany({
    select: { actorId: true },
    where: { reportId: id, actorId: { not: null } },
    distinct: ["actorId"],
  });
  return events.map(({ actorId }) => actorId);
}

/** What must be as it was when the actor looked: the review, whose report it is, and the last release. */
function seenOf(
  upload: { version: number; stateSince: Date } & ({ committeeId: string | null } | Upload),
  last: Report | null,
): string {
  const committeeId = "committeeId" in upload ? upload.committeeId : upload.committee?.id;
  const { version, stateSince } = upload;
  const release = last === null ? "none" : `${last.id} ${last.state}`;
  // Without blanks at its ends: it goes to a form and comes back trimmed.
  return [version, stateSince.toISOString(), committeeId, release].join(" ");
}
