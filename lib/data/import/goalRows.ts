import "server-only";
import { randomUUID } from "node:crypto";
import { decimalsOf } from "../../domain/decimal";
import type { Target } from "../../domain/goal";
import type { Draft, DraftGoal, DraftMeasure } from "../../import/draft";
import { foldLabel } from "../../import/label";
import type { Prisma } from "../generated/client";
import type { SavedSeries } from "./saveSeries";

type GoalIds = ReadonlyMap<DraftGoal, string>;

/** One assessment per goal that the report names. A plan judges nothing, yet says that the goal is set. */
export function assessmentRows(
  reportId: string,
  draft: Draft,
  goals: GoalIds,
): Prisma.AssessmentCreateManyInput[] {
  return draft.goals.flatMap((goal, position) => {
    const goalId = goals.get(goal);
    if (goalId === undefined) return [];
    const { expected, printed, place } = goal;
    const verdict = goal.verdict ?? "notAssessed";
    const { page, line } = place;
    return [{ goalId, reportId, position, verdict, expected, printed, page, line }];
  });
}

/** What each goal is followed by, and every target the report states: a measure's, or the goal's own. */
export function measureAndTargetRows(
  reportId: string,
  draft: Draft,
  goals: GoalIds,
  series: readonly SavedSeries[],
): { measures: Prisma.MeasureCreateManyInput[]; targets: Prisma.TargetCreateManyInput[] } {
  const find = seriesFinder(series);
  const measures: Prisma.MeasureCreateManyInput[] = [];
  const targets: Prisma.TargetCreateManyInput[] = [];
  for (const goal of draft.goals) {
    const goalId = goals.get(goal);
    if (goalId === undefined) continue;
    if (goal.target) targets.push(targetRow(reportId, goalId, null, goal.target));
    for (const measure of goal.measures) {
      const { label, target } = measure;
      const id = randomUUID();
      const position = measures.length;
      measures.push({ id, goalId, reportId, seriesId: find(measure), label, position });
      if (target) targets.push(targetRow(reportId, goalId, id, target));
    }
  }
  return { measures, targets };
}

function targetRow(
  reportId: string,
  goalId: string,
  measureId: string | null,
  target: Target,
): Prisma.TargetCreateManyInput {
  return { ...target, goalId, reportId, measureId, decimals: decimalsOf(target.value) };
}

/** The series of a measure: that of its outcomes or else the only indicator in the report of that label. */
function seriesFinder(series: readonly SavedSeries[]) {
  const byFigure = new Map(
    series.flatMap(({ id, printed }) => printed.figures.map(({ key }) => [key, id] as const)),
  );
  return ({ label, figureKeys }: DraftMeasure): string | null => {
    const outcome = figureKeys.map((key) => byFigure.get(key)).find((id) => id !== undefined);
    if (outcome !== undefined) return outcome;
    const same = series.filter(
      ({ printed }) =>
        printed.series.kind === "indicator" && printed.words.labels.includes(foldLabel(label)),
    );
    return same.length === 1 ? (same[0]?.id ?? null) : null;
  };
}
