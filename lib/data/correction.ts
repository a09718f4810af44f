import "server-only";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import { requireMay } from "./access";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { record } from "./history";
import { storedColumns, storedDraft, type StoredReport } from "./release/storedDraft";
import { saveDraft, toJson } from "./upload/draft";

export interface Correction {
  /** The upload to go on with. */
  id: string;
  /** Somebody had opened one already, or is reading the same file anew. */
  isUnderWay: boolean;
}

/**
 * Opens a release that the public has seen for correction: an upload under review with the draft it was
 * published from, which when published becomes the report's next release. An earlier release comes
 * back in the same way, when somebody chooses so. For those who may bring files in to the committee;
 * throws `NotFound` and `NotAllowed` as `requireMay`.
 */
export async function openCorrection(actor: Actor | null, reportId: string): Promise<Correction> {
  // Outside the transaction: what the public has seen doesn't change.
  const report = await findReport(reportId);
  requireMay(actor, "upload", report && { ...report, reportState: null });
  if (!report) throw new Error("requireMay let nothing through");
  const { committeeId, release, document } = report;
  const lock = `correct ${committeeId} ${document.sha256}`;
  return database().$transaction(
    async (tx): Promise<Correction> => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))::text`;
      const open = await tx.upload.findFirst({
        select: { id: true },
        where: {
          committeeId,
          sha256: document.sha256,
          reviewState: { in: ["draft", "inReview"] },
        },
      });
      if (open) return { id: open.id, isUnderWay: true };
      const by = { uploadedById: actor.id, uploadedBy: actor.name };
      const id = (await copyUpload(tx, reportId, by)) ?? (await rebuild(tx, report, by));
      const data = { correctionOf: reportId, release, fileName: document.fileName };
      await record(tx, actor, "uploaded", { reportId: id, committeeId }, data);
      return { id, isUnderWay: false };
    },
    { maxWait: 60_000, timeout: 60_000 },
  );
}

interface By {
  uploadedById: string;
  uploadedBy: string;
}

/** A report that the public has seen; null for any other. */
async function findReport(id: string): Promise<StoredReport | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return database().report.findFirst({
    include: storedColumns,
    where: { id, state: { in: ["published", "withdrawn"] } },
  });
}

/** The upload that a report was published from, once more, with all that was settled; null when there is none. */
async function copyUpload(
  tx: Prisma.TransactionClient,
  reportId: string,
  { uploadedById, uploadedBy }: By,
): Promise<string | null> {
  const [copy] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO upload (
      committee_id, uploaded_by_id, uploaded_by, file_name, sha256, byte_size, bytes, state,
      review_state, page_count, line_count, given, draft, decisions, version
    )
    SELECT committee_id, ${uploadedById}::uuid, ${uploadedBy}, file_name, sha256, byte_size, bytes,
      state, 'inReview', page_count, line_count, given, draft, decisions, version
    FROM upload WHERE id = ${reportId}::uuid
    RETURNING id::text`;
  if (!copy) return null;
  await tx.$executeRaw`
    INSERT INTO upload_page (upload_id, number, lines)
    SELECT ${copy.id}::uuid, number, lines FROM upload_page WHERE upload_id = ${reportId}::uuid`;
  return copy.id;
}

/** The file itself isn't kept where a command imported it: its text stands in for it. */
async function rebuild(
  tx: Prisma.TransactionClient,
  report: StoredReport,
  by: By,
): Promise<string> {
  const { draft, decisions } = storedDraft(report);
  const { municipality, committee, identity } = draft;
  const { fileName, sha256, byteSize, lines } = report.document;
  const pages = new Set(lines.flatMap(({ page }) => page ?? []));
  const { id } = await tx.upload.create({
    select: { id: true },
    data: {
      ...by,
      committeeId: report.committeeId,
      fileName,
      sha256,
      byteSize,
      bytes: Uint8Array.from(Buffer.from(lines.map(({ text }) => text).join("\n"))),
      reviewState: "inReview",
      pageCount: pages.size,
      lineCount: lines.length,
      given: toJson({ municipality, committee, identity }),
      decisions: toJson(decisions),
      version: 1,
    },
  });
  await saveDraft(tx, id, draft);
  await tx.upload.update({ select: { id: true }, where: { id }, data: { state: "read" } });
  return id;
}
