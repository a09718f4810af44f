import { foldLabel } from "../label";
import { weigh, type Constraint } from "./constraint";
import type { Grid, GridRow } from "./grid";
import { constraintsOf } from "./sumOfRows";

/** "- varav intäkter": a share of the row above, and so no part of any other sum. */
export function isShare({ label }: GridRow): boolean {
  return /^(?:varav|darav)\b/.test(foldLabel(label));
}

/** A row and its shares, where they are all there is of it: told when they make it, and else of no account. */
export function shareSums(grid: Grid): Constraint[] {
  return grid.rows.flatMap((row, index) => {
    const below = grid.rows.slice(index + 1);
    const end = below.findIndex((each) => !isShare(each));
    const shares = end < 0 ? below : below.slice(0, end);
    if (isShare(row) || shares.length < 2) return [];
    const constraints = constraintsOf(
      shares,
      shares.map(() => 1),
      row,
      grid.columns,
    );
    const weighed = constraints.map(weigh);
    const isWhole = weighed.every(({ state }) => state !== "fails");
    return isWhole && weighed.some(({ isTelling }) => isTelling) ? constraints : [];
  });
}
