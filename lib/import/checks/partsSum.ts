import { decimal } from "../../domain/decimal";
import { foldLabel } from "../label";
import { columnSums } from "./columnSums";
import { isNonZero, weigh, type Constraint, type Weighed } from "./constraint";
import type { Grid, GridRow } from "./grid";
import { isShare, shareSums } from "./shareSums";
import { constraintsOf, type Sign } from "./sumOfRows";

const explicitTotal = /^(summa|totalt?|totala|total)\b/;
const netTotal = /^(netto|resultat|arets resultat|periodens resultat)/;
const totalRoles = new Set(["totalRevenue", "totalExpenses", "netExpenses", "result"]);
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
  const rows = grid.rows.filter((each) => !isShare(each));
  const partsOf = partsBelow(rows);
  const partsAll = new Set([...partsOf.values()].flat());
  const found = [...partsOf].flatMap(([whole, parts]) => sumOfPartsBelow(whole, parts, grid));
  let open: GridRow[] = [];
  for (const row of rows.filter((each) => !partsAll.has(each))) {
    const sum = bestSum(open, row, grid);
    if (sum !== null) {
      found.push(...sum.constraints);
      open = open.slice(0, open.length - sum.parts);
    }
    open.push(row);
  }
  return [...found, ...shareSums(grid), ...columnSums(grid)];
}

/** The rows that are told to be parts of one above: a total sums that one, and not its parts too. */
function partsBelow(rows: readonly GridRow[]): Map<GridRow, GridRow[]> {
  const last = new Map<string, GridRow>();
  const found = new Map<GridRow, GridRow[]>();
  for (const row of rows) {
    const parent = row.figures[0]?.series.parent ?? null;
    const whole = parent === null ? undefined : last.get(parent);
    if (whole !== undefined) found.set(whole, [...(found.get(whole) ?? []), row]);
    last.set(row.label, row);
  }
  return found;
}

/** Parts below their whole prove it where they add up; they need not be all there are. */
function sumOfPartsBelow(whole: GridRow, parts: readonly GridRow[], grid: Grid): Constraint[] {
  if (parts.length < 2) return [];
  const signs = parts.map((): Sign => 1);
  const constraints = constraintsOf(parts, signs, whole, grid.columns);
  return scoreOf(constraints, false) === null ? [] : constraints;
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
      const constraints = constraintsOf(rows, signs, total, grid.columns);
      const score = scoreOf(constraints, isTotal);
      if (score !== null && (best === null || score > best.score))
        best = { constraints, parts, score };
    }
  }
  // What doesn't add up is told of the rows since the total before: that one is no part of this.
  const parts = open.slice(
    open.findLastIndex(({ label }) => explicitTotal.test(foldLabel(label))) + 1,
  );
  if (best !== null || !isNamed || parts.length < 2 || !summedKinds.has(grid.kind)) return best;
  return {
    constraints: constraintsOf(
      parts,
      parts.map(() => 1),
      total,
      grid.columns,
    ),
    parts: parts.length,
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

function isOfRole(row: GridRow, roles: string[]): boolean {
  return row.figures.some(({ series }) => series.role !== null && roles.includes(series.role));
}
