import "server-only";
import { tertialSchema, type Report } from "../../domain/report";
import type { Prisma } from "../generated/client";
import { toIsoDate, toPeriod } from "./dates";

/** The columns a report is made of. */
export const reportColumns = {
  id: true,
  committeeId: true,
  kind: true,
  subject: true,
  year: true,
  tertial: true,
  periodStart: true,
  periodEnd: true,
  periodSpan: true,
  slug: true,
  title: true,
  state: true,
  release: true,
  releaseNote: true,
  publishedAt: true,
  decidedOn: true,
  caseNumber: true,
  document: { select: { fileName: true } },
} satisfies Prisma.ReportSelect;

type ReportRow = Prisma.ReportGetPayload<{ select: typeof reportColumns }>;

/** A stored report as the domain's. */
export function toReport(row: ReportRow): Report {
  const { document, periodStart, periodEnd, periodSpan, ...rest } = row;
  return {
    ...rest,
    subject: row.subject ?? undefined,
    tertial: tertialSchema.nullable().parse(row.tertial),
    period: toPeriod({ periodStart, periodEnd, periodSpan }),
    decidedOn: row.decidedOn && toIsoDate(row.decidedOn),
    fileName: document.fileName,
  };
}
