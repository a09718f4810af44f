import "server-only";
import type { Figure } from "../../domain/figure";
import type { ReleaseContent } from "../../domain/releaseDifference";
import type { Report } from "../../domain/report";
import type { Series } from "../../domain/series";
import type { Prisma } from "../generated/client";
import { publishedOnly } from "../published";
import { toIsoDate } from "../rows/dates";
import { figureColumns, toFigure } from "../rows/figure";
import { reportColumns, toReport } from "../rows/report";
import { seriesColumns, toSeries } from "../rows/series";

/** Everything a stored report states, in printed order, whatever state it is in. */
export async function contentOf(
  tx: Prisma.TransactionClient,
  reportId: string,
): Promise<ReleaseContent> {
  const figures = await tx.figure.findMany({
    select: { ...figureColumns, section: true, series: { select: seriesColumns } },
    where: { reportId },
    orderBy: { position: "asc" },
  });
  const assessments = await tx.assessment.findMany({
    include: { goal: { select: { title: true } } },
    where: { reportId },
    orderBy: { position: "asc" },
  });
  const breaks = await tx.seriesBreak.findMany({
    include: { series: { select: seriesColumns } },
    where: { reportId },
    orderBy: { date: "asc" },
  });
  const labelled = { select: { label: true } };
  const takeovers = await tx.seriesSuccession.findMany({
    select: { date: true, predecessor: labelled, successor: labelled },
    where: { reportId },
    orderBy: [{ date: "asc" }, { successor: { position: "asc" } }],
  });
  return {
    figures: figures.map(({ section, series, ...figure }) => {
      return { figure: toFigure(figure), series: toSeries(series), section };
    }),
    goals: assessments.map(({ goal, goalId, verdict, expected, printed, page, line }) => {
      const place = { page, line };
      return { goalId, title: goal.title, verdict, expected, printed, place };
    }),
    breaks: breaks.map(({ series, date, cause, note }) => {
      return { series: toSeries(series), break: { date: toIsoDate(date), cause, note, reportId } };
    }),
    takeovers: takeovers.map(({ date, predecessor, successor }) => {
      return { from: predecessor.label, into: successor.label, date: toIsoDate(date) };
    }),
  };
}

/** A committee's series as they are now, in the order the reports print them. */
export async function listCommitteeSeries(
  tx: Prisma.TransactionClient,
  committeeId: string,
): Promise<Series[]> {
  const rows = await tx.series.findMany({
    select: seriesColumns,
    where: { committeeId },
    orderBy: { position: "asc" },
  });
  return rows.map(toSeries);
}

/** What other published reports state of the series of a report, each with the report that states it. */
export async function listStatedElsewhere(
  tx: Prisma.TransactionClient,
  { id, slug }: Report,
): Promise<{ figure: Figure; report: Report }[]> {
  const rows = await tx.figure.findMany({
    select: { ...figureColumns, report: { select: reportColumns } },
    where: {
      report: { ...publishedOnly, slug: { not: slug } },
      series: { figures: { some: { reportId: id } } },
    },
    orderBy: { position: "asc" },
  });
  return rows.map(({ report, ...figure }) => {
    return { figure: toFigure(figure), report: toReport(report) };
  });
}
