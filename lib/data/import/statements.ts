import "server-only";
import type { Prisma } from "../generated/client";
import { toDecimalAsPrinted } from "../rows/decimal";
import { toIsoDate } from "../rows/dates";
import type { Statement } from "./releaseNote";

/** Every figure and verdict that a stored report states, for comparing two releases of it. */
export async function listStatements(
  tx: Prisma.TransactionClient,
  reportId: string,
): Promise<Statement[]> {
  const figures = await tx.figure.findMany({
    where: { reportId },
    include: { series: { select: { label: true } } },
    orderBy: { position: "asc" },
  });
  const assessments = await tx.assessment.findMany({
    where: { reportId },
    include: { goal: { select: { title: true } } },
    orderBy: { position: "asc" },
  });
  const seen = new Map<string, number>();
  return [
    ...figures.map(({ series, value, decimals, ...figure }): Statement => {
      const { seriesId, periodStart, periodEnd, periodSpan, basis, column, printed } = figure;
      const cell = [seriesId, toIsoDate(periodStart), toIsoDate(periodEnd), periodSpan, basis];
      // A report may print the same figure in two tables: the first is compared with the first.
      const times = (seen.get(cell.join(" ")) ?? 0) + 1;
      seen.set(cell.join(" "), times);
      return {
        key: [...cell, times].join(" "),
        subject: `${series.label} (${column})`,
        printed,
        value: value && toDecimalAsPrinted(value, decimals ?? 0),
      };
    }),
    ...assessments.map(({ goalId, goal, printed }) => {
      return { key: goalId, subject: goal.title, printed, value: null };
    }),
  ];
}
