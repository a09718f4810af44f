import type { Line } from "../document";
import { looksNumeric } from "../tables/token";

const fewestRows = 2;
const fewestNumbers = 2;

/**
 * Paragraphs that are set with tabs are the rows of a table when they stand together and at least two have two
 * numbers or more after their first cell; a table of contents has one. Then each tab parts two cells: two in a
 * row are an empty one. Anywhere else a tab is a space. The lines are numbered anew.
 */
export function withTabbedRows(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const run = runAt(lines, at);
    if (run.filter(isRowOfNumbers).length >= fewestRows) {
      read.push(...run.map((line) => ({ ...line, cells: line.text.split("\t") })));
      at += run.length * 2 - 1;
      continue;
    }
    const line = lines[at];
    if (line) read.push(line.cells ? line : { ...line, text: withoutTabs(line.text) });
    at++;
  }
  return read.map((line, index) => ({ ...line, number: index + 1 }));
}

/** The tabbed paragraphs from here on; an empty line parts any two paragraphs. */
function runAt(lines: readonly Line[], first: number): Line[] {
  const run: Line[] = [];
  for (let at = first; ; at += 2) {
    const line = lines[at];
    const isParted = at === first || lines[at - 1]?.text === "";
    if (!line || !isParted || line.cells || !line.text.includes("\t")) return run;
    run.push(line);
  }
}

function isRowOfNumbers({ text }: Line): boolean {
  return text.split("\t").slice(1).filter(looksNumeric).length >= fewestNumbers;
}

function withoutTabs(text: string): string {
  return text.replace(/\t+/g, " ").trim();
}
