import { joinBroken } from "../flat/goOn";
import { spreadHeads } from "../flat/heads";
import { levelOf } from "../flat/levels";
import { isBare, phrasesOf } from "../flat/phrases";
import { saidOf, type Costs } from "./columnCost";
import { joinBrokenWords, joined, leftOver, partition, twins } from "./partition";
import { linesOf, titleOf, type Columns, type LabelWord } from "./words";

const mostLevels = 4;

/** Level by level: each of the last lines has a part of every column, or heads over several of them. */
export function inLevels(
  before: readonly LabelWord[],
  count: number,
  costs: Costs,
): Columns | null {
  const lines = linesOf(before);
  const found: Columns[] = [];
  for (let levels = 2; levels <= Math.min(mostLevels, lines.length); levels++) {
    const taken = lines.slice(lines.length - levels);
    const rest = lines.slice(0, lines.length - levels).flat();
    const read = merged(
      taken.map((line) => line.map(({ text }) => text)),
      count,
      costs,
    );
    if (read)
      found.push({
        ...read,
        title: titleOf(read.over.length > 0 ? textWords(taken, read.over) : rest),
        cost: read.cost + twins(read.columns) + leftOver(rest.map(({ text }) => text)),
        first: taken[0]?.[0]?.line ?? null,
      });
  }
  const [cheapest] = found.sort((a, b) => a.cost - b.cost);
  return cheapest ?? null;
}

const longestCell = 5;
const mostOfCells = 3;

/** One cell a line, level by level: each column's first cell, then each one's second, the last level perhaps only of some. */
export function inCells(before: readonly LabelWord[], count: number, costs: Costs): Columns | null {
  const lines = linesOf(before);
  const found: Columns[] = [];
  for (let taken = count + 1; taken <= Math.min(mostOfCells * count, lines.length); taken++) {
    const cells = lines.slice(lines.length - taken);
    if (cells.some((cell) => cell.length > longestCell)) break;
    const columns = stackedCells(
      cells.map((cell) => cell.map(({ text }) => text)),
      count,
      costs,
    );
    const rest = lines.slice(0, lines.length - taken).flat();
    if (columns)
      found.push({
        columns: columns.map((column) => column.join(" ").replace(/\/ /g, "/")),
        title: titleOf(rest),
        cost: totalOf(columns, costs) + leftOver(rest.map(({ text }) => text)),
        first: cells[0]?.[0]?.line ?? null,
      });
  }
  const [cheapest] = found
    .map((each) => ({ ...each, cost: each.cost + twins(each.columns) }))
    .sort((a, b) => a.cost - b.cost);
  return cheapest ?? null;
}

function stackedCells(cells: readonly string[][], count: number, costs: Costs): string[][] | null {
  let columns = cells.slice(0, count).map((cell) => joinBrokenWords(cell));
  for (let at = count; at < cells.length; at += count) {
    const level = cells.slice(at, at + count);
    const [cheapest] = placesFor(columns, level.length)
      .map((places) => addTo(columns, places, level))
      .sort((a, b) => totalOf(a, costs) - totalOf(b, costs));
    if (!cheapest) return null;
    columns = cheapest;
  }
  return columns;
}

/** The columns that so many parts may go on: all, those that wait for more, or those that lack a year. */
function placesFor(columns: readonly string[][], parts: number): number[][] {
  const all = columns.map((_, at) => at);
  const open = all.filter((at) => /[-/]$|^mot$/.test(columns[at]?.at(-1) ?? ""));
  const lacking = all.filter((at) => !columns[at]?.some((word) => saidOf(word) === "year"));
  return [all, open, lacking].filter((places) => places.length === parts);
}

function addTo(
  columns: readonly string[][],
  places: readonly number[],
  parts: readonly (readonly string[])[],
): string[][] {
  return columns.map((column, at) => {
    const part = parts[places.indexOf(at)];
    return part ? joinBroken(column, part) : [...column];
  });
}

function textWords(taken: readonly LabelWord[][], over: readonly string[]): LabelWord[] {
  const line = taken[0]?.[0]?.line;
  return line ? over.map((text) => ({ text, line })) : [];
}

interface Merged {
  columns: string[];
  unsure?: number[];
  cost: number;
  /** Words over the labels. */
  over: string[];
}

function merged(lines: readonly string[][], count: number, costs: Costs): Merged | null {
  const [first = [], ...others] = lines;
  const heads = phrasesOf(first);
  if (heads.length > 1 && heads.length < count && heads.every(isBare)) {
    const below =
      others.length === 1
        ? partition(others[0] ?? [], count, true, costs)
        : merged(others, count, costs);
    const columns = below && ("parts" in below ? below.parts.map(joined) : below.columns);
    const spread =
      columns &&
      spreadHeads(
        heads.map((head) => head.join(" ")),
        columns,
      );
    if (below && spread) return { ...spread, cost: below.cost + 0.5, over: [] };
  }
  return stacked(lines, count, costs);
}

/** Every line in as many parts as there are columns, put under each other; words over the labels stand first. */
function stacked(lines: readonly string[][], count: number, costs: Costs): Merged | null {
  const [first = [], ...others] = lines;
  const level = levelOf(first.join(" "));
  const phrases = level ? phrasesOf(level.tokens) : [];
  const way = phrases.length === count ? null : partition(first, count, true, costs);
  const top = way?.parts ?? phrases;
  if (top.length !== count) return null;
  let columns: string[][] = top.map((part) => joinBrokenWords(part));
  for (const line of others) {
    const [cheapest] = waysUnder(columns, line)
      .map((added) => ({ added, cost: totalOf(added, costs) }))
      .sort((a, b) => a.cost - b.cost);
    if (!cheapest) return null;
    columns = cheapest.added;
  }
  return {
    columns: columns.map((column) => column.join(" ").replace(/\/ /g, "/")),
    cost: totalOf(columns, costs),
    over: first.slice(0, first.length - top.flat().length),
  };
}

function totalOf(columns: readonly string[][], costs: Costs): number {
  return columns.reduce((sum, column) => sum + costs(column), yearless(columns) * 0.3);
}

/** Columns that tell no year where others do; a deviation needs none. */
function yearless(columns: readonly string[][]): number {
  const says = (column: readonly string[]) => column.some((word) => saidOf(word) === "year");
  const isDeviation = (column: readonly string[]) => /avv|förändr|diff/i.test(column.join(" "));
  if (!columns.some(says)) return 0;
  return columns.filter((column) => !says(column) && !isDeviation(column)).length;
}

/** The ways to put a line's words under the columns: a part to each, or to those that wait for more or lack a year. */
function waysUnder(columns: readonly string[][], line: readonly string[]): string[][][] {
  return columns.flatMap((_, at) =>
    placesFor(columns, at + 1).flatMap((places) =>
      cutsOf(line, places.length).map((parts) => addTo(columns, places, parts)),
    ),
  );
}

const mostCuts = 500;

/** Every way to cut the words into so many parts, in order; none where they are too many to try. */
function cutsOf(words: readonly string[], count: number): string[][][] {
  if (count < 1 || words.length < count) return [];
  let cuts: string[][][] = [[]];
  for (let made = 1; made <= count; made++) {
    const left = count - made;
    cuts = cuts.flatMap((parts) => {
      const used = parts.flat().length;
      const most = words.length - used - left;
      const lengths =
        left === 0 ? [most] : Array.from({ length: Math.min(most, 4) }, (_, at) => at + 1);
      return lengths.map((length) => [...parts, words.slice(used, used + length)]);
    });
    if (cuts.length > mostCuts) return [];
  }
  return cuts;
}
