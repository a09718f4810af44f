import "server-only";
import type { Period, Span } from "../../domain/period";

interface PeriodRow {
  periodStart: Date;
  periodEnd: Date;
  periodSpan: Span;
}

/** A stored interval as the domain's. */
export function toPeriod(row: PeriodRow): Period {
  return { start: toIsoDate(row.periodStart), end: toIsoDate(row.periodEnd), span: row.periodSpan };
}

/** A stored date, which Prisma gives as midnight in UTC, as "2025-04-30". */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
