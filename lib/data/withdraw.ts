import "server-only";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import { requireMay } from "./access";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { record } from "./history";
import { lastChange, type LastChange } from "./release/lastChange";

export type WithdrawOutcome =
  | { kind: "withdrawn" }
  | { kind: "reasonMissing" }
  /** It was not what the public saw any more. */
  | { kind: "overtaken"; by: LastChange | null };

/**
 * Takes a published report back, with a reason that the public reads in its place. No earlier release
 * comes back by itself: whoever wants one opens it as a correction. Throws `NotFound` and `NotAllowed`
 * as `requireMay`.
 */
export async function withdrawReport(
  actor: Actor | null,
  reportId: string,
  reason: string,
): Promise<WithdrawOutcome> {
  const said = reason.trim();
  return database().$transaction(async (tx): Promise<WithdrawOutcome> => {
    const report = await lockReport(tx, reportId);
    requireMay(actor, "withdraw", report && { ...report, reportState: null });
    if (said === "") return { kind: "reasonMissing" };
    if (report?.state !== "published") {
      return { kind: "overtaken", by: await lastChange(tx, [reportId]) };
    }
    await tx.report.update({
      select: { id: true },
      where: { id: reportId },
      data: { state: "withdrawn", withdrawnAt: new Date(), withdrawalReason: said },
    });
    await record(tx, actor, "withdrawn", { reportId }, { reason: said });
    return { kind: "withdrawn" };
  });
}

/** What decides about a report, which stays as it is until the transaction ends; null for none. */
async function lockReport(tx: Prisma.TransactionClient, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  await tx.$queryRaw`SELECT 1 FROM report WHERE id = ${id}::uuid FOR UPDATE`;
  const report = await tx.report.findUnique({
    select: { committeeId: true, state: true },
    where: { id },
  });
  const isPublic = report?.state === "published" || report?.state === "withdrawn";
  return isPublic ? report : null;
}
