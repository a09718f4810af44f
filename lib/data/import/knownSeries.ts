import "server-only";
import type { Prisma } from "../generated/client";
import type { KnownSeries } from "./matchSeries";
import { toSeriesWords } from "./seriesWords";

/** The series that a committee has, in the order its reports print them. */
export async function listKnownSeries(
  tx: Prisma.TransactionClient,
  committeeId: string,
): Promise<KnownSeries[]> {
  const rows = await tx.series.findMany({
    where: { committeeId },
    include: { parent: { select: { label: true } } },
    orderBy: { position: "asc" },
  });
  return rows.map(({ id, slug, role, position, aliases, parent, ...row }) => ({
    id,
    slug,
    role,
    position,
    aliases,
    words: toSeriesWords({ ...row, aliases, parent: parent?.label ?? null }),
  }));
}
