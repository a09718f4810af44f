import type { Place } from "./place";
import type { Restatement } from "./restatement";

/** A line of a report's running text, where it tells why figures have changed. */
export interface PrintedNote {
  reportId: string;
  place: Place;
  text: string;
}

/** A revision with the revising report's own explanation; null where it gives none. */
export type NotedRestatement = Restatement & { note: PrintedNote | null };

/**
 * The line with which the revising report itself explains a revision: the one that prints both values, else
 * the only one that speaks of a change and names the series or the column. Null where none does, and
 * where several might: which of them explains it is not guessed.
 */
export function noteOnRestatement(
  { series, from, to }: Restatement,
  notes: readonly PrintedNote[],
): PrintedNote | null {
  const own = notes.filter(({ reportId }) => reportId === to.reportId);
  const [earlier, later] = [digitsOf(from.printed), digitsOf(to.printed)];
  const both = own.filter(({ text }) => {
    const numbers = numbersIn(text);
    return earlier !== "" && later !== "" && numbers.has(earlier) && numbers.has(later);
  });
  if (both.length > 0) return only(both);
  const labels = [series.label, ...series.aliases, to.column].filter((words) => words.length > 3);
  return only(
    own.filter(({ text }) => changed.test(text) && labels.some((words) => includes(text, words))),
  );
}

/** Words for a changed figure, as reports write them; also what the lines are looked up by. */
export const changeWords = ["rätta", "omräkna", "räknats om", "korriger", "justera", "revider"];
const changed = new RegExp(changeWords.join("|"), "i");

function only(notes: readonly PrintedNote[]): PrintedNote | null {
  const [note] = notes;
  return note && notes.every(({ text }) => text === note.text) ? note : null;
}

function includes(text: string, words: string): boolean {
  return text.toLocaleLowerCase("sv").includes(words.toLocaleLowerCase("sv"));
}

/** Each number in a text by its digits: "22 640" and "22640" are one, "4,8" is "4,8". */
function numbersIn(text: string): Set<string> {
  const found = text.match(/\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?/g) ?? [];
  return new Set(found.map(digitsOf));
}

function digitsOf(printed: string): string {
  return printed.replace(/[^\d,]/g, "").replace(/^,|,$/g, "");
}
