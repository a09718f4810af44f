import "server-only";
import type { Prisma } from "./generated/client";
import { hideSmallCounts } from "./smallCounts";

/** Who publishes, and when. */
export interface Act {
  /** The name at the time. */
  actor: string;
  /** Left out for a command, which has no account. */
  actorId?: string;
  at: Date;
}

/**
 * Publishes a report within a transaction. The release it corrects, if any, is withdrawn in the same
 * step: the public always has exactly one. Throws when the report has problems that block, or when
 * another has published in the meantime (`report_published_once`). Small counts are hidden before anyone sees.
 */
export async function publish(
  tx: Prisma.TransactionClient,
  reportId: string,
  { actor, actorId, at }: Act,
): Promise<void> {
  const blocking = await tx.problem.count({ where: { reportId, severity: "error" } });
  if (blocking > 0) throw new Error(`report ${reportId} has ${blocking} problems that block it`);
  const { committeeId, slug, release } = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
  });
  const replaced = await tx.report.findFirst({
    select: { id: true },
    where: { committeeId, slug, state: "published" },
  });
  if (replaced) {
    await tx.report.update({
      where: { id: replaced.id },
      data: { state: "withdrawn", withdrawnAt: at },
    });
    const data = { replacedBy: reportId };
    await tx.event.create({
      data: { actor, actorId, at, action: "withdrawn", reportId: replaced.id, data },
    });
  }
  await tx.report.update({
    where: { id: reportId },
    data: { state: "published", publishedAt: at },
  });
  await hideSmallCounts(tx, committeeId);
  await tx.event.create({
    data: { actor, actorId, at, action: "published", reportId, data: { release } },
  });
}
