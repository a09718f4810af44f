import type { Figure } from "../domain/figure";
import type { Assessment } from "../domain/goal";
import type { Series } from "../domain/series";
import { formatAmount } from "./number";

/** Where a clause leads: the line of a figure or a verdict, a series, or a part of the committee's pages. */
export type ClauseTarget =
  | { to: "figure"; figure: Figure }
  | { to: "assessment"; assessment: Assessment }
  | { to: "series"; series: Series }
  | { to: "goals" | "report" | "reports" };

/** A run of words; with a target it stands on figures and leads to them. */
export interface Clause {
  text: string;
  target: ClauseTarget | null;
}

/** One sentence as clauses, read after one another. */
export type Sentence = Clause[];

/** The sentence as running text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((clause) => clause.text).join("");
}

/** A figure with its unit, leading to its line; a reading in doubt says so. */
export function figureLink(figure: Figure): Clause {
  const doubt = figure.flags.includes("U") ? " (osäker läsning)" : "";
  const amount = figure.value === null ? "" : formatAmount(figure.value, figure.unit);
  return link(amount + doubt, { to: "figure", figure });
}

/** "a, b och c", each clause its own link. */
export function listed(clauses: Clause[]): Clause[] {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return [clause];
    return [say(index === clauses.length - 1 ? " och " : ", "), clause];
  });
}

/** Groups of clauses with something between them. */
export function joined(groups: Clause[][], between: string): Clause[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [say(between), ...group]));
}

/** Words that stand on nothing. */
export function say(text: string): Clause {
  return { text, target: null };
}

/** Words that stand on figures. */
export function link(text: string, target: ClauseTarget): Clause {
  return { text, target };
}

/** Lower case inside a sentence, but an acronym keeps its capitals. */
export function lowered(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
