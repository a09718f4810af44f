import "server-only";
import type { Problem } from "../../domain/problem";
import type { Draft } from "../../import/draft";
import { findLike } from "../../import/label";
import type { Prisma } from "../generated/client";
import type { SavedSeries } from "./saveSeries";

/** The breaks a report tells of, on the series they name; a problem for each that names none of its series. */
export function breakRows(
  reportId: string,
  draft: Draft,
  series: readonly SavedSeries[],
): { value: Prisma.SeriesBreakCreateManyInput[]; problems: Problem[] } {
  const labels = series.map(({ printed }) => printed.series.label);
  const value: Prisma.SeriesBreakCreateManyInput[] = [];
  const problems: Problem[] = [];
  for (const { seriesLabel, date, cause, note, place, figureKey } of draft.breaks) {
    const label = figureKey === undefined ? findLike(seriesLabel, labels) : null;
    const named = series.filter(({ printed }) =>
      figureKey === undefined
        ? printed.series.label === label
        : printed.figures.some(({ key }) => key === figureKey),
    );
    value.push(...named.map(({ id }) => ({ seriesId: id, reportId, date, cause, note })));
    if (named.length === 0) {
      const data = { label: seriesLabel };
      problems.push({ code: "breakWithoutSeries", severity: "warning", place, data });
    }
  }
  return { value, problems };
}
