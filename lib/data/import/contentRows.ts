import "server-only";
import { decimalsOf } from "../../domain/decimal";
import type { Draft, DraftFigure } from "../../import/draft";
import type { Prisma } from "../generated/client";

/** The figures of a draft as rows, in printed order. */
export function figureRows(
  reportId: string,
  draft: Draft,
  seriesIds: ReadonlyMap<DraftFigure, string>,
): Prisma.FigureCreateManyInput[] {
  return draft.figures.map((figure, position) => {
    const { period, basis, printed, section, column, place, verification, reason } = figure;
    return {
      reportId,
      seriesId: seriesOf(figure, seriesIds),
      position,
      periodStart: period.start,
      periodEnd: period.end,
      periodSpan: period.span,
      basis,
      value: figure.value,
      decimals: figure.value === null ? null : decimalsOf(figure.value),
      missing: figure.missing,
      unit: figure.series.unit,
      printed,
      section,
      column,
      page: place.page,
      line: place.line,
      flags: figure.flags,
      verification,
      proposed: figure.proposed,
      reason,
    };
  });
}

/** The assignments of a draft as rows, in printed order. */
export function assignmentRows(reportId: string, draft: Draft): Prisma.AssignmentCreateManyInput[] {
  return (draft.assignments ?? []).map(({ place, ...assignment }, position) => {
    return { reportId, position, ...assignment, page: place.page, line: place.line };
  });
}

/** The checks of a draft as rows. */
export function checkRows(reportId: string, draft: Draft): Prisma.CheckCreateManyInput[] {
  return draft.checks.map(({ code, ok, place, subject, numbers }, position) => {
    return { reportId, position, code, ok, page: place.page, line: place.line, subject, numbers };
  });
}

/** The problems of a draft as rows. */
export function problemRows(reportId: string, draft: Draft): Prisma.ProblemCreateManyInput[] {
  return draft.problems.map(({ code, severity, place, data }, position) => {
    const { page, line } = place ?? { page: null, line: null };
    return { reportId, position, code, severity, page, line, data };
  });
}

/** The numbers of a draft that became no figure, as rows. */
export function unusedRows(reportId: string, draft: Draft): Prisma.UnusedNumberCreateManyInput[] {
  return draft.unused.map(({ printed, place, reason }, position) => {
    return { reportId, position, printed, page: place.page, line: place.line, reason };
  });
}

function seriesOf(figure: DraftFigure, seriesIds: ReadonlyMap<DraftFigure, string>): string {
  const id = seriesIds.get(figure);
  if (id === undefined) throw new Error(`figure ${figure.key} has no series`);
  return id;
}
