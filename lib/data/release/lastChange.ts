import "server-only";
import type { Prisma } from "../generated/client";

/** The latest thing that happened to a report: who did what, and when. */
export interface LastChange {
  actor: string;
  at: Date;
  what: "published" | "withdrawn" | "reviewed";
}

/** The latest thing that happened to any of some reports, or uploads that become reports; null for nothing. */
export async function lastChange(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<LastChange | null> {
  const event = await tx.event.findFirst({
    select: { actor: true, at: true, action: true },
    where: { reportId: { in: [...reportIds] } },
    orderBy: { id: "desc" },
  });
  if (!event) return null;
  const { actor, at, action } = event;
  return {
    actor,
    at,
    what: action === "published" || action === "withdrawn" ? action : "reviewed",
  };
}
