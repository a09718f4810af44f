import "server-only";
import { createHash } from "node:crypto";
import type { Problem } from "../domain/problem";
import type { Report } from "../domain/report";
import { reportSlug } from "../domain/slug";
import type { Draft } from "../import/draft";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { dropDrafts } from "./import/dropDrafts";
import { saveCommittee } from "./import/saveCommittee";
import { saveReport, type SourceFile } from "./import/saveReport";
import { publish, type Act } from "./publish";
import { reportColumns, toReport } from "./rows/report";

export type ImportOutcome =
  | { kind: "published"; report: Report }
  /** Stored, and waits: the problems block it. */
  | { kind: "draft"; report: Report; problems: Problem[] }
  /** The same file is here already; nothing was changed. */
  | { kind: "unchanged"; report: Report }
  /** Not stored: the document doesn't say whose report it is, or which. */
  | { kind: "refused"; problems: Problem[] };

/**
 * Stores a draft and publishes it when no problem blocks; warnings and doubtful figures are kept and
 * shown. All in one transaction: a fault leaves nothing behind. The same file again changes nothing,
 * and a new file for a published report becomes its next release with a note of what it changes.
 */
export async function importDraft(
  draft: Draft,
  file: { fileName: string; bytes: Uint8Array },
  act: Act,
): Promise<ImportOutcome> {
  const problems = draft.problems.filter(({ severity }) => severity === "error");
  const { municipality, committee, identity } = draft;
  if (!municipality || !committee || !identity) return { kind: "refused", problems };
  return database().$transaction(
    async (tx) => {
      const committeeId = await saveCommittee(tx, municipality, committee);
      const source = sourceOf(file);
      const known = await findKnown(tx, source);
      if (known) return { kind: "unchanged", report: known };
      await dropDrafts(tx, committeeId, reportSlug(identity), source);
      const id = await saveReport(tx, committeeId, identity, draft, source);
      const data = { fileName: file.fileName, sha256: source.sha256 };
      await tx.event.create({ data: { ...act, action: "imported", reportId: id, data } });
      if (problems.length === 0) await publish(tx, id, act);
      const report = toReport(
        await tx.report.findUniqueOrThrow({ select: reportColumns, where: { id } }),
      );
      return problems.length === 0
        ? { kind: "published", report }
        : { kind: "draft", report, problems };
    },
    { maxWait: 60_000, timeout: 120_000 },
  );
}

function sourceOf({ fileName, bytes }: { fileName: string; bytes: Uint8Array }): SourceFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { fileName, sha256, byteSize: bytes.byteLength };
}

/** The report that the same file gave earlier, unless it still is a draft; null for a new file. */
async function findKnown(
  tx: Prisma.TransactionClient,
  { sha256 }: SourceFile,
): Promise<Report | null> {
  const known = await tx.report.findFirst({
    select: reportColumns,
    where: { document: { sha256 }, state: { not: "draft" } },
    orderBy: { release: "desc" },
  });
  return known && toReport(known);
}
