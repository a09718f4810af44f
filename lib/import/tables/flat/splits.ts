import { waysToSplit } from "../../split";
import type { Chunk } from "./values";

/** One way to fill the columns: a text for each, null where nothing is printed. */
export type Filling = (string | null)[];

const mostFillings = 2_000;

/**
 * Every way to lay a row's chunks in `count` columns, the likeliest first. Empty cells that the spaces
 * tell of are used when they make the row whole; else spaces are taken for noise. A row with fewer
 * numbers than columns may stand in any of them: only arithmetic can say which.
 */
export function fillings(chunks: readonly Chunk[], count: number): Filling[] {
  const told = ways(chunks, count);
  if (told.length > 0) return told;
  const printed = chunks.filter((chunk) => chunk.kind !== "empty");
  const whole = ways(printed, count);
  if (whole.length > 0) return whole;
  for (let fewer = count - 1; fewer > 0; fewer--) {
    const short = ways(printed, fewer);
    if (short.length > 0)
      return short.flatMap((way) => placings(way, count)).slice(0, mostFillings);
  }
  return [];
}

function ways(chunks: readonly Chunk[], count: number): Filling[] {
  const [first, ...rest] = chunks;
  if (!first) return count === 0 ? [[]] : [];
  if (count === 0) return [];
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
