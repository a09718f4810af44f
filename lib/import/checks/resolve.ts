import type { Problem } from "../../domain/problem";
import type { DraftFigure } from "../draft";
import { figuresOf, type Weighed } from "./constraint";
import type { Finding } from "./finding";

export interface Resolution {
  confirmed: Set<string>;
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
  return { confirmed, doubted, problems };
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
