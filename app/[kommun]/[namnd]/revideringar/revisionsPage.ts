import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listPrintedNotes } from "@/lib/data/printedNotes";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { restatementsIn } from "@/lib/domain/restatement";
import { noteOnRestatement } from "@/lib/domain/restatementNote";

/** Every figure of the committee that two reports state differently, with what the later says of it; null without such a committee. */
export const getRevisionsPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [reports, series, notes] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id }),
    listPrintedNotes(committee.id),
  ]);
  const revisions = restatementsIn(series, reports).map((revision) => ({
    ...revision,
    note: noteOnRestatement(revision, notes),
  }));
  return { committee, reports, revisions };
});
