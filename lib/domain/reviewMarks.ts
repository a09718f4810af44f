import type { ReviewFigure, ReviewLine } from "./reviewFigure";

/** Where a figure stands in a line's text: from `start` up to and not including `end`. */
export interface Mark {
  start: number;
  end: number;
  figure: ReviewFigure;
}

/**
 * The figures of a line where they are printed in its text, in that order and none over another. What is
 * printed over several lines, or not at all, has no mark: it has its line.
 */
export function marksIn(line: ReviewLine, figures: readonly ReviewFigure[]): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const figure of figures.toSorted((a, b) => columnOf(a) - columnOf(b))) {
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
  const signs = [...printed.replace(/\s+/g, "")];
  if (signs.length === 0) return null;
  const pattern = signs.map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join("\\s*");
  const regex = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  regex.lastIndex = from;
  const match = regex.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** A figure's key ends in its column's number, from 0. */
function columnOf({ key }: ReviewFigure): number {
  const column = Number(key.split(":").at(-1));
  return Number.isNaN(column) ? 0 : column;
}
