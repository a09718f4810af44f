import type { Figure } from "../domain/figure";
import type { Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { Series } from "../domain/series";

/** What a report states of its own period, series by series. */
export interface ReportRow {
  report: Report;
  /** By the series' id; a series that the report doesn't print is absent. */
  figures: Map<string, Figure>;
}

/** Series as columns and reports as rows, newest first: each report's outcome of its own period as it said then. */
export interface OverReports {
  series: Series[];
  rows: ReportRow[];
}

/**
 * Sets series out over the reports that state them. A stock at the report's last day counts as its own
 * period's. Reports that state none are left out.
 */
export function overReports(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): OverReports {
  const rows = reports.toReversed().map((report): ReportRow => {
    const own = list.flatMap(({ series, figures }) => {
      const figure = figures.find((each) => isOwn(each, report));
      return figure ? [[series.id, figure] as const] : [];
    });
    return { report, figures: new Map(own) };
  });
  const held = rows.filter(({ figures }) => figures.size > 0);
  const shown = new Set(held.flatMap(({ figures }) => [...figures.keys()]));
  return {
    series: list.map((each) => each.series).filter(({ id }) => shown.has(id)),
    rows: held,
  };
}

function isOwn({ basis, period, reportId }: Figure, report: Report): boolean {
  const isSpan = period.span === report.period.span || period.span === "point";
  return reportId === report.id && basis === "actual" && isSpan && period.end === report.period.end;
}
