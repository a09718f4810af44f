import "server-only";
import type { SeriesWithFigures } from "../domain/selection";
import type { StatementRole } from "../domain/series";
import { database } from "./client";
import { publishedOnly } from "./published";
import { listSeries } from "./series";

/** A series by the slugs of its address. */
export interface SeriesAddress {
  municipality: string;
  committee: string;
  series: string;
}

/** The series at these addresses, in their order; those that aren't there are left out. Public. */
export async function listSeriesAt(
  addresses: readonly SeriesAddress[],
): Promise<SeriesWithFigures[]> {
  if (addresses.length === 0) return [];
  const rows = await database().series.findMany({
    select: {
      id: true,
      slug: true,
      committee: { select: { slug: true, municipality: { select: { slug: true } } } },
    },
    where: {
      figures: { some: { report: publishedOnly } },
      OR: addresses.map(({ municipality, committee, series }) => ({
        slug: series,
        committee: { slug: committee, municipality: { slug: municipality } },
      })),
    },
  });
  const ids = addresses.flatMap(
    ({ municipality, committee, series }) =>
      rows.find(
        (row) =>
          row.slug === series &&
          row.committee.slug === committee &&
          row.committee.municipality.slug === municipality,
      )?.id ?? [],
  );
  return inOrder(ids);
}

/**
 * The series that have a role in the income statement, one a committee, those of real municipalities
 * before the invented; no more than `most`. Public.
 */
export async function listSeriesOfRole(
  role: StatementRole,
  most: number,
): Promise<SeriesWithFigures[]> {
  const rows = await database().series.findMany({
    select: { id: true },
    distinct: ["committeeId"],
    where: { kind: "incomeStatement", role, figures: { some: { report: publishedOnly } } },
    orderBy: [
      { committee: { municipality: { isInvented: "asc" } } },
      { committee: { municipality: { name: "asc" } } },
      { committee: { name: "asc" } },
      { position: "asc" },
    ],
  });
  return inOrder(rows.slice(0, most).map(({ id }) => id));
}

async function inOrder(ids: readonly string[]): Promise<SeriesWithFigures[]> {
  const series = await listSeries({ seriesIds: ids });
  return ids.flatMap((id) => series.find((each) => each.series.id === id) ?? []);
}
