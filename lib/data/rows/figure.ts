import "server-only";
import type { Figure, Measured } from "../../domain/figure";
import type { Prisma } from "../generated/client";
import { toPeriod } from "./dates";
import { toDecimalAsPrinted } from "./decimal";

/** The columns a figure is made of. */
export const figureColumns = {
  id: true,
  seriesId: true,
  reportId: true,
  periodStart: true,
  periodEnd: true,
  periodSpan: true,
  basis: true,
  value: true,
  decimals: true,
  missing: true,
  unit: true,
  printed: true,
  column: true,
  page: true,
  line: true,
  flags: true,
  verification: true,
  proposed: true,
  reason: true,
} satisfies Prisma.FigureSelect;

type FigureRow = Prisma.FigureGetPayload<{ select: typeof figureColumns }>;

/** A stored figure as the domain's, its value with the decimals that were printed. */
export function toFigure(row: FigureRow): Figure {
  return {
    id: row.id,
    seriesId: row.seriesId,
    reportId: row.reportId,
    period: toPeriod(row),
    basis: row.basis,
    unit: row.unit,
    printed: row.printed,
    column: row.column,
    place: { page: row.page, line: row.line },
    flags: row.flags,
    verification: row.verification,
    proposed: row.proposed,
    reason: row.reason,
    ...toMeasured(row),
  };
}

/** The columns a figure is made of for the public, with whether it is hidden from it. */
export const publicFigureColumns = {
  ...figureColumns,
  hidden: { select: { figureId: true } },
} satisfies Prisma.FigureSelect;

type PublicFigureRow = Prisma.FigureGetPayload<{ select: typeof publicFigureColumns }>;

/**
 * A stored figure as the public may see it: a hidden one (lib/domain/suppression.ts) says that it is, and
 * nothing of what it was, neither in its value nor in its printed text.
 */
export function toPublicFigure({ hidden, ...row }: PublicFigureRow): Figure {
  const figure = toFigure(row);
  if (hidden === null) return figure;
  return {
    ...figure,
    ...{ value: null, missing: "suppressed" },
    ...{ printed: "", proposed: null, reason: null },
    flags: [...new Set([...figure.flags, "Q" as const])],
  };
}

/** The database holds exactly one of the two (`figure_value_or_reason`), which the compiler cannot know. */
function toMeasured({ id, value, decimals, missing }: FigureRow): Measured {
  if (value !== null && decimals !== null && missing === null) {
    return { value: toDecimalAsPrinted(value, decimals), missing };
  }
  if (value === null && missing !== null) return { value, missing };
  throw new Error(`figure ${id} has both a value and a reason for having none, or neither`);
}
