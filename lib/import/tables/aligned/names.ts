import type { Word } from "../../document";
import { centerOf, type Span } from "../../placed/segment";
import { looksLikeColumn, startsWithBasis } from "../header";
import { looksLikeYear } from "../token";

/** Header words that stand over one column, line by line: a run of the pieces between gutters. */
export interface Name extends Span {
  lines: Word[][];
}

const character = 5;
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

function nameOf(lines: Word[][]): Name {
  const words = lines.flat();
  return {
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    lines,
  };
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

function joined(names: readonly Name[]): Name {
  const lines = (names[0]?.lines ?? []).map((_, at) =>
    names.flatMap((name) => name.lines[at] ?? []),
  );
  return nameOf(lines);
}

/** Headers of a column of text, right of the numbers. */
const ofText = /^(kommentar(er)?|analys|orsak(er)?|trend|status|bedömning|åtgärd(er)?)$/i;

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

function costOfRun(pieces: readonly Name[], from: number, end: number, column?: Span): number {
  const run = pieces.slice(from, end);
  const [first] = run;
  const name = joined(run);
  if (!first || !column || !isWord(name) || hasTwoYears(name)) return Infinity;
  if (ofText.test(textOf(name))) return 20;
  const joins = run.slice(1).map((piece, index) => costOfJoin(run[index] ?? first, piece));
  const before = pieces[from - 1];
  const distance = Math.abs(centerOf(name) - centerOf(column)) / character;
  const split = before ? costOfSplit(before, first) : 0;
  return (
    joins.reduce((sum, one) => sum + one, split) + costOfBases(name) + Math.min(distance / 8, 2)
  );
}

/** One space may part words or columns; two and more part columns. */
function costOfJoin(left: Name, right: Name): number {
  if (ofText.test(textOf(right))) return 8;
  const gaps = gapsOf(left, right);
  if (gaps.length === 0) return 2;
  const widest = Math.max(...gaps);
  return widest <= 1 ? 0.5 : widest === 2 ? 4 : 8;
}

function costOfSplit(left: Name, right: Name): number {
  const tight = gapsOf(left, right).filter((gap) => gap <= 1).length;
  if (tight === 0 || isBasis(textOf(right))) return 0;
  return looksLikeColumn(textOf(right)) && !startsWithBasis(textOf(left)) ? 0.3 : 2 * tight;
}

/** "Budget 2024 Utfall" names two columns; "Avvikelse prognos/budget" one. */
function costOfBases(name: Name): number {
  const bases = name.lines.map((words) => words.filter(({ text }) => isBasis(text)).length);
  return bases.reduce((cost, count) => cost + Math.max(0, count - 1) * 4, 0);
}

/** What is left over belongs to a column of text further right, and to nothing else. */
function costOfRest(pieces: readonly Name[], from: number, columns: readonly Span[]): number {
  const [last, first] = [pieces[from - 1], pieces[from]];
  const end = columns.at(-1)?.right ?? 0;
  const split = last && first && !ofText.test(textOf(first)) ? costOfSplit(last, first) : 0;
  return pieces.slice(from).reduce((cost, piece) => {
    if (ofText.test(textOf(piece))) return cost;
    // A column without numbers leaves it open which of the columns they stand in.
    if (piece.lines.flat().some(({ text }) => isBasis(text) || looksLikeYear(text)))
      return cost + 20;
    return cost + (piece.left >= end - character ? 1 : 20);
  }, split);
}

/** The white space between the two on each line that both have words on, in characters. */
function gapsOf(left: Name, right: Name): number[] {
  return left.lines.flatMap((words, at) => {
    const [last, next] = [words.at(-1), right.lines[at]?.[0]];
    return last && next ? [Math.round((next.left - last.right) / character)] : [];
  });
}

export function textOf({ lines }: Name): string {
  return lines.flatMap((words) => words.map(({ text }) => text)).join(" ");
}

/** "prognos/budget" goes on with a name, "Prognos" begins one. */
function isBasis(text: string): boolean {
  return /^\p{Lu}/u.test(text) && startsWithBasis(text);
}

/** "2022 2023" on one line are the years of two columns, one of them pushed over the other. */
function hasTwoYears({ lines }: Name): boolean {
  return lines.some(
    (words) => words.filter(({ text }) => /^(20\d\d|\d\d-\d\d$)/.test(text)).length > 1,
  );
}

function isWord(name: Name): boolean {
  return /[\p{L}\d%]/u.test(textOf(name));
}
