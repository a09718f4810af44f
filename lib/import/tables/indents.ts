import type { Document, Line } from "../document";
import type { Row, Table } from "../table";

/** How far in the labels begin, at most so many different ways: more is centred text. */
const mostLevels = 4;
/** Points, character columns' fractions, twentieths of points: less than this is how the letters are drawn. */
const least = 3;

/**
 * How far in each row of a table begins, as its place on the page or as the file tells; null when some row's is
 * not known, or when they are set in every which way.
 */
export function indentsOf(document: Document): (table: Table) => number[] | null {
  const lines = new Map(document.lines.map((line) => [line.number, line]));
  return ({ rows }) => {
    const indents = rows.map((row) => indentOf(row, lines.get(row.place.line)));
    const known = indents.flatMap((indent) => indent ?? []);
    if (known.length < indents.length) return null;
    const levels = levelsOf(known);
    if (levels.length < 2 || levels.length > mostLevels) return null;
    return known.map((indent) => levels.findLastIndex((level) => indent >= level));
  };
}

function indentOf({ label }: Row, line: Line | undefined): number | null {
  if (line?.indent !== undefined) return line.indent;
  const [first] = label.trim().split(/\s/);
  const words = line?.words.filter(({ text }) => text === first) ?? [];
  return words.length === 1 ? (words[0]?.left ?? null) : null;
}

/** Where each level begins; places that differ by next to nothing are one. */
function levelsOf(indents: readonly number[]): number[] {
  return indents
    .toSorted((a, b) => a - b)
    .filter((indent, at, all) => at === 0 || indent - (all[at - 1] ?? 0) >= least);
}
