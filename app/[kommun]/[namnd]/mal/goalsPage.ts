import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { goalEntries } from "@/lib/domain/goalList";
import { goalLineages } from "@/lib/domain/goalLineage";
import { goalYears } from "@/lib/domain/goalYear";
import { verdictRecords } from "@/lib/domain/verdictRecord";

/** A committee's goals year by year and followed over the years; null without such a committee. */
export const getCommitteeGoalsPage = cache(async (kommun: string, namnd: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [listed, reports, series] = await Promise.all([
    listGoals({ committeeId: committee.id }),
    listReports(committee.id),
    listSeries({ committeeId: committee.id }),
  ]);
  const goals = listed.map((each) => each.goal);
  return {
    committee,
    reports,
    series,
    entries: goalEntries(listed, reports),
    years: goalYears(goals, reports),
    lineages: goalLineages(goals, reports),
    records: verdictRecords(goals, reports),
  };
});
