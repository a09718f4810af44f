import { cache } from "react";
import { goalTargetsBySeries } from "@/lib/charts/level";
import { findCommittee } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { findDefinitionDay, findSeries } from "@/lib/data/series";

/** A committee's series with every figure, and the reports they stand in; null when either isn't there. */
export const getSeriesPage = cache(async (kommun: string, namnd: string, slug: string) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [list, reports, goals] = await Promise.all([
    findSeries(committee.id, slug),
    listReports(committee.id),
    listGoals({ committeeId: committee.id }),
  ]);
  const targets = goalTargetsBySeries(goals.map((each) => each.goal));
  if (!list) return null;
  const definedOn = await findDefinitionDay(list.series.id);
  return { committee, list, reports, definedOn, goalTargets: targets.get(list.series.id) };
});
