import "server-only";
import { cache } from "react";
import type { Committee } from "../domain/committee";
import { database } from "./client";
import { publishedOnly } from "./published";
import { committeeColumns, toCommittee } from "./rows/committee";

/** The committees that have published something, by municipality and name as Swedish sorts. Public. */
export const listCommittees = cache(async (): Promise<Committee[]> => {
  const rows = await database().committee.findMany({
    select: committeeColumns,
    where: { reports: { some: publishedOnly } },
  });
  // The database sorts as it was set up, and å, ä and ö are not always last there.
  return rows
    .map(toCommittee)
    .sort((a, b) => swedish(a.municipality.name, b.municipality.name) || swedish(a.name, b.name));
});

/**
 * A committee by the slugs of its address, also where all that it has published is withdrawn, so that
 * its pages can say so; null when there is none that the public has seen. Public.
 */
export const findCommittee = cache(
  async (municipalitySlug: string, committeeSlug: string): Promise<Committee | null> => {
    const row = await database().committee.findFirst({
      select: committeeColumns,
      where: {
        slug: committeeSlug,
        municipality: { slug: municipalitySlug },
        reports: { some: { state: { in: ["published", "withdrawn"] } } },
      },
    });
    return row && toCommittee(row);
  },
);

const { compare: swedish } = new Intl.Collator("sv");
