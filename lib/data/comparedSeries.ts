import "server-only";
import { group } from "d3-array";
import type { SeriesWithFigures } from "../domain/selection";
import type { StatementRole } from "../domain/series";
import {
  sharedDefinitions,
  type SharedDefinition,
  type SharedDefinitionKey,
} from "../domain/sharedDefinition";
import { database } from "./client";
import type { Prisma } from "./generated/client";
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
    orderBy: realFirst,
  });
  return inOrder(rows.slice(0, most).map(({ id }) => id));
}

/**
 * The series that an editor has found to have a shared definition, those of real municipalities before the
 * invented; no more than `most`. Public.
 */
export async function listSeriesOfDefinition(
  definition: SharedDefinitionKey,
  most: number,
): Promise<SeriesWithFigures[]> {
  const rows = await database().series.findMany({
    select: { id: true },
    where: { definition, figures: { some: { report: publishedOnly } } },
    orderBy: realFirst,
    take: most,
  });
  return inOrder(rows.map(({ id }) => id));
}

/** The shared definitions that series of at least two committees have, in the catalogue's order. Public. */
export async function listSharedDefinitions(): Promise<SharedDefinition[]> {
  const rows = await database().series.findMany({
    select: { definition: true, committeeId: true },
    where: { definition: { not: null }, figures: { some: { report: publishedOnly } } },
  });
  const committees = group(rows, ({ definition }) => definition);
  return sharedDefinitions.filter(({ key }) => {
    const having = (committees.get(key) ?? []).map(({ committeeId }) => committeeId);
    return new Set(having).size > 1;
  });
}

const realFirst = [
  { committee: { municipality: { isInvented: "asc" } } },
  { committee: { municipality: { name: "asc" } } },
  { committee: { name: "asc" } },
  { position: "asc" },
] satisfies Prisma.SeriesOrderByWithRelationInput[];

async function inOrder(ids: readonly string[]): Promise<SeriesWithFigures[]> {
  const series = await listSeries({ seriesIds: ids });
  return ids.flatMap((id) => series.find((each) => each.series.id === id) ?? []);
}
