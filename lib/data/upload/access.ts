import "server-only";
import { z } from "zod";
import type { Actor } from "../../domain/actor";
import { mayAnywhere, type Action } from "../../domain/permission";
import type { ReportState } from "../../domain/report";
import type { UploadState } from "../../domain/upload";
import { requireMay } from "../access";
import { database } from "../client";
import type { Prisma } from "../generated/client";

/** What decides who may do what to an upload. */
export interface UploadFacts {
  id: string;
  committeeId: string | null;
  uploadedById: string | null;
  state: UploadState;
  reviewState: ReportState;
  version: number;
}

/**
 * Lets an actor through to do an action to an upload, or throws as `requireMay` does. One that nobody has
 * said whose it is belongs to whoever brought it in. Gives the actor, who is somebody, and the facts;
 * with `tx` the row stays as it is until that transaction ends.
 */
export async function requireUpload(
  actor: Actor | null,
  action: Action,
  id: string,
  tx?: Prisma.TransactionClient,
): Promise<{ actor: Actor; facts: UploadFacts }> {
  const facts = await factsOf(id, tx);
  const isOwn = facts !== null && facts.committeeId === null && facts.uploadedById === actor?.id;
  if (actor && facts && isOwn && mayAnywhere(actor, action)) return { actor, facts };
  requireMay(
    actor,
    action,
    facts && { committeeId: facts.committeeId, reportState: facts.reviewState },
  );
  if (!facts) throw new Error("requireMay let nothing through");
  return { actor, facts };
}

async function factsOf(id: string, tx?: Prisma.TransactionClient): Promise<UploadFacts | null> {
  if (!z.uuid().safeParse(id).success) return null;
  // The lock makes those who change the same upload come one after the other.
  if (tx) await tx.$queryRaw`SELECT 1 FROM upload WHERE id = ${id}::uuid FOR UPDATE`;
  return (tx ?? database()).upload.findUnique({
    select: {
      id: true,
      committeeId: true,
      uploadedById: true,
      state: true,
      reviewState: true,
      version: true,
    },
    where: { id },
  });
}
