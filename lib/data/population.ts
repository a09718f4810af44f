import "server-only";
import { cache } from "react";
import type { Population } from "../domain/population";
import type { PopulationRow } from "../import/population";
import { database } from "./client";
import { toIsoDate } from "./rows/dates";

/** Every population that is held, by municipality and date. Public. */
export const listPopulations = cache(async (): Promise<Population[]> => {
  const rows = await database().population.findMany({
    orderBy: [{ municipalityId: "asc" }, { date: "asc" }],
  });
  return rows.map((row) => ({ ...row, date: toIsoDate(row.date) }));
});

/**
 * Stores a table of populations, all of it or nothing: a count that is here already for its date is
 * replaced. Municipalities that have no committee here are left out and named. Resolves to how many rows
 * are now as the table says.
 */
export async function savePopulations(
  rows: readonly PopulationRow[],
): Promise<{ saved: number; unknown: string[] }> {
  const municipalities = await database().municipality.findMany({
    select: { id: true, scbCode: true, name: true, isInvented: true },
  });
  const ownerOf = ({ scbCode, municipality }: PopulationRow) =>
    municipalities.find((each) =>
      scbCode === null
        ? each.isInvented && each.name === municipality
        : each.scbCode === scbCode && !each.isInvented,
    );
  const owned = rows.flatMap((row) => {
    const owner = ownerOf(row);
    return owner ? [{ ...row, municipalityId: owner.id, date: new Date(row.date) }] : [];
  });
  await database().$transaction(
    owned.map(({ municipalityId, date, inhabitants, source }) =>
      database().population.upsert({
        where: { municipalityId_date: { municipalityId, date } },
        create: { municipalityId, date, inhabitants, source },
        update: { inhabitants, source },
      }),
    ),
  );
  const unknown = new Set(rows.filter((row) => !ownerOf(row)).map((row) => row.municipality));
  return { saved: owned.length, unknown: [...unknown] };
}
