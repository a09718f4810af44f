import "server-only";
import type { Goal, Measure, Target } from "../../domain/goal";
import type { Prisma } from "../generated/client";
import { publishedOnly } from "../published";
import { toDecimalAsPrinted } from "./decimal";

const targetColumns = {
  bound: true,
  value: true,
  decimals: true,
  unit: true,
  year: true,
  isRelative: true,
  printed: true,
} satisfies Prisma.TargetSelect;

const newestReportFirst = { report: { chronology: "desc" } } as const;

/** The columns a goal is made of, with what published reports say of it. */
export const goalColumns = {
  id: true,
  committeeId: true,
  slug: true,
  title: true,
  year: true,
  perspective: true,
  succeedsId: true,
  targets: {
    select: targetColumns,
    where: { measureId: null, report: publishedOnly },
    orderBy: newestReportFirst,
    take: 1,
  },
  measures: {
    select: { reportId: true, label: true, seriesId: true, target: { select: targetColumns } },
    where: { report: publishedOnly },
    orderBy: [newestReportFirst, { position: "asc" }],
  },
  assessments: {
    select: {
      reportId: true,
      verdict: true,
      expected: true,
      printed: true,
      page: true,
      line: true,
    },
    where: { report: publishedOnly },
    orderBy: { report: { chronology: "asc" } },
  },
} satisfies Prisma.GoalSelect;

type GoalRow = Prisma.GoalGetPayload<{ select: typeof goalColumns }>;
type TargetRow = Prisma.TargetGetPayload<{ select: typeof targetColumns }>;

/** A stored goal as the domain's: measures as in the newest report that lists any, assessments oldest first. */
export function toGoal({ targets, measures, assessments, ...goal }: GoalRow): Goal {
  const listed = measures.filter((each) => each.reportId === measures[0]?.reportId).map(toMeasure);
  const own = targets[0] ? toTarget(targets[0]) : null;
  return {
    ...goal,
    target: own ?? (listed.length === 1 ? (listed[0]?.target ?? null) : null),
    measures: listed,
    measureSeriesIds: [...new Set(listed.flatMap(({ seriesId }) => seriesId ?? []))],
    assessments: assessments.map(({ page, line, ...each }) => ({ ...each, place: { page, line } })),
  };
}

function toMeasure(row: GoalRow["measures"][number]): Measure {
  return { label: row.label, seriesId: row.seriesId, target: row.target && toTarget(row.target) };
}

/** A stored target as the domain's. */
export function toTarget({ value, decimals, ...row }: TargetRow): Target {
  const { bound, unit, year, isRelative, printed } = row;
  return { bound, unit, year, isRelative, printed, value: toDecimalAsPrinted(value, decimals) };
}
