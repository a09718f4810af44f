import { findMissing } from "./missing";
import { isNumber } from "./number";

/** More ways than this cannot be told apart by arithmetic either. */
const mostWays = 10_000;
const longestRun = 64;
const longestCell = 8;

/**
 * Every way to make `count` cells of a row's tokens, each a number or a lone dash: ["237", "-13", "250",
 * "-627"] into four is one way, ["512", "745", "335", "727"] into two is three. Most even digit counts
 * first, so the first is the likeliest; only arithmetic may choose it. None when there are more than 10 000
 * ways, since a choice that was not compared with all others proves nothing.
 */
export function waysToSplit(tokens: readonly string[], count: number): string[][] {
  if (count < 1 || tokens.length < count || tokens.length > longestRun) return [];
  const cells = tokens.map((_, start) =>
    tokens.slice(start, start + longestCell).map((_, extra) => {
      const text = tokens.slice(start, start + extra + 1).join(" ");
      return isCell(text) ? text : null;
    }),
  );
  return waysThrough(cells, tokens.length, count);
}

/** As `waysToSplit`, for a run of text; without a count, into any number of cells, fewest cells first. */
export function splitNumbers(text: string, count?: number): string[][] {
  const tokens = text.split(/\s+/).filter((token) => token !== "");
  if (count !== undefined) return waysToSplit(tokens, count);
  const ways: string[][] = [];
  for (let cells = 1; cells <= tokens.length; cells++) {
    ways.push(...waysToSplit(tokens, cells));
    if (ways.length > mostWays) return [];
  }
  return ways;
}

/**
 * Every way to make `count` numbers of a run in which cells may be glued: "49 83159 88465 209" into three is
 * 49 831 | 59 884 | 65 209. In such a run thousands are grouped, so that an ungrouped number of
 * more than three digits is no reading. Bounded in work whatever the text.
 */
export function waysToUnglue(text: string, count: number): string[][] {
  const run = text.trim().replace(/\s+/g, " ");
  if (count < 1 || count > 16 || run.length > 160) return [];
  const cells = Array.from(run, (_, start) =>
    Array.from({ length: Math.min(longestGlued, run.length - start) }, (_, extra) => {
      const piece = run.slice(start, start + extra + 1);
      return isGluedCell(piece) ? piece.trim() : null;
    }),
  );
  return waysThrough(cells, run.length, count);
}

const longestGlued = 16;

function isCell(text: string): boolean {
  if (isNumber(text)) return true;
  return !text.includes(" ") && findMissing(text) !== null;
}

function isGluedCell(piece: string): boolean {
  if (piece.endsWith(" ")) return false;
  return !/\d{4}/.test(piece.replace(/,\d+/, "")) && isNumber(piece.trim());
}

/**
 * All paths of exactly `count` cells from 0 to `length`; `cells[start][n]` is the cell that takes n + 1 steps.
 * `reachable` prunes dead ends first, so that the work is in proportion to the ways that are given back.
 */
function waysThrough(
  cells: readonly (readonly (string | null)[])[],
  length: number,
  count: number,
): string[][] {
  const reachable = reachableEnds(cells, length, count);
  const ways: string[][] = [];
  const walk = (start: number, path: readonly string[]): boolean => {
    if (path.length === count) {
      ways.push([...path]);
      return ways.length <= mostWays;
    }
    const left = count - path.length - 1;
    return (cells[start] ?? []).every((cell, extra) => {
      const end = start + extra + 1;
      if (cell === null || !reachable[left]?.has(end)) return true;
      return walk(end, [...path, cell]);
    });
  };
  if (!reachable[count]?.has(0) || !walk(0, [])) return [];
  return rankByEvenness(ways);
}

/** `[n]` holds the starts from which exactly n cells lead to the end. */
function reachableEnds(
  cells: readonly (readonly (string | null)[])[],
  length: number,
  count: number,
): Set<number>[] {
  const reachable: Set<number>[] = [new Set([length])];
  for (let left = 1; left <= count; left++) {
    const ends = reachable[left - 1] ?? new Set<number>();
    const starts = cells.flatMap((options, start) =>
      options.some((cell, extra) => cell !== null && ends.has(start + extra + 1)) ? [start] : [],
    );
    reachable.push(new Set(starts));
  }
  return reachable;
}

function rankByEvenness(ways: readonly string[][]): string[][] {
  return ways
    .map((way) => ({ way, spread: spreadOf(way) }))
    .sort((a, b) => a.spread - b.spread)
    .map(({ way }) => way);
}

function spreadOf(way: readonly string[]): number {
  const lengths = way.map((cell) => cell.replace(/\D/g, "").length);
  return Math.max(...lengths) - Math.min(...lengths);
}
