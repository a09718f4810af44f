import { cache } from "react";
import { listAreaMappings } from "@/lib/data/areaMappings";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { mapAreas, withoutAspects } from "@/lib/domain/areaMapping";

/** Results by service area as reported and in today's organisation; null without such a committee. */
export const getAreasPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [reports, every, mappings] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id, kinds: ["serviceArea"] }),
    listAreaMappings(committee.id),
  ]);
  const series = withoutAspects(every);
  const asReported = mapAreas(series, [], reports);
  return {
    committee,
    reports,
    series,
    mappings,
    asReported,
    mapped: mapAreas(series, mappings, reports),
  };
});
