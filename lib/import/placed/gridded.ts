import type { Document, Line, Word } from "../document";
import { segmentsOf } from "./segment";

/**
 * The document with its bordered tables as rows of cells in place of the printed lines they cover. Words
 * beside a table (another table, a caption) stay as lines. An empty line keeps neighbouring tables apart.
 */
export function withGrids(document: Document, grids: readonly Line[][]): Document {
  if (grids.length === 0) return document;
  const starts = new Map<number, Line[][]>();
  for (const grid of grids) {
    const first = Math.min(...grid.map((row) => row.number));
    starts.set(first, [...(starts.get(first) ?? []), grid]);
  }
  const covered = new Set(grids.flat().flatMap((row) => row.words));
  const lines = document.lines.flatMap((line) => [
    ...(starts.get(line.number) ?? []).flatMap((grid) => [emptyAt(line), ...grid, emptyAt(line)]),
    ...withoutWords(line, covered),
  ]);
  return { ...document, lines };
}

function withoutWords(line: Line, covered: ReadonlySet<Word>): Line[] {
  const words = line.words.filter((word) => !covered.has(word));
  if (words.length === line.words.length) return [line];
  if (words.length === 0) return [];
  const text = segmentsOf({ ...line, words })
    .map((segment) => segment.text)
    .join("   ");
  return [{ ...line, words, text }];
}

function emptyAt(line: Line): Line {
  return { ...line, text: "", words: [], cells: null };
}
