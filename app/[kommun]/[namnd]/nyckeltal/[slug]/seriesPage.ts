import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { findSeries } from "@/lib/data/series";

/** A committee's series with every figure, and the reports they stand in; null when either isn't there. */
export const getSeriesPage = cache(async (kommun: string, namnd: string, slug: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [list, reports] = await Promise.all([
    findSeries(committee.id, slug),
    listReports(committee.id),
  ]);
  return list && { committee, list, reports };
});
