import "server-only";
import { suppressedFigures } from "../domain/suppression";
import { withheldLines, type HiddenCount } from "../domain/withheldLine";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { figureColumns, toFigure } from "./rows/figure";
import { seriesColumns, toSeries } from "./rows/series";

/**
 * Hides what must be hidden of a committee's small counts, by its municipality's threshold, from all that
 * the public has seen of it: in the same step as a report is published, so that nothing is public
 * first and hidden after.
 */
export async function hideSmallCounts(
  tx: Prisma.TransactionClient,
  committeeId: string,
): Promise<void> {
  const { municipality } = await tx.committee.findUniqueOrThrow({
    select: { municipality: { select: { smallCountThreshold: true } } },
    where: { id: committeeId },
  });
  await tx.hiddenFigure.deleteMany({ where: { figure: { series: { committeeId } } } });
  await tx.hiddenLine.deleteMany({ where: { report: { committeeId } } });
  const threshold = municipality.smallCountThreshold;
  if (threshold === null) return;
  const [series, figures] = await Promise.all([
    tx.series.findMany({ select: seriesColumns, where: { committeeId } }),
    tx.figure.findMany({
      select: { ...figureColumns, series: { select: { label: true } } },
      where: { series: { committeeId }, report: { state: { in: ["published", "withdrawn"] } } },
      orderBy: [{ report: { chronology: "asc" } }, { position: "asc" }],
    }),
  ]);
  const hidden = suppressedFigures(series.map(toSeries), figures.map(toFigure), threshold);
  const data = [...hidden].map((figureId) => ({ figureId }));
  await tx.hiddenFigure.createMany({ data });
  const counts = figures.flatMap(({ id, value, series: { label } }) =>
    hidden.has(id) && value !== null ? [{ label, value: value.toNumber() }] : [],
  );
  if (counts.length > 0) await hideLines(tx, committeeId, counts);
}

/** Withholds what running text tells of the hidden counts, in every report that the public has seen. */
async function hideLines(
  tx: Prisma.TransactionClient,
  committeeId: string,
  counts: readonly HiddenCount[],
): Promise<void> {
  const reports = await tx.report.findMany({
    select: {
      id: true,
      figures: { select: { line: true } },
      document: {
        select: { lines: { select: { number: true, text: true }, orderBy: { number: "asc" } } },
      },
    },
    where: { committeeId, state: { in: ["published", "withdrawn"] } },
  });
  const data = reports.flatMap(({ id: reportId, figures, document }) => {
    const rows = new Set(figures.map(({ line }) => line));
    const lines = document.lines.map((line) => ({ ...line, hasFigures: rows.has(line.number) }));
    return withheldLines(counts, lines).map((line) => ({ reportId, line }));
  });
  await tx.hiddenLine.createMany({ data });
}

/**
 * Sets under how many persons a municipality's counts are hidden, null for none, and hides or shows what is
 * public at once. Nothing happens where there is no such municipality.
 */
export async function setSmallCountThreshold(
  slug: string,
  threshold: number | null,
): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await tx.municipality.updateMany({
        where: { slug },
        data: { smallCountThreshold: threshold },
      });
      const committees = await tx.committee.findMany({ where: { municipality: { slug } } });
      for (const { id } of committees) await hideSmallCounts(tx, id);
    },
    { timeout: 60_000 },
  );
}
