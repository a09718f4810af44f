import type { DraftFigure } from "../draft";
import { sumOf, type Constraint } from "./constraint";
import type { GridRow } from "./grid";

export type Sign = 1 | -1;

/** One sum a column in which the total adds up: rates and index don't. */
export function constraintsOf(
  rows: readonly GridRow[],
  signs: readonly Sign[],
  totalRow: GridRow,
  columns: readonly number[],
): Constraint[] {
  return columns.flatMap((column) => {
    const total = totalRow.byColumn.get(column);
    if (total === undefined || !addsUp(total)) return [];
    const terms = rows.flatMap((row, index) => {
      const figure = row.byColumn.get(column);
      return figure === undefined ? [] : [{ figure, sign: signs[index] ?? 1 }];
    });
    return terms.length === 0 ? [] : [sumOf(terms, total)];
  });
}

function addsUp({ series }: DraftFigure): boolean {
  return series.unit !== "percent" && series.accumulation !== "ratio" && series.unit !== "index";
}
