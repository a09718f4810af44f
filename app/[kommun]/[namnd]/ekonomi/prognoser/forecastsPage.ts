import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listForecastRanges } from "@/lib/data/forecastRanges";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { forecastRecords } from "@/lib/domain/forecastRecord";

/** The committee's forecasts against their outcomes; null without such a committee. */
export const getForecastsPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [reports, series, ranges] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id, kinds: ["incomeStatement", "serviceArea"] }),
    listForecastRanges(committee.id),
  ]);
  return { committee, reports, records: forecastRecords(series, reports, ranges) };
});
