import "server-only";
import { database } from "../client";
import type { Prisma } from "../generated/client";

/**
 * Does something in one transaction, and keeps what it wrote only where the outcome says so; what it
 * found out is told either way.
 */
export async function transact<Outcome>(
  isKept: (outcome: Outcome) => boolean,
  work: (tx: Prisma.TransactionClient) => Promise<Outcome>,
): Promise<Outcome> {
  const undone: { outcome: Outcome }[] = [];
  const undo = new Error("rolled back on purpose");
  try {
    return await database().$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (isKept(outcome)) return outcome;
        undone.push({ outcome });
        throw undo;
      },
      { maxWait: 60_000, timeout: 120_000 },
    );
  } catch (error) {
    const [told] = undone;
    if (error === undo && told) return told.outcome;
    throw error;
  }
}
