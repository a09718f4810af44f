import "server-only";
import { group } from "d3-array";
import type { Figure } from "../domain/figure";
import type { Selection, SeriesWithFigures } from "../domain/selection";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { publishedOnly } from "./published";
import { toIsoDate } from "./rows/dates";
import { publicFigureColumns, toPublicFigure } from "./rows/figure";
import { seriesColumns, toSeries } from "./rows/series";

/**
 * The series of a selection in the order the reports print them, each with its figures: oldest
 * period first, then by the report that stated them. A series without a figure in the selection is
 * left out. Three queries, whatever the size. Public: sees nothing that isn't published.
 */
export async function listSeries(selection: Selection): Promise<SeriesWithFigures[]> {
  const figures = figuresIn(selection);
  const [rows, figureRows] = await Promise.all([
    database().series.findMany({
      select: seriesColumns,
      where: { ...seriesIn(selection), figures: { some: figures } },
      orderBy: [{ committeeId: "asc" }, { kind: "asc" }, { position: "asc" }],
    }),
    database().figure.findMany({
      select: publicFigureColumns,
      where: { ...figures, series: seriesIn(selection) },
      orderBy: [
        { periodEnd: "asc" },
        { periodStart: "asc" },
        { report: { chronology: "asc" } },
        { position: "asc" },
      ],
    }),
  ]);
  const bySeries = group(figureRows.map(toPublicFigure), (figure) => figure.seriesId);
  return rows.map((row) => ({ series: toSeries(row), figures: bySeries.get(row.id) ?? noFigures }));
}

/** One series of a committee by its slug, with every published figure; null when there is none. */
export async function findSeries(
  committeeId: string,
  slug: string,
): Promise<SeriesWithFigures | null> {
  const seriesId = await findSeriesId(committeeId, slug);
  if (seriesId === null) return null;
  const [series] = await listSeries({ committeeId, seriesId });
  return series ?? null;
}

/** The id of a committee's series by its slug; null when nothing published has it. Public. */
export async function findSeriesId(committeeId: string, slug: string): Promise<string | null> {
  const found = await database().series.findFirst({
    select: { id: true },
    where: { committeeId, slug, figures: { some: { report: publishedOnly } } },
  });
  return found?.id ?? null;
}

/** The day on which a series' shared definition was decided, or null without a decision. Public. */
export async function findDefinitionDay(seriesId: string): Promise<string | null> {
  const row = await database().series.findUnique({
    select: { definedAt: true },
    where: { id: seriesId },
  });
  return row?.definedAt ? toIsoDate(row.definedAt) : null;
}

const noFigures: Figure[] = [];

function seriesIn({ committeeId, seriesId, seriesIds, kinds }: Selection): Prisma.SeriesWhereInput {
  const id = seriesIds ? { in: [...seriesIds] } : seriesId;
  return { committeeId, id, kind: kinds && { in: [...kinds] } };
}

function figuresIn({ reportId, bases }: Selection): Prisma.FigureWhereInput {
  return { reportId, basis: bases && { in: [...bases] }, report: publishedOnly };
}
