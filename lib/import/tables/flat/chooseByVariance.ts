import { balanceOf } from "../../arithmetic";
import { readNumber } from "../../number";
import type { OpenRow } from "./choose";
import type { Filling } from "./splits";

/** Columns of which the third is the difference of the first two, whichever way round. */
interface Triple {
  budget: number;
  other: number;
  variance: number;
}

/**
 * Lets a row's own deviation choose between its ways: of those where deviation = forecast or outcome −
 * budget (or the reverse), only they are kept. A row where none or all hold stays as it was.
 */
export function chooseByVariance(rows: readonly OpenRow[], columns: readonly string[]): OpenRow[] {
  const triples = triplesOf(columns);
  if (triples.length === 0) return [...rows];
  return rows.map((row) => {
    if (row.fillings.length < 2) return row;
    const holding = row.fillings.filter((way) => triples.some((triple) => holds(way, triple)));
    return holding.length > 0 ? { ...row, fillings: holding } : row;
  });
}

/** For each deviation the one budget, and the one forecast and the one outcome, that speak of the same thing. */
function triplesOf(columns: readonly string[]): Triple[] {
  const things = ["volym", "antal", "kostnad", ""];
  return columns.flatMap((column, variance) => {
    if (!/avvikelse|avv\./i.test(column)) return [];
    const thing = things.find((word) => column.toLowerCase().includes(word)) ?? "";
    const like = (pattern: RegExp) =>
      columns.flatMap((other, index) =>
        index !== variance &&
        pattern.test(other) &&
        !/avv/i.test(other) &&
        other.toLowerCase().includes(thing)
          ? [index]
          : [],
      );
    const [budget, ...budgets] = like(/budget/i);
    if (budget === undefined || budgets.length > 0) return [];
    return [like(/prognos/i), like(/utfall|bokslut/i)].flatMap(([other, ...others]) =>
      other === undefined || others.length > 0 ? [] : [{ budget, other, variance }],
    );
  });
}

function holds(way: Filling, { budget, other, variance }: Triple): boolean {
  const [planned, came, difference] = [way[budget], way[other], way[variance]].map(valueOf);
  if (!planned || !came || !difference) return false;
  const plus = { value: came, sign: 1 as const };
  const minus = { value: planned, sign: -1 as const };
  const reverse = [
    { value: came, sign: -1 as const },
    { value: planned, sign: 1 as const },
  ];
  return balanceOf([plus, minus], difference).holds || balanceOf(reverse, difference).holds;
}

function valueOf(cell: string | null | undefined): string | null {
  const read = readNumber(cell ?? "");
  return read.kind === "value" ? read.value : null;
}
