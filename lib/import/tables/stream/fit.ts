import { chooseByVariance } from "../flat/chooseByVariance";
import { deviationsIn, isDeviation, pairsOf } from "../flat/orders";
import type { Filling } from "../flat/splits";
import { waysOf, type RowSegment } from "./runs";

/** How well rows can fit: every one of them proves its deviations, and nothing is against it. */
export const bestFit = -1.5;

/** A long table tells as much by its first rows. */
const mostAsked = 12;

/**
 * How badly the rows fit so many columns of these names: rows that cannot have as many cells, numbers of more
 * digits than such tables have, digits in groups of three that stand in cells of their own. Deviations that come
 * out of the other columns speak for it.
 */
export function fitOf(
  rows: readonly RowSegment[],
  count: number,
  columns: readonly string[],
): number {
  const run = rows.slice(0, mostAsked);
  const whole = run.flatMap((row) => {
    const ways = waysOf(row, count);
    return ways.length > 0 ? [ways] : [];
  });
  const misfits = run.length - whole.length;
  const chosen = chooseByVariance(
    whole.map((ways) => ({ label: "", fillings: ways })),
    columns,
  ).flatMap(({ fillings: [first] }) => (first ? [first] : []));
  const share = (some: number) => some / run.length;
  return (
    share(misfits) * 2 +
    share(chosen.filter(isHuge).length) * 1.5 +
    share(chosen.filter(isTorn).length) * 1 -
    share(chosen.filter((way) => provesDeviations(way, columns)).length) * -bestFit
  );
}

/** "812 143 955" is three numbers, unless it is a nation's. */
function isHuge(way: Filling): boolean {
  return way.some(
    (cell) => (cell ?? "").split(/\s+/).filter((group) => /\d/.test(group)).length > 2,
  );
}

/** "-52 | 999": thousands cut off from their hundreds, most likely. */
function isTorn(way: Filling): boolean {
  return way.some((cell, at) => {
    const next = way[at + 1] ?? "";
    return (
      /^[-−–+]?\d{1,3}$/.test(cell ?? "") &&
      /^\d{3}(?:,\d+)?$/.test(next) &&
      /^[-−–+]?\d{1,2}$/.test(cell ?? "")
    );
  });
}

function provesDeviations(way: Filling, columns: readonly string[]): boolean {
  const told = deviationsIn(columns);
  return (
    told.length > 0 &&
    told.every((at) => pairsOf(columns, at).some((pair) => isDeviation(way, pair, at)))
  );
}
