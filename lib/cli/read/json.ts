import { statusOf } from "../../domain/figure";
import { describeCheck } from "../../format/check";
import { describeProblem } from "../../format/problem";
import { unitLabel, unitName } from "../../format/unit";
import type { Unit } from "../../domain/unit";
import type { Draft, DraftFigure, DraftGoal } from "../../import/draft";

/** The draft as the JSON that other programs read: one object, numbers as numbers, places as page and line. */
export function jsonOf(draft: Draft) {
  return {
    report: reportOf(draft),
    figures: draft.figures.map(figureOf),
    goals: draft.goals.map(goalOf),
    checks: draft.checks.map((check) => ({
      code: check.code,
      ok: check.ok,
      place: check.place,
      subject: check.subject,
      numbers: check.numbers.map(({ label, value }) => ({ label, value: Number(value) })),
      message: describeCheck(check),
    })),
    problems: draft.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      page: problem.place?.page ?? null,
      line: problem.place?.line ?? null,
      message: describeProblem(problem),
    })),
    breaks: draft.breaks.map(({ place, ...told }) => ({ ...told, ...place })),
    unused: draft.unused.map(({ printed, place, reason }) => ({ printed, ...place, reason })),
  };
}

function reportOf({ municipality, committee, title, identity, stated }: Draft) {
  return {
    municipality,
    committee,
    title,
    kind: identity?.kind ?? stated?.kind ?? null,
    year: identity?.year ?? stated?.year ?? null,
    tertial: identity?.tertial ?? stated?.tertial ?? null,
    periodStart: identity?.period.start ?? null,
    periodEnd: identity?.period.end ?? null,
  };
}

function figureOf(figure: DraftFigure) {
  const { series, period, place } = figure;
  return {
    section: figure.section,
    kind: series.kind,
    group: series.group,
    label: series.label,
    parent: series.parent,
    aspect: series.aspect,
    column: figure.column,
    basis: figure.basis,
    periodStart: period.start,
    periodEnd: period.end,
    value: figure.value === null ? null : Number(figure.value),
    missing: figure.missing,
    unit: unitWord(series.unit),
    printed: figure.printed,
    page: place.page,
    line: place.line,
    status: statusOf(figure),
    flags: figure.flags,
    proposed: figure.proposed === null ? null : Number(figure.proposed),
    reason: figure.reason,
  };
}

function goalOf(goal: DraftGoal) {
  return {
    title: goal.title,
    perspective: goal.perspective,
    verdict: goal.verdict,
    expected: goal.expected,
    printed: goal.printed,
    page: goal.place.page,
    line: goal.place.line,
    target: goal.target,
    measures: goal.measures.map(({ label, target }) => ({ label, target })),
  };
}

/** The unit as reports print it: "tkr", "%", "antal"; null when none is known. */
function unitWord(unit: Unit): string | null {
  if (unit === "unknown") return null;
  return unitLabel(unit) || unitName(unit);
}
