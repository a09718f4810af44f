import { isTargetMet, type Verdict } from "../../domain/goal";
import type { ReportIdentity } from "../../domain/report";
import type { DraftFigure, DraftGoal } from "../draft";
import type { Document } from "../document";
import type { Finding } from "./finding";
import { outcomeInProse } from "./proseOutcome";

/** The committee's own verdict against its measures in this report. A part-year count cannot be held against a year's target. */
export function verdictsAgainstMeasures(
  goals: readonly DraftGoal[],
  figures: readonly DraftFigure[],
  report: ReportIdentity | null,
  document: Document,
): Finding[] {
  if (report === null) return [];
  return goals.flatMap((goal) => {
    const inProse = proseVerdict(goal, goals, document);
    if (inProse !== null) return [inProse];
    const outcomes = goal.measures.flatMap(({ target, figureKeys }) => {
      const figure = figures.find(
        ({ key, period, value, flags, series }) =>
          figureKeys.includes(key) &&
          period.end === report.period.end &&
          value !== null &&
          !flags.includes("U") &&
          (series.accumulation !== "flow" || period.span === "year"),
      );
      if (target === null || figure === undefined || figure.value === null) return [];
      if (target.unit !== figure.series.unit && target.unit !== "unknown") return [];
      const isMet = isTargetMet(figure.value, target);
      // "50 %" without "minst" or "högst" does not say which way 65 % lies.
      const isOpen = isMet === false && target.bound === "equal";
      return isMet === null || isOpen ? [] : [{ figure, value: figure.value, target, isMet }];
    });
    if (outcomes.length === 0 || goal.verdict === null) return [];
    const check = {
      code: "verdictAgainstMeasure" as const,
      ok: agrees(
        goal.verdict,
        outcomes.map(({ isMet }) => isMet),
        outcomes.length < goal.measures.length,
      ),
      place: goal.place,
      subject: goal.title,
      numbers: outcomes.flatMap(({ figure, value, target }) => [
        { label: figure.series.label, value },
        { label: target.printed, value: target.value },
      ]),
      figureKeys: outcomes.map(({ figure }) => figure.key),
    };
    return [{ check, confirms: [], blames: [] }];
  });
}

/** A goal whose target and outcome both stand in its own text, and in no table. */
function proseVerdict(
  goal: DraftGoal,
  goals: readonly DraftGoal[],
  document: Document,
): Finding | null {
  const { target, verdict, expected } = goal;
  const isInTable = goal.measures.some(({ figureKeys }) => figureKeys.length > 0);
  if (target === null || target.isRelative || verdict === null || expected || isInTable)
    return null;
  const value = outcomeInProse(document, goal, goals, target);
  const isMet = value === null ? null : isTargetMet(value, target);
  if (value === null || isMet === null) return null;
  const check = {
    code: "verdictAgainstMeasure" as const,
    ok: agrees(verdict, [isMet], false),
    place: goal.place,
    subject: goal.title,
    numbers: [
      { label: "i texten", value },
      { label: target.printed, value: target.value },
    ],
    figureKeys: [],
  };
  return { check, confirms: [], blames: [] };
}

/** A measure that has no outcome yet may be the one that is missed. */
function agrees(verdict: Verdict, met: readonly boolean[], isPartial: boolean): boolean {
  if (verdict === "achieved") return met.every(Boolean);
  if (isPartial || verdict === "notAssessed") return true;
  if (verdict === "notAchieved") return !met.every(Boolean);
  return met.length > 1 || !met.every(Boolean);
}

/** A goal that names its year against the year of the report that judges it. */
export function targetYears(goals: readonly DraftGoal[], report: ReportIdentity | null): Finding[] {
  if (report === null) return [];
  return goals.flatMap((goal) => {
    const year = goal.target?.year ?? null;
    if (year === null) return [];
    const check = {
      code: "targetYear" as const,
      ok: year === report.year,
      place: goal.place,
      subject: goal.title,
      numbers: [
        { label: goal.target?.printed ?? "", value: String(year) },
        { label: "report", value: String(report.year) },
      ],
      figureKeys: [],
    };
    return [{ check, confirms: [], blames: [] }];
  });
}
