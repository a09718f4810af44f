import type { Line, Word } from "../document";
import { joinWords } from "../placed/words";
import { framesOf, type Frame } from "./frame";
import type { Rule } from "./rules";

/** A bordered table on one page: where its columns begin and end, and its rows. */
export interface Grid {
  edges: number[];
  /** Where it begins and ends, from the page's top. */
  top: number;
  bottom: number;
  rows: Line[];
}

/** A word of a line with its middle. The word itself is kept: a row covers the very words it holds. */
interface Point {
  word: Word;
  x: number;
  top: number;
  size: number;
  line: Line;
}

/**
 * The tables of a page that are drawn with borders, each as its rows with real cells, merged cells followed
 * by empty ones. A row's line is the one that most of its cells stand on. A frame whose rows are not all
 * parted by lines (several numbers in one cell) is no grid: its words have their places, which say more.
 */
export function gridsOf(rules: readonly Rule[], lines: readonly Line[]): Grid[] {
  if (rules.length === 0) return [];
  const points = lines.flatMap(pointsOf);
  return framesOf(rules).flatMap((frame) => {
    const rows = rowsOf(frame, points);
    const [top, bottom] = [frame.ys[0] ?? 0, frame.ys.at(-1) ?? 0];
    return rows === null || rows.length === 0 ? [] : [{ edges: frame.xs, top, bottom, rows }];
  });
}

/**
 * Puts together what a page break has parted: the last grid of a page and the first of the next, when their
 * columns are the same and no more than headers and footers of the page stand between them. Rows set off by white
 * space too narrow for a line of text are of one table.
 */
export function joinGrids(grids: readonly Grid[]): Line[][] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const before = joined.findLast((each) => hasSameEdges(each, grid));
    const isMore =
      before && (isBelow(before, grid) || (before === joined.at(-1) && goesOn(before, grid)));
    if (isMore) {
      before.rows.push(...grid.rows);
      before.bottom = grid.bottom;
    } else joined.push({ ...grid, rows: [...grid.rows] });
  }
  return joined.map(({ rows }) => rows).filter((rows) => rows.length > 1);
}

const mostFurniture = 8;

function goesOn(before: Grid, grid: Grid): boolean {
  const [last, first] = [before.rows.at(-1), grid.rows[0]];
  if (!last || !first || (first.page ?? 0) !== (last.page ?? 0) + 1) return false;
  return first.number - last.number <= mostFurniture;
}

function isBelow(before: Grid, grid: Grid): boolean {
  const [last, first] = [before.rows.at(-1), grid.rows[0]];
  const gap = grid.top - before.bottom;
  return last?.page === first?.page && gap > 0 && gap < (first?.size ?? 0);
}

function hasSameEdges(before: Grid, grid: Grid): boolean {
  return (
    before.edges.length === grid.edges.length &&
    before.edges.every((edge, index) => Math.abs(edge - (grid.edges[index] ?? 0)) < 4)
  );
}

function pointsOf(line: Line): Point[] {
  const size = line.size ?? 10;
  return line.words.map((word) => ({
    word,
    x: (word.left + word.right) / 2,
    // The middle of small letters, so that a word set on the border stays above it.
    top: (line.top ?? 0) - size * 0.3,
    size,
    line,
  }));
}

function rowsOf(frame: Frame, points: readonly Point[]): Line[] | null {
  const inside = points.filter((point) => isInside(point, frame));
  const rows: Line[] = [];
  for (let row = 0; row + 1 < frame.ys.length; row++) {
    const cells = frame.xs.slice(1).map((): Point[] => []);
    for (const point of inside) {
      const at = frame.cellAt(point.x, point.top);
      if (at?.row === row) cells[at.column]?.push(point);
    }
    const isTorn = isRowOfTornNumbers(cells);
    const isUnparted = (cell: readonly Point[], column: number) =>
      (!isTorn && holdsSeveralNumbers(cell)) || straddles(cell, column, frame);
    if (cells.some(isUnparted)) return null;
    const line = lineOf(cells);
    if (line) rows.push(line);
  }
  return rows;
}

function isInside({ x, top }: Point, { xs, ys }: Frame): boolean {
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && top > (ys[0] ?? 0) && top < (ys.at(-1) ?? 0);
}

/** Numbers under each other in one cell: the rows have no lines between them. */
function holdsSeveralNumbers(points: readonly Point[]): boolean {
  const texts = linesIn(points);
  return texts.filter((text) => /^[-–−(]?\s?\d[\d\s.,]*\)?\s?%?$/.test(text)).length > 1;
}

/**
 * Numbers that did not fit their cells and go on below at the thousands ("-35" over "658"): all that stands
 * under another is three digits, and some cell of the row has a single line, so that it is no row of two.
 */
function isRowOfTornNumbers(cells: readonly (readonly Point[])[]): boolean {
  const texts = cells.map(linesIn).filter((lines) => lines.length > 0);
  const numbers = texts.filter((lines) =>
    lines.every((line) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(line)),
  );
  const areTorn = numbers.every(
    ([first = "", ...rest]) =>
      rest.length === 0 ||
      (/^[-–−(]?\s?\d{1,3}(?:\s\d{3})*$/.test(first) &&
        rest.every((line) => /^\d{3}(?:\s\d{3})*(?:,\d+)?\)?\s?%?$/.test(line))),
  );
  return areTorn && texts.some((lines) => lines.length === 1);
}

/** Texts apart from each other in one wide cell: the lines between its columns are not drawn. */
function straddles(points: readonly Point[], column: number, { xs }: Frame): boolean {
  const right = xs[column + 1] ?? Infinity;
  if (points.every(({ x }) => x <= right)) return false;
  return points.some((point, index) => {
    const next = points[index + 1];
    return next?.line === point.line && next.word.left - point.word.right > point.size;
  });
}

function linesIn(points: readonly Point[]): string[] {
  const lines = [...new Set(points.map(({ line }) => line))];
  return lines
    .toSorted((a, b) => (a.top ?? 0) - (b.top ?? 0))
    .map((line) =>
      points
        .filter((point) => point.line === line)
        .map(({ word }) => word.text)
        .join(" "),
    );
}

function lineOf(cells: readonly (readonly Point[])[]): Line | null {
  const own = cells.flat();
  const first = mostUsed(own.map(({ line }) => line));
  if (!first) return null;
  const texts = cells.map((points) => joinWords(linesIn(withoutMarks(points))));
  return { ...first, text: texts.join("\t"), words: own.map(({ word }) => word), cells: texts };
}

/** A raised "1", set smaller than the words it stands beside, is a footnote's mark. */
function withoutMarks(points: readonly Point[]): Point[] {
  const largest = Math.max(...points.map(({ size }) => size));
  const isMark = ({ word, size }: Point) => /^\d{1,2}\)?$/.test(word.text) && size < largest * 0.86;
  return points.filter((point) => !isMark(point));
}

/** The line that most of the words to the right of the label stand on; the upper of two. */
function mostUsed(lines: readonly Line[]): Line | undefined {
  const counts = new Map<Line, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0].top ?? 0) - (b[0].top ?? 0))[0]?.[0];
}
