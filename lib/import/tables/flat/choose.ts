import type { Decimal } from "decimal.js";
import { decimal, roundingOf } from "../../../domain/decimal";
import { readNumber } from "../../number";
import type { Filling } from "./splits";

/** A row whose columns are not settled: what it may be, the likeliest first. */
export interface OpenRow {
  label: string;
  fillings: Filling[];
}

const mostCombinations = 200_000;

/**
 * Lets sums choose between the ways to lay out rows (design.md §5 rule 7). Rows between two totals must
 * add up to the second in every column where something is printed. A row is settled when all
 * combinations that hold give it the same filling; otherwise its ways are kept and the row stays in doubt.
 */
export function chooseBySums(rows: readonly OpenRow[]): OpenRow[] {
  const settled = rows.map((row) => ({ ...row }));
  let from = 0;
  settled.forEach((row, index) => {
    if (!isTotal(row.label)) return;
    settleBlock(settled, from, index);
    from = index + 1;
  });
  return settled;
}

function isTotal(label: string): boolean {
  return /^(summa|totalt?|s:a|netto|delsumma)\b/iu.test(label.trim());
}

function settleBlock(rows: OpenRow[], from: number, totalIndex: number): void {
  const block = rows.slice(from, totalIndex + 1);
  if (block.length < 2 || block.every((row) => row.fillings.length === 1)) return;
  if (block.some((row) => row.fillings.length === 0)) return;
  const combinations = block.reduce((product, row) => product * row.fillings.length, 1);
  if (combinations > mostCombinations) return;
  const kept = block.map(() => new Set<number>());
  // Each number is read once, and not once for every combination that it is in.
  const numbers = block.map((row) => row.fillings.map((way) => way.map(numberOf)));
  eachCombination(block, (choice) => {
    const [total = [], ...parts] = numbers
      .map((ways, index) => ways[choice[index] ?? 0] ?? [])
      .toReversed();
    if (addsUp(parts, total)) choice.forEach((way, index) => kept[index]?.add(way));
  });
  block.forEach((row, index) => {
    const ways = [...(kept[index] ?? [])];
    const target = rows[from + index];
    if (ways.length === 0 || !target) return;
    target.fillings = ways.flatMap((way) => {
      const filling = row.fillings[way];
      return filling ? [filling] : [];
    });
  });
}

function eachCombination(block: readonly OpenRow[], visit: (choice: number[]) => void): void {
  const choice = block.map(() => 0);
  for (;;) {
    visit(choice);
    let at = choice.length - 1;
    while (at >= 0 && (choice[at] ?? 0) + 1 >= (block[at]?.fillings.length ?? 0)) {
      choice[at] = 0;
      at--;
    }
    if (at < 0) return;
    choice[at] = (choice[at] ?? 0) + 1;
  }
}

/** A cell's number with what rounding can hide, `unread` where it has none, null where nothing is printed. */
type Cell = { value: Decimal; slack: Decimal; isWhole: boolean } | "unread" | null;

function numberOf(cell: string | null): Cell {
  if (cell === null) return null;
  const read = readNumber(cell);
  if (read.kind !== "value") return "unread";
  const { value } = read;
  return { value: decimal(value), slack: roundingOf(value), isWhole: !value.includes(".") };
}

/** In each column where a part is printed; rounding hides half a unit of the last digit of each number. */
function addsUp(parts: readonly Cell[][], total: readonly Cell[]): boolean {
  let tested = 0;
  for (let column = 0; column < total.length; column++) {
    const printed = parts.flatMap((part) => part[column] ?? []);
    const sum = total[column] ?? null;
    if (printed.length === 0) continue;
    if (sum === null) return false;
    const addends = printed.flatMap((cell) => (cell === "unread" ? [] : [cell]));
    if (sum === "unread" || addends.length < printed.length) continue;
    const all = [sum, ...addends];
    const difference = addends.reduce((left, { value }) => left.minus(value), sum.value);
    const slack = all.every(({ isWhole }) => isWhole)
      ? decimal(1)
      : all.reduce((sofar, each) => sofar.plus(each.slack), decimal(0));
    if (difference.abs().greaterThan(slack)) return false;
    tested++;
  }
  return tested > 0;
}
