import "server-only";
import type { Prisma } from "../generated/client";
import type { SavedSeries } from "./saveSeries";

/** What a person has settled of which series take over from which, at a reorganisation. */
export function successionRows(
  reportId: string,
  series: readonly SavedSeries[],
): Prisma.SeriesSuccessionCreateManyInput[] {
  const rows = series.flatMap(({ id, printed }) => {
    const { succession } = printed.series.settled ?? {};
    return (succession?.predecessorIds ?? [])
      .filter((predecessorId) => predecessorId !== id)
      .map((predecessorId) => ({
        reportId,
        successorId: id,
        predecessorId,
        date: succession?.date ?? "",
      }));
  });
  const keyOf = (row: (typeof rows)[number]) => `${row.successorId} ${row.predecessorId}`;
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
