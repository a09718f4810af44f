import { foldLabel } from "../label";
import { sumOf, weigh, type Constraint } from "./constraint";
import type { Grid, GridRow } from "./grid";

const explicitTotal = /^(summa|totalt?|totala|total)\b/;
const netWord = /\b(resultat|netto|nettokostnad)\b/;

/** Columns that are made of the columns before them in the same row: sums, and results of revenue and costs. */
export function columnSums(grid: Grid): Constraint[] {
  return [...rowSums(grid), ...netColumns(grid)];
}

/** Columns called "Summa" sum the columns before them in the same row. */
function rowSums(grid: Grid): Constraint[] {
  const totalColumns = grid.columns.filter((column) =>
    grid.rows.some((row) => explicitTotal.test(foldLabel(row.byColumn.get(column)?.column ?? ""))),
  );
  return totalColumns.flatMap((column) => {
    const constraints = grid.rows.flatMap((row) => rowSum(row, column));
    return mostHold(constraints) ? constraints : [];
  });
}

function rowSum(row: GridRow, column: number): Constraint[] {
  const total = row.byColumn.get(column);
  if (total === undefined) return [];
  const terms = row.figures
    .filter((figure) => figure !== total && figure.basis === total.basis)
    .map((figure) => ({ figure, sign: 1 as const }));
  return terms.length < 2 ? [] : [sumOf(terms, total)];
}

/** A column of results beside its own revenue and cost columns: "Utfall intäkter | Utfall kostnader | Utfall resultat". */
function netColumns(grid: Grid): Constraint[] {
  return grid.columns.flatMap((column, place) => {
    const [income, costs] = grid.columns.slice(Math.max(0, place - 2), place);
    if (income === undefined || costs === undefined || !isNetColumn(grid, column)) return [];
    const constraints = grid.rows.flatMap((row) => {
      const [first, second, total] = [income, costs, column].map((each) => row.byColumn.get(each));
      if (first === undefined || second === undefined || total === undefined) return [];
      const terms = [first, second].map((figure) => ({ figure, sign: 1 as const }));
      return first.value === null || second.value === null ? [] : [sumOf(terms, total)];
    });
    return mostHold(constraints) ? constraints : [];
  });
}

function isNetColumn(grid: Grid, column: number): boolean {
  return grid.rows.some((row) => {
    const figure = row.byColumn.get(column);
    return figure?.basis !== "variance" && netWord.test(foldLabel(figure?.column ?? ""));
  });
}

/** A way to read a table is believed when it holds, telling something, in most rows. */
function mostHold(constraints: readonly Constraint[]): boolean {
  const weighed = constraints.map(weigh);
  const held = weighed.filter((each) => each.state === "holds" && each.isTelling).length;
  return held > 1 && held > weighed.filter(({ state }) => state === "fails").length * 2;
}
