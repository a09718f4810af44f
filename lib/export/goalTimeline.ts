import type { Committee } from "../domain/committee";
import type { GoalLineage } from "../domain/goalLineage";
import type { Assessment, Goal } from "../domain/goal";
import type { Report } from "../domain/report";
import { outcomeOf, type VerdictOutcome } from "../domain/verdictRecord";
import { committeeColumns, type ComputedColumn } from "./computed";
import { verdictWords } from "./words";

/** What one report says of a goal, in the order that the goal is followed. */
export interface TimelineRow {
  committee: Committee;
  lineage: GoalLineage;
  goal: Goal;
  report: Report;
  assessment: Assessment;
  /** What became of an expected verdict in the accounts of the year. */
  outcome: VerdictOutcome | null;
}

/** Every verdict of every goal, each goal's years together, newest year first. */
export function timelineRows(
  committee: Committee,
  lineages: readonly GoalLineage[],
): TimelineRow[] {
  return lineages.flatMap((lineage) =>
    lineage.years.flatMap(({ goal, slots }) => {
      const judged = slots.find(({ report }) => report?.kind === "annual")?.assessment;
      return slots.flatMap(({ report, assessment }) => {
        if (!report || !assessment) return [];
        const isForecast = assessment.expected && report.kind === "interim";
        const outcome = isForecast && judged ? outcomeOf(assessment.verdict, judged.verdict) : null;
        return [{ committee, lineage, goal, report, assessment, outcome }];
      });
    }),
  );
}

const outcomeWords: Record<VerdictOutcome, string> = {
  cameTrue: "som väntat",
  better: "bättre",
  worse: "sämre",
};

export const timelineColumns: readonly ComputedColumn<TimelineRow>[] = [
  ...committeeColumns<TimelineRow>((row) => row.committee),
  {
    name: "malet_nu",
    meaning: "Beteckningen på målet i dess senaste lydelse: samma för alla år det följs.",
    kind: "code",
    cell: ({ lineage }) => lineage.goal.slug,
  },
  {
    name: "mal",
    meaning: "Målets beteckning det året.",
    kind: "code",
    cell: ({ goal }) => goal.slug,
  },
  {
    name: "maltext",
    meaning: "Målet som det löd det året.",
    kind: "text",
    cell: ({ goal }) => goal.title,
  },
  { name: "ar", meaning: "Året som målet gäller.", kind: "code", cell: ({ goal }) => goal.year },
  {
    name: "bedomning",
    meaning: "Nämndens egen bedömning.",
    kind: "code",
    cell: ({ assessment }) => verdictWords[assessment.verdict],
  },
  {
    name: "prognos",
    meaning: "Ja när den gäller vad som väntas vid årets slut.",
    kind: "code",
    cell: ({ assessment }) => assessment.expected,
  },
  {
    name: "blev",
    meaning: "Bokslutets bedömning mot den väntade: som väntat, bättre eller sämre.",
    kind: "code",
    cell: ({ outcome }) => outcome && outcomeWords[outcome],
  },
  { name: "rapport", meaning: "Rapporten.", kind: "code", cell: ({ report }) => report.slug },
  { name: "rad", meaning: "Raden.", kind: "code", cell: ({ assessment }) => assessment.place.line },
];
