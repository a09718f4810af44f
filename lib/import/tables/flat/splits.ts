import { waysToSplit } from "../../split";
import type { Chunk } from "./values";

/** One way to fill the columns: a text for each, null where nothing is printed. */
export type Filling = (string | null)[];

const mostFillings = 2_000;
/** More cells or columns than this are no table of a report; the work would grow out of hand. */
const longestRow = 24;

/**
 * Every way to lay a row's chunks in `count` columns, the likeliest first. Empty cells that the spaces
 * tell of are used when they make the row whole; else spaces are taken for noise. A row with fewer
 * numbers than columns may stand in any of them, and so may one whose groups of digits could be fewer
 * numbers ("0 3 500" under three headers): only arithmetic can say which. `leavesTraces` tells that
 * empty cells leave a space in this document, so that a row without one has none.
 */
export function fillings(chunks: readonly Chunk[], count: number, leavesTraces = false): Filling[] {
  if (chunks.length > longestRow || count > longestRow) return [];
  const told = ways(chunks, count);
  if (told.length > 0 && chunks.some((chunk) => chunk.kind === "empty")) return told;
  const printed = chunks.filter((chunk) => chunk.kind !== "empty");
  const whole = ways(printed, count);
  if (whole.length > 0 && leavesTraces) return whole;
  const shorter: Filling[] = [];
  for (let fewer = count - 1; fewer > 0; fewer--) {
    const short = ways(printed, fewer).filter((way) => way.every(isPlausible));
    shorter.push(...short.flatMap((way) => placings(way, count)));
    const isDone = whole.length > 0 ? short.length === 0 : shorter.length > 0;
    if (isDone || shorter.length > mostFillings) break;
  }
  return [...byLikeness(whole), ...byLikeness(shorter)].slice(0, mostFillings);
}

/** Those of the ways that leave no column empty. */
export function wholeFillings(chunks: readonly Chunk[], count: number): Filling[] {
  if (chunks.length > longestRow || count > longestRow) return [];
  return byLikeness(
    ways(
      chunks.filter((chunk) => chunk.kind !== "empty"),
      count,
    ),
  );
}

/** Numbers of one row are about as long as each other, and a lone dash right before a number is its minus. */
function byLikeness(ways: readonly Filling[]): Filling[] {
  return ways
    .map((way) => ({ way, oddness: oddnessOf(way) }))
    .sort((a, b) => a.oddness - b.oddness)
    .map(({ way }) => way);
}

function oddnessOf(way: Filling): number {
  const lengths = way.flatMap((cell) => {
    const digits = (cell ?? "").replace(/,.*|\D/g, "").length;
    return digits > 0 ? [digits] : [];
  });
  const dashes = way.filter((cell) => cell !== null && /^[-−–]$/.test(cell)).length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return lengths.reduce((sum, length) => sum + (length - mean) ** 2, dashes * 9);
}

/** Does a row use the empty cells that its spaces tell of? */
export function showsTraces(chunks: readonly Chunk[], count: number): boolean {
  if (chunks.length > longestRow || count > longestRow) return false;
  return chunks.some((chunk) => chunk.kind === "empty") && ways(chunks, count).length > 0;
}

/** No number here has more than three groups of digits: 999 999 999 in thousands is a nation's budget. */
function isPlausible(cell: string | null): boolean {
  return (cell ?? "").split(/\s+/).filter((group) => /\d/.test(group)).length <= 3;
}

function ways(chunks: readonly Chunk[], count: number): Filling[] {
  const [first, ...rest] = chunks;
  if (!first) return count === 0 ? [[]] : [];
  // Each chunk is at least one cell.
  if (chunks.length > count) return [];
  if (first.kind !== "digits") {
    const cell = first.kind === "cell" ? first.text : null;
    return ways(rest, count - 1).map((way) => [cell, ...way]);
  }
  const found: Filling[] = [];
  for (let cells = 1; cells <= Math.min(count, first.tokens.length); cells++) {
    const after = ways(rest, count - cells);
    if (after.length === 0) continue;
    for (const head of waysToSplit(first.tokens, cells)) {
      for (const tail of after) {
        if (found.length >= mostFillings) return [];
        found.push([...head, ...tail]);
      }
    }
  }
  return found;
}

/** All ways to let the cells keep their order and leave the other columns empty. */
function placings(cells: readonly (string | null)[], count: number): Filling[] {
  if (cells.length === 0) return [Array<null>(count).fill(null)];
  if (cells.length > count) return [];
  const [first, ...rest] = cells;
  const here = placings(rest, count - 1).map((way) => [first ?? null, ...way]);
  const later = placings(cells, count - 1).map((way) => [null, ...way]);
  return [...here, ...later];
}
