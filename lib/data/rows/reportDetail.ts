import "server-only";
import { z } from "zod";
import { checkCodeSchema, checkSchema, type Check } from "../../domain/check";
import type { Problem } from "../../domain/problem";
import type { ReportDetail } from "../../domain/selection";
import { withoutNumbers } from "../../domain/withheldLine";
import type { Prisma } from "../generated/client";
import { publicFigureColumns, toPublicFigure } from "./figure";
import { goalColumns, toGoal } from "./goal";
import { reportColumns, toReport } from "./report";
import { seriesColumns, toSeries } from "./series";

const inPrintedOrder = { position: "asc" } as const;

/** The columns that a report with all its content is made of. */
export const reportDetailColumns = {
  ...reportColumns,
  document: {
    select: {
      fileName: true,
      lines: { select: { number: true, page: true, text: true }, orderBy: { number: "asc" } },
    },
  },
  figures: {
    select: { ...publicFigureColumns, section: true, series: { select: seriesColumns } },
    orderBy: inPrintedOrder,
  },
  assessments: { select: { goal: { select: goalColumns } }, orderBy: inPrintedOrder },
  checks: {
    select: { code: true, ok: true, page: true, line: true, subject: true, numbers: true },
    orderBy: inPrintedOrder,
  },
  problems: {
    select: { code: true, severity: true, page: true, line: true, data: true },
    orderBy: inPrintedOrder,
  },
  hiddenLines: { select: { line: true } },
  unused: {
    select: { printed: true, page: true, line: true, reason: true },
    orderBy: inPrintedOrder,
  },
} satisfies Prisma.ReportSelect;

type ReportDetailRow = Prisma.ReportGetPayload<{ select: typeof reportDetailColumns }>;

/**
 * A stored report and all its content as the domain's, for the public: a line that a hidden figure was
 * printed on loses its numbers, as does running text that would tell it, and with it whatever else tells
 * of that line.
 */
export function toReportDetail(row: ReportDetailRow): ReportDetail {
  const { document, figures, assessments, checks, problems, unused, hiddenLines, ...report } = row;
  const withheld = new Set(hiddenLines.map(({ line }) => line));
  const hiding = new Set(figures.filter(({ hidden }) => hidden !== null).map(({ line }) => line));
  const labels = figures.flatMap(({ hidden, series }) => (hidden === null ? [] : series.label));
  const tells = (text: string) => labels.some((label) => text.includes(label));
  return {
    report: toReport({ ...report, document }),
    lines: document.lines.map((line) => {
      if (hiding.has(line.number)) return { ...line, text: line.text.replace(/\d+/g, "•") };
      return withheld.has(line.number) ? { ...line, text: withoutNumbers(line.text) } : line;
    }),
    figures: figures.map(({ section, series, ...figure }) => ({
      figure: toPublicFigure(figure),
      series: toSeries(series),
      section,
    })),
    goals: assessments.map(({ goal }) => toGoal(goal)),
    checks: checks
      .filter(
        ({ line, subject, numbers }) =>
          !hiding.has(line) && !withheld.has(line) && !tells(subject + JSON.stringify(numbers)),
      )
      .map(toCheck),
    problems: problems
      .filter(
        ({ line, data }) =>
          !hiding.has(line ?? 0) && !withheld.has(line ?? 0) && !tells(JSON.stringify(data)),
      )
      .map(toProblem),
    unused: unused
      .filter(({ line }) => !hiding.has(line) && !withheld.has(line))
      .map(({ page, line, ...each }) => ({ ...each, place: { page, line } })),
  };
}

/** A stored check as the domain's. */
export function toCheck(row: ReportDetailRow["checks"][number]): Check {
  const { code, ok, page, line, subject, numbers } = row;
  return {
    ok,
    subject,
    code: checkCodeSchema.parse(code),
    place: { page, line },
    numbers: checkSchema.shape.numbers.parse(numbers),
  };
}

/** A stored problem as the domain's. */
export function toProblem(row: ReportDetailRow["problems"][number]): Problem {
  const { code, severity, page, line, data } = row;
  return {
    code,
    severity,
    place: line === null ? null : { page, line },
    data: z.record(z.string(), z.string()).parse(data),
  };
}
