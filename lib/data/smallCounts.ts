import "server-only";
import { suppressedFigures } from "../domain/suppression";
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
  const threshold = municipality.smallCountThreshold;
  if (threshold === null) return;
  const [series, figures] = await Promise.all([
    tx.series.findMany({ select: seriesColumns, where: { committeeId } }),
    tx.figure.findMany({
      select: figureColumns,
      where: { series: { committeeId }, report: { state: { in: ["published", "withdrawn"] } } },
      orderBy: [{ report: { chronology: "asc" } }, { position: "asc" }],
    }),
  ]);
  const hidden = suppressedFigures(series.map(toSeries), figures.map(toFigure), threshold);
  const data = [...hidden].map((figureId) => ({ figureId }));
  await tx.hiddenFigure.createMany({ data });
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
