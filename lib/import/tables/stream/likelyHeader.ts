import type { Line } from "../../document";
import { joinBroken } from "../flat/goOn";
import { spreadHeads } from "../flat/heads";
import { levelOf } from "../flat/levels";
import { isBare, phrasesOf } from "../flat/phrases";
import { saidOf, seamCost, type Costs } from "./columnCost";
import type { LabelWord } from "./segments";

/** The likeliest reading of the words before a table's first values. */
export interface LikelyHeader {
  columns: string[];
  /** The words over the labels, or the heading right above the columns. */
  title: string;
  /** The first row's label. */
  label: LabelWord[];
  /** How odd the reading is: 0 is a header without a doubt about its words. */
  cost: number;
  first: Line | null;
}

const mostWords = 90;
const longestColumn = 8;
const longestLabel = 14;
const mostLevels = 4;

/**
 * The likeliest way to read the words before the first values as `count` columns and the first row's label, or
 * null when there is none. The columns may follow each other, whatever the lines are, or stand in levels, each
 * line with a part of every column. It is a guess, and what is read by it must be told as one.
 */
export function likelyHeader(
  words: readonly LabelWord[],
  count: number,
  costs: Costs,
): LikelyHeader | null {
  const near = words.slice(-mostWords);
  const found: LikelyHeader[] = [];
  for (const start of labelStarts(near)) {
    const label = near.slice(start);
    const before = near.slice(0, start);
    const cost = labelCost(label, before);
    for (const read of [inOrder(before, count, costs), inLevels(before, count, costs)])
      if (read) found.push({ ...read, label, cost: read.cost + cost });
  }
  const [best] = found.sort((a, b) => a.cost - b.cost);
  return best ?? null;
}

