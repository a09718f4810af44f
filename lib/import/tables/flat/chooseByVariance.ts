import type { OpenRow } from "./choose";
import { deviationsIn, isDeviation, pairsOf } from "./orders";

/**
 * Lets a row's own deviations choose between its ways: those are kept where each deviation is the forecast or
 * outcome minus the budget (or the reverse), and, where none does all, those where most are. A row of which no
 * deviation comes out stays as it was.
 */
export function chooseByVariance(rows: readonly OpenRow[], columns: readonly string[]): OpenRow[] {
  const told = deviationsIn(columns).flatMap((at) => {
    const pairs = pairsOf(columns, at);
    return pairs.length === 0 ? [] : [{ at, pairs }];
  });
  if (told.length === 0) return [...rows];
  return rows.map((row) => {
    if (row.fillings.length < 2) return row;
    const scores = row.fillings.map(
      (way) =>
        told.filter(({ at, pairs }) => pairs.some((pair) => isDeviation(way, pair, at))).length,
    );
    const best = Math.max(...scores);
    if (best === 0) return row;
    return { ...row, fillings: row.fillings.filter((_, index) => scores[index] === best) };
  });
}
