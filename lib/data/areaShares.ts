import "server-only";
import { withoutAspects } from "../domain/areaMapping";
import { decimalsOf } from "../domain/decimal";
import { splitOf, type AreaShareRow } from "../import/areaShares";
import { database } from "./client";

/** What became of a table of shares: how many rows stand as it says, and which names nobody knows. */
export interface SavedShares {
  saved: number;
  unknown: string[];
}

/**
 * Stores a table of shares: what was told before of an area and day is replaced by what the table says of it.
 * A row with a committee or an area that isn't here is left out with all of its area's rows, since the
 * others would no longer be the whole, and named. All that is stored is stored at once.
 */
export async function saveAreaShares(rows: readonly AreaShareRow[]): Promise<SavedShares> {
  const areas = await database().series.findMany({
    select: {
      id: true,
      label: true,
      aspect: true,
      aliases: true,
      committeeId: true,
      committee: { select: { name: true, municipality: { select: { name: true } } } },
    },
    where: { kind: "serviceArea", aspect: null },
  });
  const find = ({ municipality, committee }: AreaShareRow, label: string) => {
    const found = areas.filter(
      (area) =>
        area.committee.name === committee &&
        area.committee.municipality.name === municipality &&
        (area.label === label || area.aliases.includes(label)),
    );
    const own = withoutAspects(found.map((series) => ({ series })));
    return own.length === 1 ? own[0]?.series : undefined;
  };
  const placed = rows.map((row) => ({ row, from: find(row, row.from), to: find(row, row.to) }));
  const unknown = placed.flatMap(({ row, from, to }) => [
    ...(from ? [] : [row.from]),
    ...(to ? [] : [row.to]),
  ]);
  const lost = new Set(
    placed.filter(({ from, to }) => !from || !to).map(({ row }) => splitOf(row)),
  );
  const data = placed.flatMap(({ row, from, to }) =>
    from && to && !lost.has(splitOf(row))
      ? [
          {
            ...{ committeeId: from.committeeId, predecessorId: from.id, successorId: to.id },
            ...{ date: new Date(row.date), share: row.share, decimals: decimalsOf(row.share) },
            source: row.source,
          },
        ]
      : [],
  );
  await database().$transaction([
    database().serviceAreaMapping.deleteMany({
      where: { OR: data.map(({ predecessorId, date }) => ({ predecessorId, date })) },
    }),
    database().serviceAreaMapping.createMany({ data }),
  ]);
  return { saved: data.length, unknown: [...new Set(unknown)] };
}
