import type { ReviewFigure, ReviewLine } from "./reviewFigure";

/** Where a figure stands in a line's text: from `start` up to and not including `end`. */
export interface Mark {
  start: number;
  end: number;
  figure: ReviewFigure;
}

/**
 * The marks of a page, by the number of the line they stand on. A figure is sought on its own line, then on
 * those that follow it as long as each is the next number alone: a table written one cell a line.
 */
export function marksOf(
  lines: readonly ReviewLine[],
  figures: readonly ReviewFigure[],
): Map<number, Mark[]> {
  const byLine = new Map<number, ReviewFigure[]>();
  for (const figure of figures) {
    const { line } = figure.place;
    byLine.set(line, [...(byLine.get(line) ?? []), figure]);
  }
  const marks = new Map<number, Mark[]>();
  const written = lines.filter(({ text }) => text.trim() !== "");
  for (const [at, line] of written.entries()) {
    const own = byLine.get(line.number);
    if (!own) continue;
    const found = marksIn(line, own);
    marks.set(line.number, found);
    const marked = new Set(found.map(({ figure }) => figure.key));
    const left = own.toSorted(asPrinted).filter((each) => each.printed && !marked.has(each.key));
    for (const [step, figure] of left.entries()) {
      const next = written[at + 1 + step];
      if (!next || byLine.has(next.number) || bare(next.text) !== bare(figure.printed)) break;
      marks.set(next.number, marksIn(next, [figure]));
    }
  }
  return marks;
}

/** The figures of a line where they are printed in its text, in that order and none over another. */
function marksIn(line: ReviewLine, figures: readonly ReviewFigure[]): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const figure of figures.toSorted(asPrinted)) {
    const found = find(line.text, figure.printed, from) ?? find(line.text, figure.printed, 0);
    if (!found || marks.some((mark) => mark.start < found.end && found.start < mark.end)) continue;
    marks.push({ ...found, figure });
    from = found.end;
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** The place of each part (a word, a cell) in the line's text; null for one that isn't there. */
export function placesOf(
  line: string,
  parts: readonly string[],
): ({ start: number; end: number } | null)[] {
  let from = 0;
  return parts.map((part) => {
    const start = line.indexOf(part, from);
    if (start < 0) return null;
    from = start + part.length;
    return { start, end: from };
  });
}

/** Spaces within a number may be printed in more than one way. */
function find(text: string, printed: string, from: number) {
  const signs = [...bare(printed)];
  if (signs.length === 0) return null;
  const pattern = signs.map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join("\\s*");
  const regex = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  regex.lastIndex = from;
  const match = regex.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Row by row and column by column, also where a line holds a whole table. */
function asPrinted(a: ReviewFigure, b: ReviewFigure): number {
  const [first, second] = [printedPlaceOf(a), printedPlaceOf(b)];
  return first.row - second.row || first.column - second.column;
}

/** A figure's key ends in its column's number, from 0, and from its line's second row on in that row's: "8:0#2". */
function printedPlaceOf({ key }: ReviewFigure): { row: number; column: number } {
  const [, column = "0", row = "1"] = /:(\d+)(?:#(\d+))?$/.exec(key) ?? [];
  return { row: Number(row), column: Number(column) };
}
