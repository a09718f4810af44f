import { decimal } from "../../domain/decimal";
import type { DraftFigure } from "../draft";
import { foldLabel } from "../label";
import { isNonZero, weigh, type Constraint, type Weighed } from "./constraint";
import type { Grid, GridRow } from "./grid";

type Sign = 1 | -1;

const explicitTotal = /^(summa|totalt?|totala|total)\b/;
const netTotal = /^(netto|resultat|arets resultat|periodens resultat)/;
const totalRoles = new Set(["totalRevenue", "totalExpenses", "netExpenses", "result"]);
const netWord = /\b(resultat|netto|nettokostnad)\b/;
const expenseWord = /kostnad|utgift/;
/** Longer tables are lists; trying every run of rows in them would take long and prove little. */
const longestTable = 300;
const mostParts = 150;
const mostNamelessParts = 15;
const summedKinds = new Set([
  "incomeStatement",
  "serviceArea",
  "volume",
  "placement",
  "investment",
  "grant",
  "equity",
  "externalProvider",
]);

/**
 * Parts that make totals, column by column, found from the table itself: a row that is called a total,
 * or has the role of one, or that equals the rows above it in every column. The rows it sums are the ones
 * above it not yet summed; how many, and with which signs, is what holds in most columns.
 */
export function sumConstraints(grids: readonly Grid[]): Constraint[] {
  return grids.filter(({ kind }) => kind !== "serviceGuarantee").flatMap(sumsOfGrid);
}

function sumsOfGrid(grid: Grid): Constraint[] {
  const found: Constraint[] = [];
  let open: GridRow[] = [];
  for (const row of grid.rows) {
    const sum = bestSum(open, row, grid);
    if (sum !== null) {
      found.push(...sum.constraints);
      open = open.slice(0, open.length - sum.parts);
    }
    open.push(row);
  }
  return [...found, ...rowSums(grid), ...netColumns(grid)];
}

interface Sum {
  constraints: Constraint[];
  parts: number;
}

/** The run of open rows right above the row that it sums best, or null when it is no total of any. */
function bestSum(open: readonly GridRow[], total: GridRow, grid: Grid): Sum | null {
  const folded = foldLabel(total.label);
  const isNamed = explicitTotal.test(folded);
  const isNet = netTotal.test(folded) || isOfRole(total, ["netExpenses", "result"]);
  const isTotal = isNamed || isNet || isOfRole(total, [...totalRoles]);
  if (isOfRole(total, ["accumulatedResult"])) return null;
  if (!isTotal && (!summedKinds.has(grid.kind) || grid.rows.length > longestTable)) return null;
  let best: (Sum & { score: number }) | null = null;
  const most = Math.min(open.length, isTotal ? mostParts : mostNamelessParts);
  for (let parts = most; parts >= (isTotal ? 1 : 3); parts--) {
    const rows = open.slice(open.length - parts);
    for (const signs of signPatterns(rows, isNet)) {
      const constraints = constraintsOf(rows, signs, total, grid);
      const score = scoreOf(constraints, isTotal);
      if (score !== null && (best === null || score > best.score))
        best = { constraints, parts, score };
    }
  }
  if (best !== null || !isNamed || open.length < 2 || !summedKinds.has(grid.kind)) return best;
  return {
    constraints: constraintsOf(
      open,
      open.map(() => 1),
      total,
      grid,
    ),
    parts: open.length,
  };
}

/** A named total must hold in as many columns as it fails in; a nameless one everywhere, in two at least. */
function scoreOf(constraints: readonly Constraint[], isTotal: boolean): number | null {
  const [first] = constraints;
  if (!isTotal && first !== undefined && weigh(first).state === "fails") return null;
  const weighed = constraints.map(weigh);
  const telling = weighed.filter((each) => each.state === "holds" && each.isTelling).length;
  const fails = weighed.filter(({ state }) => state === "fails").length;
  if (telling === 0) return null;
  if (isTotal) return telling >= fails ? telling - fails : null;
  const isClear = weighed.every((each) => each.state !== "holds" || standsOut(each));
  return fails === 0 && telling >= 2 && isClear ? telling : null;
}

/** A small number that rounding lets pass for a sum of large ones is not their nameless total: 2,9 − 0,9 − 1,8 and 0,3. */
function standsOut({ constraint: { terms, total }, balance }: Weighed): boolean {
  if (total.value === null || balance === null) return false;
  if (![total, ...terms.map(({ figure }) => figure)].some(isNonZero)) return true;
  return balance.tolerance.times(4).lt(decimal(total.value).abs());
}

function signPatterns(rows: readonly GridRow[], isNet: boolean): Sign[][] {
  const plus = rows.map((): Sign => 1);
  const isExpense = rows.map(({ label }) => expenseWord.test(foldLabel(label)));
  if (!isNet || !isExpense.includes(true) || !isExpense.includes(false)) return [plus];
  return [
    plus,
    isExpense.map((expense): Sign => (expense ? -1 : 1)),
    isExpense.map((expense): Sign => (expense ? 1 : -1)),
  ];
}

function constraintsOf(
  rows: readonly GridRow[],
  signs: readonly Sign[],
  totalRow: GridRow,
  grid: Grid,
): Constraint[] {
  return grid.columns.flatMap((column) => {
    const total = totalRow.byColumn.get(column);
    if (total === undefined || !addsUp(total)) return [];
    const terms = rows.flatMap((row, index) => {
      const figure = row.byColumn.get(column);
      return figure === undefined ? [] : [{ figure, sign: signs[index] ?? 1 }];
    });
    return terms.length === 0 ? [] : [sumOf(terms, total)];
  });
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

function sumOf(terms: Constraint["terms"], total: DraftFigure): Constraint {
  return { code: "partsSum", subject: `${total.series.label}, ${total.column}`, terms, total };
}

/** A way to read a table is believed when it holds, telling something, in most rows. */
function mostHold(constraints: readonly Constraint[]): boolean {
  const weighed = constraints.map(weigh);
  const held = weighed.filter((each) => each.state === "holds" && each.isTelling).length;
  return held > 1 && held > weighed.filter(({ state }) => state === "fails").length * 2;
}

function addsUp({ series }: DraftFigure): boolean {
  return series.unit !== "percent" && series.accumulation !== "ratio" && series.unit !== "index";
}

function isOfRole(row: GridRow, roles: string[]): boolean {
  return row.figures.some(({ series }) => series.role !== null && roles.includes(series.role));
}
