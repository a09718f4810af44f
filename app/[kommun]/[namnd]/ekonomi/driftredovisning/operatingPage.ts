import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { operatingYears } from "@/lib/domain/operatingAccounts";

/** The committee's operating accounts, newest year first; null without such a committee. */
export const getOperatingPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [reports, series] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id, kinds: ["serviceArea"] }),
  ]);
  return { committee, reports, years: operatingYears(series, reports) };
});
