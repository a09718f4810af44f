import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { restatementsIn } from "@/lib/domain/restatement";

/** Every figure of the committee that two reports state differently; null without such a committee. */
export const getRevisionsPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [reports, series] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id }),
  ]);
  return { committee, reports, revisions: restatementsIn(series, reports) };
});
