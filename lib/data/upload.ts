import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "../domain/actor";
import { committeesFor, mayAnywhere } from "../domain/permission";
import type { Upload } from "../domain/upload";
import { NotFound, requireMay } from "./access";
import { database } from "./client";
import { limits } from "./contained";
import type { Prisma } from "./generated/client";
import { record } from "./history";
import { wakeJobs } from "./jobs";
import { publishedOnly } from "./published";
import { requireUpload } from "./upload/access";
import { toUpload, uploadColumns } from "./upload/rows";

export interface IncomingFile {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Null where the document is to say whose it is. */
  committeeId: string | null;
  /** The file is published already and is to be read again, to correct the report. */
  again?: boolean;
}

export type Receipt =
  | { kind: "received"; id: string }
  /** The same file is under way already. */
  | { kind: "underWay"; id: string }
  /** The same file is what a published report was read from. */
  | { kind: "published"; municipalitySlug: string; committeeSlug: string; reportSlug: string }
  | { kind: "refused"; code: "emptyFile" | "fileTooLarge" };

/**
 * Takes in a file to be read as soon as may be. The same bytes again change nothing: it is told where
 * they are. For those who may bring files in to the committee, or to any when none is named.
 */
export async function receiveUpload(actor: Actor | null, file: IncomingFile): Promise<Receipt> {
  const { committeeId, bytes } = file;
  if (committeeId !== null) requireMay(actor, "upload", { committeeId, reportState: null });
  if (!actor || !mayAnywhere(actor, "upload")) throw new NotFound("nothing to bring in to");
  if (bytes.length === 0) return { kind: "refused", code: "emptyFile" };
  if (bytes.length > limits.fileBytes) return { kind: "refused", code: "fileTooLarge" };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known =
    (await findOpen(actor, sha256)) ?? (file.again ? null : await findPublished(sha256));
  if (known) return known;
  try {
    const id = await database().$transaction((tx) => store(tx, actor, file, sha256));
    wakeJobs();
    return { kind: "received", id };
  } catch (error) {
    // Another request brought in the same file between the look and the write.
    const other = await findOpen(actor, sha256);
    if (other) return other;
    throw error;
  }
}

/** The files that wait for somebody, and those refused or published lately, newest first; as far as they are the actor's. */
export async function listUploads(actor: Actor | null): Promise<Upload[]> {
  const rows = await database().upload.findMany({
    select: uploadColumns,
    where: visibleTo(actor),
    orderBy: { uploadedAt: "desc" },
    take: 200,
  });
  return rows.map(toUpload);
}

/** How many figures in doubt are undecided in each upload that is under review, as far as they are the actor's. */
export async function countDoubts(actor: Actor | null): Promise<Map<string, number>> {
  const open = await database().upload.findMany({
    select: { id: true },
    where: { AND: [visibleTo(actor), { state: "read", reviewState: "inReview" }] },
  });
  const rows = await database().$queryRaw<{ id: string; doubts: number }[]>`
    SELECT upload.id::text, count(*)::int AS doubts
    FROM upload, jsonb_array_elements(draft->'figures') AS figure
    WHERE upload.id = ANY(${open.map(({ id }) => id)}::uuid[]) AND figure->'flags' ? 'U'
      AND figure->>'key' <> ALL (ARRAY(
        SELECT decision->>'key' FROM jsonb_array_elements(decisions) AS decision
        WHERE decision->>'about' = 'figure'
      ))
    GROUP BY upload.id`;
  return new Map(rows.map(({ id, doubts }) => [id, doubts]));
}

/** One upload. Throws `NotFound` for one that isn't there or isn't the actor's. */
export async function getUpload(actor: Actor | null, id: string): Promise<Upload> {
  await requireUpload(actor, "readDraft", id);
  const row = await database().upload.findUniqueOrThrow({ select: uploadColumns, where: { id } });
  return toUpload(row);
}

/** Throws away an upload that isn't published, with all that was settled; the history keeps that it was there. */
export async function discardUpload(given: Actor | null, id: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const { actor, facts } = await requireUpload(given, "review", id, tx);
    const { fileName, sha256 } = await tx.upload.delete({
      select: { fileName: true, sha256: true },
      where: { id },
    });
    const subject = { reportId: id, committeeId: facts.committeeId };
    await record(tx, actor, "discarded", subject, { fileName, sha256 });
  });
}

async function store(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { fileName, bytes, committeeId }: IncomingFile,
  sha256: string,
): Promise<string> {
  const name = bareName(fileName);
  const { id } = await tx.upload.create({
    select: { id: true },
    data: {
      committeeId,
      uploadedById: actor.id,
      uploadedBy: actor.name,
      fileName: name,
      sha256,
      byteSize: bytes.length,
      bytes,
    },
  });
  await record(tx, actor, "uploaded", { reportId: id, committeeId }, { fileName: name, sha256 });
  return id;
}

/** A name is shown and never used as a path: its last part, without what can't be seen or turns the text around. */
function bareName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? "";
  const bare = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  return bare.slice(0, 200) || "namnlös fil";
}

async function findOpen(actor: Actor, sha256: string): Promise<Receipt | null> {
  const found = await database().upload.findFirst({
    select: { id: true },
    where: { AND: [visibleTo(actor), { sha256, reviewState: { in: ["draft", "inReview"] } }] },
  });
  return found && { kind: "underWay", id: found.id };
}

async function findPublished(sha256: string): Promise<Receipt | null> {
  const found = await database().report.findFirst({
    select: {
      slug: true,
      committee: { select: { slug: true, municipality: { select: { slug: true } } } },
    },
    where: { document: { sha256 }, ...publishedOnly },
  });
  if (!found) return null;
  const { slug: reportSlug, committee } = found;
  const municipalitySlug = committee.municipality.slug;
  return { kind: "published", municipalitySlug, committeeSlug: committee.slug, reportSlug };
}

function visibleTo(actor: Actor | null): Prisma.UploadWhereInput {
  if (!actor) throw new NotFound("nobody is signed in");
  const own = committeesFor(actor, "readDraft");
  if (own === "all") return {};
  return {
    OR: [{ committeeId: { in: own } }, { committeeId: null, uploadedById: actor.id }],
  };
}
