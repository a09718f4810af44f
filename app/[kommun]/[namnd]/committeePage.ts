import { trendOf, type Trend } from "@/lib/charts/trend";
import { stretchOf } from "@/lib/charts/time";
import { findCommittee } from "@/lib/data/committees";
import { findReport, listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import type { Figure } from "@/lib/domain/figure";
import { movementsIn, type Movement } from "@/lib/domain/movement";
import { reportOrder, type Report } from "@/lib/domain/report";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import { yearBefore } from "@/lib/domain/yearBefore";
import { routes } from "@/lib/routes";
import { reportQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";

import { briefPageOf } from "./briefPage";

type Search = Record<string, string | string[] | undefined>;

/**
 * Everything that the committee's overview shows at the report that the address asks for, or at the
 * newest when it asks for none or for one that doesn't exist. What later reports say is left out: the
 * page shows how it stood then. Null when there is no such committee.
 */
export async function getCommitteePage(params: { kommun: string; namnd: string }, search: Search) {
  const committee = await findCommittee(params.kommun, params.namnd);
  if (!committee) return null;
  const reports = await listReports(committee.id);
  const { rapport } = reportQuerySchema.parse(firstOfEach(search));
  const asked = reports.find((each) => each.slug === rapport) ?? reports.at(-1);
  const detail = asked && (await findReport(committee.id, asked.slug));
  if (!detail) return null;
  const { report } = detail;
  const lists = await listSeries({ committeeId: committee.id });
  const until = reports.filter((each) => reportOrder(each) <= reportOrder(report));
  const byId = new Map(reports.map((each) => [each.id, each]));
  return {
    committee,
    reports,
    detail,
    brief: briefPageOf(committee, detail, lists, reports),
    series: lists.map((each) => each.series),
    movements: mostMoved(report, until, lists),
    placements: placementsIn(report, until, lists),
    placeOf: (figure: Figure) => {
      const stated = byId.get(figure.reportId);
      return stated && routes.place(committee, stated, figure.place);
    },
  };
}

const movingKinds = new Set(["indicator", "volume", "staff", "serviceGuarantee"]);
const most = 6;

/** The largest moves first; those with a direction that matters before those without. */
function mostMoved(
  report: Report,
  until: readonly Report[],
  lists: readonly SeriesWithFigures[],
): { movement: Movement; trend: Trend }[] {
  const stretch = stretchOf(report.period) ?? "helar";
  const moving = lists.filter(({ series }) => movingKinds.has(series.kind));
  const isNeutral = ({ change }: Movement) => Number(change.judgement === "neither");
  return movementsIn(report, until, moving)
    .toSorted((a, b) => isNeutral(a) - isNeutral(b))
    .slice(0, most)
    .flatMap((movement) => {
      const list = moving.find(({ series }) => series.id === movement.series.id);
      return list ? [{ movement, trend: trendOf(list, until, stretch) }] : [];
    });
}

/** The report's own placement outcomes for its own period, in printed order. */
function placementsIn(
  report: Report,
  until: readonly Report[],
  lists: readonly SeriesWithFigures[],
) {
  return lists
    .filter(({ series }) => series.kind === "placement")
    .flatMap((list) => {
      const outcome = list.figures.find(
        (figure) =>
          figure.reportId === report.id &&
          figure.basis === "actual" &&
          figure.period.end === report.period.end &&
          figure.period.span === report.period.span,
      );
      return outcome ? [{ list, outcome, before: yearBefore(outcome, list, until) }] : [];
    });
}
