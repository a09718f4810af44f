import { findCommittee } from "@/lib/data/committees";
import { findReport, listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import type { Figure } from "@/lib/domain/figure";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import type { Report } from "@/lib/domain/report";
import { yearBefore } from "@/lib/domain/yearBefore";
import { formatPeriod } from "@/lib/format/period";
import { firstOfEach, reportQuerySchema, routes } from "@/lib/routes";

type Search = Record<string, string | string[] | undefined>;

/**
 * Everything that the committee's overview shows at the report that the address asks for, or at the
 * newest when it asks for none or for one that doesn't exist. Null when there is no such committee.
 */
export async function getCommitteePage(params: { kommun: string; namnd: string }, search: Search) {
  const committee = await findCommittee(params.kommun, params.namnd);
  if (!committee) return null;
  const reports = await listReports(committee.id);
  const { rapport } = reportQuerySchema.parse(firstOfEach(search));
  const report = reports.find((each) => each.slug === rapport) ?? reports.at(-1);
  const detail = report && (await findReport(committee.id, report.slug));
  if (!detail) return null;
  const lists = await listSeries({ committeeId: committee.id });
  const bySlug = new Map(reports.map((each) => [each.id, each]));
  return {
    committee,
    reports,
    detail,
    series: lists.map((each) => each.series),
    indicators: lists.filter(({ series }) => movingKinds.has(series.kind)),
    placements: placementsIn(detail.report, reports, lists),
    placementPeriods: {
      now: formatPeriod(detail.report.period),
      before: formatPeriod(yearEarlier(detail.report.period)),
    },
    placeOf: (figure: Figure) => {
      const stated = bySlug.get(figure.reportId);
      return stated && routes.place(committee, stated, figure.place);
    },
  };
}

const movingKinds = new Set(["indicator", "volume", "staff", "serviceGuarantee"]);

/** The report's own placement outcomes for its own period, in printed order. */
function placementsIn(
  report: Report,
  reports: readonly Report[],
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
      return outcome ? [{ list, outcome, before: yearBefore(outcome, list, reports) }] : [];
    });
}

function yearEarlier(period: Report["period"]): Report["period"] {
  const earlier = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return { ...period, start: earlier(period.start), end: earlier(period.end) };
}
