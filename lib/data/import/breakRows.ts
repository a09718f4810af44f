import "server-only";
import type { Problem } from "../../domain/problem";
import type { Draft } from "../../import/draft";
import { findLike } from "../../import/label";
import type { Prisma } from "../generated/client";
import type { SavedSeries } from "./saveSeries";

/**
 * The breaks a report tells of, on the series they name; a problem for each that names none of its series. One
 * that the reader proposed and a person recorded too is told in the person's words.
 */
export function breakRows(
  reportId: string,
  draft: Draft,
  series: readonly SavedSeries[],
): { value: Prisma.SeriesBreakCreateManyInput[]; problems: Problem[] } {
  const labels = series.map(({ printed }) => printed.series.label);
  const value: Prisma.SeriesBreakCreateManyInput[] = [];
  const problems: Problem[] = [];
  const byPersonFirst = draft.breaks.toSorted(
    (a, b) => Number(a.figureKey === undefined) - Number(b.figureKey === undefined),
  );
  for (const { seriesLabel, date, cause, note, place, figureKey } of byPersonFirst) {
    const label = figureKey === undefined ? findLike(seriesLabel, labels) : null;
    const named = series.filter(({ printed }) =>
      figureKey === undefined
        ? printed.series.label === label
        : printed.figures.some(({ key }) => key === figureKey),
    );
    const isTold = ({ id }: SavedSeries) =>
      value.some((row) => row.seriesId === id && row.date === date && row.cause === cause);
    const told = named.filter((each) => !isTold(each));
    value.push(...told.map(({ id }) => ({ seriesId: id, reportId, date, cause, note })));
    if (named.length === 0) {
      const data = { label: seriesLabel };
      problems.push({ code: "breakWithoutSeries", severity: "warning", place, data });
    }
  }
  return { value, problems };
}
