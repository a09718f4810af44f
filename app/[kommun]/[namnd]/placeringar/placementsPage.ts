import { cache } from "react";
import { printedTable, type PrintedTable } from "@/lib/charts/printed-table";
import { trendGroups } from "@/lib/charts/trend-group";
import { findCommittee } from "@/lib/data/committees";
import { findReport, listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { costChange, placementKinds } from "@/lib/domain/placementCost";
import { placementSides } from "@/lib/domain/placementSides";
import { volumeDisagreements } from "@/lib/domain/volumeDisagreement";
import { volumeEffects } from "@/lib/domain/volumeEffect";
import type { FigureInSeries, SeriesWithFigures } from "@/lib/domain/selection";
import { subjectKinds } from "@/lib/domain/subject";
import { seriesKindName } from "@/lib/format/seriesKind";

/**
 * The committee's placements and volumes, at the newest report of the year asked for, or of all, that
 * has any. `detail` is null when none has; the whole is null without such a committee.
 */
export const getPlacementsPage = cache(
  async (kommun: string, namnd: string, year: string | undefined) => {
    const committee = await findCommittee(kommun, namnd);
    if (!committee) return null;
    const [reports, series] = await Promise.all([
      listReports(committee.id),
      listSeries({ committeeId: committee.id, kinds: subjectKinds.placements }),
    ]);
    const tabled = series.filter((each) => !isWeekly(each));
    const stating = new Set(
      tabled.flatMap((each) => each.figures.map((figure) => figure.reportId)),
    );
    const candidates = reports.filter((report) => stating.has(report.id));
    const report = candidates.findLast((each) => String(each.year) === year) ?? candidates.at(-1);
    const detail = report ? await findReport(committee.id, report.slug) : null;
    const kinds = placementKinds(tabled, reports);
    const shown = report?.year ?? 0;
    const effects = volumeEffects(detail?.figures ?? [], shown);
    const costed = [...new Set(kinds.flatMap(({ years }) => years.map((each) => each.year)))];
    const costYear = costed.filter((each) => each <= shown).sort((a, b) => b - a)[0] ?? null;
    return {
      committee,
      reports,
      year: shown,
      kinds,
      costYear,
      change: costYear === null ? null : costChange(kinds, costYear),
      effects,
      disagreements: volumeDisagreements(effects, detail?.figures ?? []),
      sides: placementSides(series.filter(isWeekly), reports),
      years: [...new Set(candidates.map((each) => each.year))].sort((a, b) => b - a),
      report: report ?? null,
      tables: tablesOf(detail?.figures ?? []),
      weekly: series.filter(isWeekly),
      groups: trendGroups(tabled, reports, "helar"),
    };
  },
);

/** Figures of the kinds above, one table per printed heading and unit: bars share a scale. */
function tablesOf(figures: readonly FigureInSeries[]): { title: string; table: PrintedTable }[] {
  const groups = new Map<string, FigureInSeries[]>();
  for (const each of figures) {
    const { kind, group, unit } = each.series;
    if (!subjectKinds.placements.includes(kind) || each.figure.period.span === "week") continue;
    const key = `${group ?? seriesKindName(kind)}|${unit}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, members]) => ({
    title: key.split("|")[0] ?? "",
    table: printedTable(members),
  }));
}

function isWeekly({ figures }: SeriesWithFigures): boolean {
  return figures.some((figure) => figure.period.span === "week");
}
