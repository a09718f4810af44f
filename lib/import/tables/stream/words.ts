import type { Line } from "../../document";

/** A printed word that is no value, and where it stands. */
export interface LabelWord {
  text: string;
  line: Line;
}

/** Columns read from the words before a table's first row. */
export interface Columns {
  columns: string[];
  /** The words over the labels, or the heading right above the columns. */
  title: string;
  /** How odd the reading is: 0 is a header without a doubt about its words. */
  cost: number;
  /** The columns that may stand under another of the heads over several. */
  unsure?: number[];
  /** The line that the header begins on. */
  first: Line | null;
}

/** The words of each line. */
export function linesOf(words: readonly LabelWord[]): LabelWord[][] {
  const lines: LabelWord[][] = [];
  for (const word of words) {
    if (lines.at(-1)?.[0]?.line === word.line) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The last line of the words above the columns, or its last ten. */
export function titleOf(words: readonly LabelWord[]): string {
  return (linesOf(words).at(-1) ?? [])
    .map(({ text }) => text)
    .slice(-10)
    .join(" ");
}
