import type { Problem } from "../../domain/problem";
import type { DraftFigure } from "../draft";
import { figuresOf, type Weighed } from "./constraint";
import type { Finding } from "./finding";

export interface Resolution {
  confirmed: Set<string>;
  /** Figures whose period a holding deviation proves: the other column it compares is of that period for certain. */
  settledPeriods: Set<string>;
  /** Key → the code of why it is in doubt. */
  doubted: Map<string, string>;
  problems: Problem[];
}

/**
 * What the checks together say of each figure. A telling check that holds confirms its figures; one that
 * fails doubts only those nothing else confirms. When everything in a failing sum is confirmed by other
 * checks, the printed numbers are right as read and the report itself does not add up.
 */
export function resolve(weighed: readonly Weighed[], findings: readonly Finding[]): Resolution {
  const confirmed = new Set(findings.flatMap(({ confirms }) => confirms));
  for (const { constraint, state, isTelling } of weighed)
    if (state === "holds" && isTelling)
      for (const { key, value } of figuresOf(constraint)) if (value !== null) confirmed.add(key);

  const settledPeriods = new Set(weighed.flatMap(periodsSettledBy));
  const doubted = new Map<string, string>();
  const problems: Problem[] = [];
  for (const each of weighed) {
    if (each.state !== "fails") continue;
    const suspects = figuresOf(each.constraint).filter(({ key }) => !confirmed.has(key));
    for (const { key } of suspects) doubted.set(key, `${each.constraint.code}Fails`);
    problems.push(doesNotAddUp(each, suspects));
  }
  for (const { check, blames } of findings) {
    const suspects = blames.filter((key) => !confirmed.has(key));
    for (const key of suspects) doubted.set(key, `${check.code}Fails`);
    if (!check.ok) problems.push(failed(check.code, check.subject, check.place));
  }
  return { confirmed, settledPeriods, doubted, problems };
}

/** "Budget" beside "Prognos helår" and their deviation is the whole year's budget. */
function periodsSettledBy({ constraint, state, isTelling }: Weighed): string[] {
  if (constraint.code !== "variance" || state !== "holds" || !isTelling) return [];
  const levels = constraint.terms.map(({ figure }) => figure);
  return levels
    .filter((figure) =>
      levels.some((other) => other.reason === null && isSamePeriod(other, figure)),
    )
    .map(({ key }) => key);
}

function isSamePeriod({ period: a }: DraftFigure, { period: b }: DraftFigure): boolean {
  return a.start === b.start && a.end === b.end;
}

function doesNotAddUp({ constraint, balance }: Weighed, suspects: readonly DraftFigure[]): Problem {
  const data = {
    check: constraint.code,
    subject: constraint.subject,
    difference: balance?.difference.toFixed() ?? "",
  };
  const code = suspects.length === 0 ? "reportDoesNotAddUp" : "sumFails";
  return { code, severity: "warning", place: constraint.total.place, data };
}

function failed(check: string, subject: string, place: Problem["place"]): Problem {
  return { code: "checkFails", severity: "warning", place, data: { check, subject } };
}
