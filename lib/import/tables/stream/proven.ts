import { decimal } from "../../../domain/decimal";
import type { OpenRow } from "../flat/choose";
import { isDifference, pairsOf, valueOf, type Pair } from "../flat/orders";
import type { Filling } from "../flat/splits";
import { saidOf } from "./columnCost";
import type { LikelyHeader } from "./likelyHeader";

/** Rows that each bear a deviation out, totals aside: three numbers in a row come out by chance, not in three rows. */
const fewestRows = 3;

/** What a table's own deviations leave open. */
export interface Proof {
  /** Columns whose names they don't settle. */
  unsure: number[];
  /** Rows that tell no deviation. */
  open: number[];
}

/**
 * Do a likely header's deviations prove it? Every word of it is known, each column that tells a deviation is the
 * difference of one pair of columns and of no other, the same way about in every row that tells it, and at least three
 * do. Names that have changed places would not bear it out; one that no deviation speaks of has the place that
 * is left, and two may have changed theirs. Null where it is not proved.
 */
export function provenBy(header: LikelyHeader, rows: readonly OpenRow[]): Proof | null {
  const { columns, cost, unsure = [] } = header;
  if (standsBeside(header, rows)) return null;
  // "2023 Budget": the year before the word may be the title's, and all the others' the next ones'.
  if (cost > 0 || columns.some((name) => /^(?:19|20)\d\d\s\D/.test(name))) return null;
  const deviations = columns.flatMap((name, at) => (deviation.test(name) ? [at] : []));
  const ways = rows.map(({ label, fillings: [first = []] }) => ({ label, way: first }));
  const pairs = deviations.map((at) => onlyPair(columns, ways, at));
  if (pairs.length === 0 || pairs.includes(null)) return null;
  const settled = new Set([...deviations, ...pairs.flatMap((pair) => pair ?? [])]);
  const others = columns.flatMap((_, at) => (settled.has(at) ? [] : [at]));
  const open = ways.flatMap(({ way }, row) =>
    pairs.every((pair, at) => pair && isTold(way, pair, deviations[at] ?? 0)) ? [] : [row],
  );
  return { unsure: [...new Set([...unsure, ...(others.length > 1 ? others : [])])], open };
}

/** Another table's headings right before them, or each row's name twice: two tables side by side, read as one. */
function standsBeside({ title }: LikelyHeader, rows: readonly OpenRow[]): boolean {
  const isHead = (word: string) => /^\p{Lu}/u.test(word) && saidOf(word) === "basis";
  const labels = rows.map(({ label }) => label);
  return title.split(" ").some(isHead) || new Set(labels).size * 4 < labels.length * 3;
}

const deviation = /avv|förändr|återstår|diff/i;

interface Way {
  label: string;
  way: Filling;
}

/** The one pair of all columns that the deviation is of, if its name allows that pair. */
function onlyPair(columns: readonly string[], rows: readonly Way[], at: number): Pair | null {
  const places = columns.map((_, place) => place).filter((place) => place !== at);
  const all = places.flatMap((a, index) => places.slice(index + 1).map((b): Pair => [a, b]));
  const [only, ...more] = all.filter((pair) => isBorne(rows, pair, at));
  if (!only || more.length > 0) return null;
  const named = pairsOf(columns, at).find((pair) => only.every((place) => pair.includes(place)));
  return named && isTheRightWay(rows, named, at) ? named : null;
}

function isBorne(rows: readonly Way[], pair: Pair, at: number): boolean {
  const told = rows.filter(({ way }) => isTold(way, pair, at));
  const telling = told.filter(({ label, way }) => !isTotal(label) && !isZero(way[at]));
  return (
    telling.length >= fewestRows &&
    ([1, -1] as const).some((sign) => told.every(({ way }) => isDeviation(way, pair, at, sign)))
  );
}

/**
 * A deviation is the smallest of the three in most rows. Where most amounts have a minus, those are costs, and it is what
 * was used less the budget; where a few have, those are income, and it is the reverse. Names that changed places tell
 * it otherwise.
 */
function isTheRightWay(rows: readonly Way[], pair: Pair, at: number): boolean {
  const told = rows.filter(({ way }) => isTold(way, pair, at));
  const amounts = told.flatMap(({ way }) => pair.flatMap((place) => valueOf(way[place]) ?? []));
  const negative = amounts.filter((value) => decimal(value).lt(0)).length;
  const small = told.filter(({ way }) => isSmallest(way, pair, at)).length;
  if (small * 3 < told.length * 2) return false;
  const sign = negative * 2 > amounts.length ? 1 : -1;
  return negative === 0 || told.every(({ way }) => isDeviation(way, pair, at, sign));
}

function isSmallest(way: Filling, pair: Pair, at: number): boolean {
  const size = (place: number) => decimal(valueOf(way[place]) ?? "0").abs();
  return pair.every((place) => size(at).lte(size(place)));
}

/** The pair's second number less its first, or the reverse. */
function isDeviation(way: Filling, [a, b]: Pair, at: number, sign: 1 | -1): boolean {
  const [first, second, total] = [way[a], way[b], way[at]].map(valueOf);
  if (!first || !second || !total) return false;
  return sign === 1 ? isDifference(second, first, total) : isDifference(first, second, total);
}

function isTold(way: Filling, [a, b]: Pair, at: number): boolean {
  return [a, b, at].every((place) => valueOf(way[place]) !== null);
}

function isZero(cell: string | null | undefined): boolean {
  const value = valueOf(cell);
  return value !== null && decimal(value).isZero();
}

function isTotal(label: string): boolean {
  return /^(?:summa|totalt?|s:a|netto\p{L}*|delsumma|resultat)\b/iu.test(label.trim());
}
