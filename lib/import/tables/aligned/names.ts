import type { Word } from "../../document";
import type { Span } from "../../placed/segment";
import { costOfRest, costOfRun } from "./costs";
import { character, isBasis, joined, nameOf, ofText, type Name } from "./name";

/** What costs more leaves a column unnamed, or names it twice. */
const mostCost = 20;
/** No name of a column has more words than this on one line. */
const mostPieces = 8;
/** A wide word may stand this far over into the next column, pushed there by what stands before it. */
const drift = 2 * character;

/**
 * The header words of each column, told by order: the places in a text drift (wide words push what follows to
 * the right), so that a header seldom stands just over its numbers. The words fall in pieces between the gutters that
 * are empty on all lines, and the pieces are shared out as runs, one a column. Null when there are too few, or two
 * ways are about as good.
 */
export function namesOf(
  lines: readonly (readonly Word[])[],
  columns: readonly Span[],
  hasLabel: boolean,
): { names: Name[]; cost: number } | null {
  const pieces = piecesOf(lines);
  const ways = pieces.length < columns.length ? [] : waysOf(pieces, columns, hasLabel);
  const [best, next] = ways.filter(({ cost }) => cost < mostCost);
  if (!best || (next && next.cost - best.cost < 1)) return byOrder(lines, columns.length);
  return {
    names: best.runs.map(([from, end]) => joined(pieces.slice(from, end))),
    cost: best.cost,
  };
}

/** Where each line has one word for each column, they go together whatever the places. */
function byOrder(
  lines: readonly (readonly Word[])[],
  count: number,
): { names: Name[]; cost: number } | null {
  const words = lines.map((line) => line.filter(({ text }) => !ofText.test(text)));
  const printed = words.filter((line) => line.length > 0);
  if (printed.length === 0 || printed.some((line) => line.length !== count)) return null;
  if (printed.some(hasLongName)) return null;
  const names = Array.from({ length: count }, (_, column) => {
    const own = words.map((line) => line.slice(column, column + 1));
    return nameOf(own);
  });
  return { names, cost: 0 };
}

/** "Utfall 2023     Budget 2023": a basis and its year are one name. */
function hasLongName(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    const isTight = next !== undefined && next.left - word.right <= character * 1.5;
    return isTight && isBasis(word.text) && !isBasis(next.text);
  });
}

/** The words in pieces, left to right, parted where all lines are empty. */
function piecesOf(lines: readonly (readonly Word[])[]): Name[] {
  const each = lines.flatMap((words, at) =>
    words.map((word): Name => {
      return nameOf(lines.map((_, line) => (line === at ? [word] : [])));
    }),
  );
  const pieces: Name[] = [];
  for (const word of each.toSorted((a, b) => a.left - b.left)) {
    const last = pieces.at(-1);
    if (last && isOver(last, word)) pieces[pieces.length - 1] = joined([last, word]);
    else pieces.push(word);
  }
  return pieces;
}

function isOver(a: Span, b: Span): boolean {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const shorter = Math.min(a.right - a.left, b.right - b.left);
  return common > Math.min(drift, shorter * 0.4);
}

interface Way {
  cost: number;
  /** For each column the pieces it takes, first and end. */
  runs: [number, number][];
}

/**
 * The cheapest ways first to give each column a run of pieces; pieces right of the last column may be left over,
 * and the first ones where the labels' own header is among them.
 */
function waysOf(pieces: readonly Name[], columns: readonly Span[], hasLabel: boolean): Way[] {
  const known = new Map<string, Way[]>();
  const solve = (from: number, column: number): Way[] => {
    if (column === columns.length) return [{ cost: costOfRest(pieces, from, columns), runs: [] }];
    const key = `${from} ${column}`;
    const found = known.get(key);
    if (found) return found;
    const ways: Way[] = [];
    const lastEnd = Math.min(pieces.length - (columns.length - column - 1), from + mostPieces);
    for (let end = from + 1; end <= lastEnd; end++) {
      const cost = costOfRun(pieces, from, end, columns[column]);
      for (const rest of solve(end, column + 1))
        ways.push({ cost: cost + rest.cost, runs: [[from, end], ...rest.runs] });
    }
    const best = ways.toSorted((a, b) => a.cost - b.cost).slice(0, 2);
    known.set(key, best);
    return best;
  };
  if (!hasLabel) return solve(0, 0);
  const starts = pieces.flatMap((_, from) =>
    solve(from, 0).map((way) => ({ ...way, cost: way.cost + from * 0.2 })),
  );
  return starts.toSorted((a, b) => a.cost - b.cost);
}
