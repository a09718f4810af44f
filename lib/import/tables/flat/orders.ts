import { decimal } from "../../../domain/decimal";
import { balanceOf } from "../../arithmetic";
import { readNumber } from "../../number";
import type { Filling } from "./splits";

const mostOrders = 500;
const fewestRows = 2;

/**
 * Puts groups of columns in the order in which they stand: each group keeps its own, and every deviation is the
 * difference of two columns that it can be the deviation of, and smaller than they are. Where income and costs
 * stand with a sign each, it is taken the way that makes a plus good. Null unless exactly one order does that.
 */
export function orderByDeviations(
  groups: readonly (readonly string[])[],
  rows: readonly Filling[],
): string[] | null {
  const orders = ordersOf(groups);
  const direction = directionOf(rows);
  const fitting = new Set(
    orders
      .filter((order) => deviationsHold(order, rows, direction))
      .map((order) => order.join("\t")),
  );
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only.split("\t") : null;
}

/** 1: outcome minus budget; -1: budget minus outcome; 0: either. */
type Direction = 1 | 0 | -1;

/** Income stands first: with a plus beside costs with a minus, or the other way round. */
function directionOf(rows: readonly Filling[]): Direction {
  const values = rows.flatMap((row) => valueOf(row[0]) ?? []).map(decimal);
  const [first, ...others] = values.filter((value) => !value.isZero());
  if (first === undefined || others.every((other) => other.s === first.s)) return 0;
  return first.s > 0 ? 1 : -1;
}

/** All ways to merge the groups, each keeping its own order; none when they are too many to try. */
export function ordersOf(groups: readonly (readonly string[])[]): string[][] {
  const filled = groups.filter((group) => group.length > 0);
  if (countOf(filled.map((group) => group.length)) > mostOrders) return [];
  if (filled.length === 0) return [[]];
  return filled.flatMap((group, index) => {
    const rest = filled.map((other, at) => (at === index ? other.slice(1) : other));
    return ordersOf(rest).map((order) => [group[0] ?? "", ...order]);
  });
}

function countOf(lengths: readonly number[]): number {
  let count = 1;
  let placed = 0;
  for (const length of lengths)
    for (let each = 1; each <= length; each++) count = (count * ++placed) / each;
  return count;
}

/** Does each deviation come out of two of the columns, and is there one at all? */
function deviationsHold(
  order: readonly string[],
  rows: readonly Filling[],
  direction: Direction,
): boolean {
  const deviations = deviationsIn(order);
  return (
    deviations.length > 0 &&
    deviations.every((at) => pairsOf(order, at).some((pair) => holds(pair, at, rows, direction)))
  );
}

/** The places of the columns that tell a difference. */
export function deviationsIn(columns: readonly string[]): number[] {
  return columns.flatMap((name, at) => (/avv|förändr/i.test(name) ? [at] : []));
}

/** What is taken from what: the budget's place and the outcome's or forecast's. */
export type Pair = readonly [number, number];

/** The pairs of columns that the deviation may be the difference of, by what their headers say. */
export function pairsOf(order: readonly string[], deviation: number): Pair[] {
  const name = order[deviation] ?? "";
  const isLevel = (pattern: RegExp) =>
    order.flatMap((other, at) => (pattern.test(other) && !/avv|förändr/i.test(other) ? [at] : []));
  const outcomes = isLevel(/utfall|bokslut|^\d{4}$/i);
  if (/förändr/i.test(name))
    return outcomes.flatMap((a) => outcomes.flatMap((b): Pair[] => (a === b ? [] : [[a, b]])));
  const budgets = isLevel(/budget|plan/i);
  const forecasts = isLevel(/prognos/i);
  const isOfForecast = /prognos|helår/i.test(name) && forecasts.length > 0;
  const isOfPeriod = /period|jan/i.test(name);
  const others = isOfForecast ? forecasts : isOfPeriod ? outcomes : [...outcomes, ...forecasts];
  const pairs = budgets.flatMap((a) => others.map((b): Pair => [a, b]));
  const [first, second, ...more] = isLevel(/\p{L}|\d/u);
  // "Bokslut", "Delårsrapp jan-aug", "Avvikelse": the two there are.
  const isOfTwo = pairs.length === 0 && second !== undefined && more.length === 0;
  return isOfTwo && first !== undefined ? [[first, second]] : pairs;
}

function holds(
  [a, b]: Pair,
  deviation: number,
  rows: readonly Filling[],
  direction: Direction,
): boolean {
  let right = 0;
  let told = 0;
  let small = 0;
  for (const row of rows) {
    const [first, second, difference] = [row[a], row[b], row[deviation]].map(valueOf);
    if (!first || !second || !difference) continue;
    const sums =
      (direction >= 0 && isDifference(second, first, difference)) ||
      (direction <= 0 && isDifference(first, second, difference));
    told++;
    if (sums) right++;
    if (decimal(difference).abs().lte(decimal(first).abs())) small++;
  }
  return told >= fewestRows && right >= told * 0.8 && small * 3 >= told * 2;
}

/** Is the deviation the difference of the pair's cells in this row, whichever way round? */
export function isDeviation(row: Filling, [a, b]: Pair, deviation: number): boolean {
  const [first, second, difference] = [row[a], row[b], row[deviation]].map(valueOf);
  if (!first || !second || !difference) return false;
  return isDifference(first, second, difference) || isDifference(second, first, difference);
}

/** Is the difference what is left of `a` when `b` is taken from it, within rounding? */
export function isDifference(a: string, b: string, difference: string): boolean {
  const terms = [
    { value: a, sign: 1 as const },
    { value: b, sign: -1 as const },
  ];
  return balanceOf(terms, difference).holds;
}

/** The number that a cell holds, or null for an empty cell and any other text. */
export function valueOf(cell: string | null | undefined): string | null {
  const read = readNumber(cell ?? "");
  return read.kind === "value" ? read.value : null;
}
