import "server-only";
import type { Decision } from "../../domain/review";
import { tertialSchema } from "../../domain/report";
import type { Draft, DraftFigure } from "../../import/draft";
import type { Prisma } from "../generated/client";
import { placedLines } from "../import/lineLayout";
import { toAssignment } from "../rows/assignment";
import { toIsoDate, toPeriod } from "../rows/dates";
import { toFigure } from "../rows/figure";
import { toTarget } from "../rows/goal";
import { toCheck, toProblem } from "../rows/reportDetail";

const inOrder = { position: "asc" } as const;

/** Everything of a stored report that its draft can be made of again. */
export const storedColumns = {
  committee: { include: { municipality: true } },
  document: { include: { lines: { orderBy: { number: "asc" } }, layout: true } },
  figures: { include: { series: { include: { parent: true } } }, orderBy: inOrder },
  assignments: { orderBy: inOrder },
  assessments: { include: { goal: true }, orderBy: inOrder },
  measures: { include: { target: true }, orderBy: inOrder },
  targets: { where: { measureId: null } },
  breaks: { include: { series: true } },
  checks: { orderBy: inOrder },
  problems: { orderBy: inOrder },
  unused: { orderBy: inOrder },
} satisfies Prisma.ReportInclude;

export type StoredReport = Prisma.ReportGetPayload<{ include: typeof storedColumns }>;

/**
 * The draft of a stored report, for correcting one whose own draft isn't kept: what an import published
 * on its own. Which figures a check used is lost, and where words stand in what was stored before that was
 * kept; the rest is as it was. Each figure stays in the series it is in, which the decisions say.
 */
export function storedDraft(report: StoredReport): { draft: Draft; decisions: Decision[] } {
  const { committee, document, kind, year, subject, checks, problems, unused } = report;
  const tertial = tertialSchema.nullable().parse(report.tertial);
  const figures = report.figures.map(toDraftFigure);
  const draft: Draft = {
    municipality: committee.municipality.name,
    committee: committee.name,
    title: report.title,
    identity: { kind, year, tertial, period: toPeriod(report), subject: subject ?? undefined },
    document: {
      kind: document.kind,
      isScanned: document.isScanned,
      lines: placedLines(document.lines, document.layout?.lines),
    },
    figures,
    assignments: report.assignments.map(toAssignment),
    goals: report.assessments.map((each) => toDraftGoal(each, report)),
    breaks: report.breaks.map(({ series, date, cause, note }) => {
      const place = placeOfSeries(report, series.id);
      return { seriesLabel: series.label, date: toIsoDate(date), cause, note, place };
    }),
    checks: checks.map((check) => ({ ...toCheck(check), figureKeys: [] })),
    problems: problems.map(toProblem),
    unused: unused.map(({ printed, page, line, reason }) => {
      return { printed, place: { page, line }, reason };
    }),
  };
  return { draft, decisions: seriesDecisions(report) };
}

function toDraftFigure(row: StoredReport["figures"][number], index: number): DraftFigure {
  const { series, section } = row;
  const { value, missing, ...figure } = toFigure(row);
  const { kind, label, group, aspect, accumulation, better, role, parent } = series;
  const { column, period, basis, printed, place, flags, verification, proposed, reason } = figure;
  const measured = value === null ? { value, missing } : { value, missing };
  const words = { kind, label, group, aspect, accumulation, better, role };
  return {
    ...measured,
    key: String(index),
    series: { ...words, parent: parent?.label ?? null, unit: figure.unit },
    ...{ section, column, period, basis, printed, place, flags, verification, proposed, reason },
  };
}

function toDraftGoal(
  { goal, verdict, expected, printed, page, line }: StoredReport["assessments"][number],
  { kind, figures, measures, targets }: StoredReport,
): Draft["goals"][number] {
  const own = targets.find(({ goalId }) => goalId === goal.id);
  const isSet = kind === "plan" || printed === "";
  return {
    title: goal.title,
    perspective: goal.perspective,
    verdict: verdict === "notAssessed" && isSet ? null : verdict,
    expected,
    printed,
    place: { page, line },
    target: own ? toTarget(own) : null,
    measures: measures
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ label, target, seriesId }) => ({
        label,
        target: target && toTarget(target),
        figureKeys: figures.flatMap((figure, index) =>
          figure.seriesId === seriesId ? [String(index)] : [],
        ),
      })),
  };
}

/** A break is kept without its line: that of its series will do. */
function placeOfSeries(
  { figures }: StoredReport,
  seriesId: string,
): Draft["goals"][number]["place"] {
  const figure = figures.find((each) => each.seriesId === seriesId);
  return figure ? { page: figure.page, line: figure.line } : { page: null, line: 1 };
}

function seriesDecisions({ figures, release, publishedAt }: StoredReport): Decision[] {
  const keys = new Map<string, string[]>();
  figures.forEach(({ seriesId }, index) => {
    keys.set(seriesId, [...(keys.get(seriesId) ?? []), String(index)]);
  });
  return [...keys].map(([seriesId, figureKeys]) => ({
    about: "series",
    key: figureKeys[0] ?? "",
    figureKeys,
    seriesId,
    words: null,
    succession: null,
    by: `utgåva ${release}`,
    at: (publishedAt ?? new Date()).toISOString(),
    version: 1,
  }));
}
