import "server-only";
import type { Prisma } from "../generated/client";
import type { SourceFile } from "./saveReport";

/**
 * Drafts that an import left of the same file or the same report give way: nobody has begun to review
 * them, and the file or the reader has been mended since. Their documents go too, unless another
 * report stands on them.
 */
export async function dropDrafts(
  tx: Prisma.TransactionClient,
  committeeId: string,
  slug: string,
  { sha256 }: Pick<SourceFile, "sha256">,
): Promise<void> {
  const drafts = await tx.report.findMany({
    select: { id: true, documentId: true },
    where: { state: "draft", OR: [{ document: { sha256 } }, { committeeId, slug }] },
  });
  await tx.report.deleteMany({ where: { id: { in: drafts.map(({ id }) => id) } } });
  await tx.document.deleteMany({
    where: { id: { in: drafts.map(({ documentId }) => documentId) }, reports: { none: {} } },
  });
}
