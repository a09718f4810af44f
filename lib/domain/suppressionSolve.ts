import { Decimal } from "decimal.js";
import type { Relation } from "./suppressionRelation";

/**
 * A hidden quantity that all relations together still determine, or null when there is none: each is an
 * equation in what is hidden, and one that elimination leaves with a single unknown gives it away.
 */
export function isDetermined(
  relations: readonly Relation[],
  hidden: ReadonlySet<string>,
): string | null {
  const unknowns = [...hidden];
  const rows = relations
    .map(({ total, parts }) =>
      unknowns.map((key) => new Decimal((parts.includes(key) ? 1 : 0) - (total === key ? 1 : 0))),
    )
    .filter((row) => row.some((cell) => !cell.isZero()));
  for (const row of reduced(rows, unknowns.length)) {
    const filled = row.flatMap((cell, column) => (cell.isZero() ? [] : [column]));
    const [only, ...others] = filled;
    if (only !== undefined && others.length === 0) return unknowns[only] ?? null;
  }
  return null;
}

/** Reduced row echelon form. */
function reduced(rows: Decimal[][], columns: number): Decimal[][] {
  let done = 0;
  for (let column = 0; column < columns; column++) {
    const pivot = rows.findIndex((row, index) => index >= done && !row[column]?.isZero());
    const found = rows[pivot];
    const lead = found?.[column];
    if (!found || !lead) continue;
    const unit = found.map((cell) => cell.div(lead));
    rows.splice(pivot, 1);
    rows.splice(done, 0, unit);
    rows = rows.map((row, index) => {
      const factor = row[column];
      if (index === done || !factor || factor.isZero()) return row;
      return row.map((cell, at) => cell.minus(factor.times(unit[at] ?? 0)));
    });
    done++;
  }
  return rows;
}