function labelStarts(words: readonly LabelWord[]): number[] {
  const from = Math.max(1, words.length - longestLabel);
  return Array.from({ length: Math.max(0, words.length - from) }, (_, at) => from + at).filter(
    (at) =>
      words[at]?.line !== words[at - 1]?.line ||
      /^[\p{Lu}\d(–-]|^varav$/u.test(words[at]?.text ?? ""),
  );
}

/** A label begins with a capital, most often where a line does, and has no words of a header in it. */
function labelCost(label: readonly LabelWord[], before: readonly LabelWord[]): number {
  const [first] = label;
  if (!first) return 10;
  const lines = new Set([...before, ...label].map(({ line }) => line));
  const breaks = new Set(label.map(({ line }) => line)).size - 1;
  const isInside = before.at(-1)?.line === first.line;
  if (label.length === 1 && !isInside && /^(?:19|20)\d\d$/.test(first.text)) return 0;
  const known = label.map(({ text }) => saidOf(text));
  let cost = breaks * 0.8 + Math.max(0, label.length - 6) * 0.3;
  if (isInside && lines.size > 1) cost += 1.5;
  if (!/^(?:[\p{Lu}\d(]|[-–]$|[-–]\p{L}|varav\b)/u.test(first.text)) cost += 2;
  if (!label.some(({ text }) => /\p{L}{2}/u.test(text))) cost += 3;
  cost += known.filter((what) => what === "basis" || what === "year").length * 3;
  if (label.slice(1).some(({ text }) => /\p{L}[.!?:]$/u.test(text))) cost += 2;
  return cost;
}

type Columns = Pick<LikelyHeader, "columns" | "title" | "cost" | "first">;

/** Column after column, the last one right before the label. */
function inOrder(before: readonly LabelWord[], count: number, costs: Costs): Columns | null {
  const texts = before.map(({ text }) => text);
  const way = partition(texts, count, true, costs);
  if (!way) return null;
  const columns = way.parts.map((part) => joined(part));
  const title = titleOf(before.slice(0, way.start));
  return {
    columns,
    title,
    cost: way.cost + twins(columns) + leftOver(texts.slice(0, way.start)),
    first: before[way.start]?.line ?? null,
  };
}

const overLabels =
  /^(?:verksamhet(?:er|somr[åa]de)?|omr[åa]de|nyckeltal|m[åa]tt|enhet|projekt|post|ansvar|indikator|\(?(?:tkr|mnkr|mkr|kr)\)?|kommentar|statistik|volymer?|text|slag)[:,]?$/i;

/** Words of a header right before the first column: one was lost, or the cut is wrong. */
function leftOver(texts: readonly string[]): number {
  if (overLabels.test(texts.at(-1) ?? "")) return -0.8;
  let cost = 0;
  for (let at = texts.length - 1; at >= 0 && at >= texts.length - 4; at--) {
    const what = saidOf(texts[at] ?? "");
    if (what === "unit" || what === "aspect") continue;
    if (what !== "basis" && what !== "year") break;
    cost += 2;
  }
  return cost;
}

function twins(columns: readonly string[]): number {
  return (columns.length - new Set(columns).size) * 1.5;
}

function joined(part: readonly string[]): string {
  return part
    .reduce<string[]>((done, word) => joinBroken(done, [word]), [])
    .join(" ")
    .replace(/\/ /g, "/");
}

interface Partition {
  parts: string[][];
  cost: number;
  /** The first word that belongs to a column. */
  start: number;
}

/** The cheapest cut of the last words into `count` columns; of all of them unless `isOpen`. */
function partition(
  texts: readonly string[],
  count: number,
  isOpen: boolean,
  costs: Costs,
): Partition | null {
  const end = texts.length;
  // best[n][at]: the cheapest way to make n columns of the words from `at` on.
  let best = new Map<number, { cost: number; parts: string[][] }>([[end, { cost: 0, parts: [] }]]);
  for (let made = 0; made < count; made++) {
    const next = new Map<number, { cost: number; parts: string[][] }>();
    for (const [until, way] of best)
      for (let from = until - 1; from >= Math.max(0, until - longestColumn); from--) {
        const part = texts.slice(from, until);
        const seam = seamCost(part, way.parts[0] ?? []);
        const cost = way.cost + seam + costs(joinBrokenWords(part));
        const known = next.get(from);
        if (!known || cost < known.cost) next.set(from, { cost, parts: [part, ...way.parts] });
      }
    best = next;
  }
  const ways = [...best].filter(([start]) => isOpen || start === 0);
  const left = (start: number) => leftOver(texts.slice(0, start));
  const [cheapest] = ways.sort(([a, first], [b, second]) => first.cost + left(a) - second.cost - left(b));
  return cheapest ? { ...cheapest[1], start: cheapest[0] } : null;
}

function joinBrokenWords(part: readonly string[]): string[] {
  return part.reduce<string[]>((done, word) => joinBroken(done, [word]), []);
}

/** Level by level: each of the last lines has a part of every column, or heads over several of them. */
function inLevels(before: readonly LabelWord[], count: number, costs: Costs): Columns | null {
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

function textWords(taken: readonly LabelWord[][], over: readonly string[]): LabelWord[] {
  const line = taken[0]?.[0]?.line;
  return line ? over.map((text) => ({ text, line })) : [];
}

function linesOf(words: readonly LabelWord[]): LabelWord[][] {
  const lines: LabelWord[][] = [];
  for (const word of words) {
    if (lines.at(-1)?.[0]?.line === word.line) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

interface Merged {
  columns: string[];
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
    if (below && spread) return { columns: spread.columns, cost: below.cost + 0.5, over: [] };
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
  return columns.reduce((sum, column) => sum + costs(column), 0);
}

/** The ways to put a line's words under the columns: a part to each, or to those that wait for more or lack a year. */
function waysUnder(columns: readonly string[][], line: readonly string[]): string[][][] {
  const all = columns.map((_, at) => at);
  const open = all.filter((at) => /[-/]$|^mot$/.test(columns[at]?.at(-1) ?? ""));
  const yearless = all.filter((at) => !columns[at]?.some((word) => saidOf(word) === "year"));
  return [all, open, yearless].flatMap((places) =>
    cutsOf(line, places.length).map((parts) =>
      columns.map((column, at) => {
        const part = parts[places.indexOf(at)];
        return part ? joinBroken(column, part) : [...column];
      }),
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
      const lengths = left === 0 ? [most] : Array.from({ length: Math.min(most, 4) }, (_, at) => at + 1);
      return lengths.map((length) => [...parts, words.slice(used, used + length)]);
    });
    if (cuts.length > mostCuts) return [];
  }
  return cuts;
}

function titleOf(words: readonly LabelWord[]): string {
  return (linesOf(words).at(-1) ?? [])
    .map(({ text }) => text)
    .slice(-10)
    .join(" ");
}
