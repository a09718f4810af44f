import { briefOf } from "@/lib/domain/brief";
import type { Committee } from "@/lib/domain/committee";
import type { Report } from "@/lib/domain/report";
import type { ReportDetail, SeriesWithFigures } from "@/lib/domain/selection";
import { briefSentences } from "@/lib/format/brief";
import type { ClauseTarget } from "@/lib/format/clause";
import { routes } from "@/lib/routes";

/** The report's brief as sentences, and where each clause of it leads. */
export function briefPageOf(
  committee: Committee,
  detail: ReportDetail,
  lists: readonly SeriesWithFigures[],
  reports: readonly Report[],
) {
  const { report } = detail;
  const byId = new Map(reports.map((each) => [each.id, each]));
  const hrefOf = (target: ClauseTarget): string | undefined => {
    if (target.to === "figure" || target.to === "assessment") {
      const stated = target.to === "figure" ? target.figure : target.assessment;
      const stating = byId.get(stated.reportId);
      return stating && routes.place(committee, stating, stated.place);
    }
    if (target.to === "series") return routes.indicator(committee, target.series);
    if (target.to === "report") return routes.report(committee, report);
    if (target.to === "reports") return routes.reports(committee);
    return `${routes.committee(committee, { rapport: report.slug })}#mal`;
  };
  return { sentences: briefSentences(briefOf(detail, lists, reports)), hrefOf };
}
