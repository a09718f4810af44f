import { cache } from "react";
import { overReports } from "@/lib/charts/over-reports";
import type { Stretch } from "@/lib/charts/time";
import { trendGroups } from "@/lib/charts/trend-group";
import { listAssignments } from "@/lib/data/assignments";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { assignmentPaths } from "@/lib/domain/assignmentPath";
import { internalControls } from "@/lib/domain/internalControl";
import type { SeriesKind } from "@/lib/domain/series";
import { subjectKinds } from "@/lib/domain/subject";

/**
 * What the committee's reports tell of its promises and controls: guarantees, staff and providers over
 * reports and years, the internal control, and the assignments from the council. Null without such a committee.
 */
export const getControlPage = cache(async (kommun: string, namnd: string, stretch: Stretch) => {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const [series, reports, told] = await Promise.all([
    listSeries({ committeeId: committee.id, kinds: [...subjectKinds.control, "indicator"] }),
    listReports(committee.id),
    listAssignments(committee.id),
  ]);
  const ofKind = (kind: SeriesKind) => series.filter((each) => each.series.kind === kind);
  return {
    committee,
    reports,
    controls: internalControls(series, reports),
    assignments: assignmentPaths(told, reports),
    parts: subjectKinds.control.map((kind) => ({
      kind,
      groups: trendGroups(ofKind(kind), reports, stretch),
      table: overReports(ofKind(kind), reports),
    })),
  };
});
