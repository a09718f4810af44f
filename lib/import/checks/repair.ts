import { decimal, decimalsOf, toDecimalText, type DecimalText } from "../../domain/decimal";
import type { DraftFigure } from "../draft";
import { figuresOf, isNonZero, weigh, type Constraint } from "./constraint";
import { gridsOf, type Grid, type GridRow } from "./grid";

export interface Proposal {
  value: DecimalText;
  /** How it was proved, as a code. */
  reason: string;
}

/**
 * For damaged numbers what they must be: the digits still printed, with the minus or the decimal comma that
 * the row and the table ask for, when a sum or a deviation then holds, and would with no other of the readings
 * that those digits allow. Two checks that disagree propose nothing. `find` gives a table's constraints.
 */
export function proposalsFor(
  figures: readonly DraftFigure[],
  find: (grids: readonly Grid[]) => Constraint[],
): Map<string, Proposal> {
  const printed = new Map(figures.map((figure) => [figure.key, figure.value]));
  const printedGrids = gridsOf(figures);
  const unsettled = new Set(printedGrids.flatMap(unsettledRows).map(({ key }) => key));
  const formed = printedGrids.flatMap((grid) =>
    grid.rows.flatMap((row) => row.figures.map((figure) => inForm(figure, row, grid))),
  );
  const found = new Map<string, Proposal | null>();
  for (const constraint of find(gridsOf(formed))) {
    const { state, isTelling } = weigh(constraint);
    const readings =
      state === "holds" && isTelling
        ? figuresOf(constraint).filter((figure) => isOnlyReading(constraint, figure))
        : onlyRepair(constraint);
    for (const { key, value } of readings) {
      if (value === null || value === printed.get(key) || unsettled.has(key)) continue;
      const known = found.get(key);
      const agrees = known === undefined || known?.value === value;
      found.set(key, agrees ? { value, reason: `proposedBy${capital(constraint.code)}` } : null);
    }
  }
  return new Map(
    [...found].flatMap(([key, proposal]) => (proposal ? [[key, proposal] as const] : [])),
  );
}

/** The constraint holds with this reading of the figure's digits and with no other. */
function isOnlyReading(constraint: Constraint, figure: DraftFigure): boolean {
  return otherReadings(figure).every(
    (value) => weigh(withValue(constraint, figure, value)).state !== "holds",
  );
}

/** Where it fails: the single figure that, read in one other way, makes it hold. None when several could. */
function onlyRepair(constraint: Constraint): DraftFigure[] {
  const repairs = figuresOf(constraint)
    .filter(({ verification }) => verification === "notYet")
    .flatMap((figure) => {
      return otherReadings(figure)
        .filter((value) => {
          const weighed = weigh(withValue(constraint, figure, value));
          return weighed.state === "holds" && weighed.isTelling;
        })
        .map((value): DraftFigure => ({ ...figure, value, missing: null }));
    });
  return repairs.length === 1 ? repairs : [];
}

function withValue(constraint: Constraint, figure: DraftFigure, value: DecimalText): Constraint {
  const changed = (each: DraftFigure): DraftFigure =>
    each.key === figure.key ? { ...each, value, missing: null } : each;
  const terms = constraint.terms.map((term) => ({ ...term, figure: changed(term.figure) }));
  return { ...constraint, terms, total: changed(constraint.total) };
}

/** The same digits with the other sign, or with one decimal where the comma may be lost. */
function otherReadings({ value }: DraftFigure): DecimalText[] {
  if (value === null || decimal(value).isZero()) return [];
  const size = value.replace("-", "");
  const sizes = decimalsOf(value) === 0 ? [size, decimal(size).div(10).toFixed(1)] : [size];
  return sizes.flatMap((text) => [text, `-${text}`]).filter((text) => text !== value);
}

/** The figure as its row and table would have it: negative among negatives, with a decimal among decimals. */
function inForm(figure: DraftFigure, row: GridRow, grid: Grid): DraftFigure {
  const { value } = figure;
  if (value === null || figure.verification !== "notYet" || decimal(value).isZero()) return figure;
  const lacksComma = decimalsOf(value) === 0 && usualDecimals(grid, figure) === 1;
  const size = lacksComma ? decimal(value).abs().div(10).toFixed(1) : value.replace("-", "");
  const isNegative = isNegativeInRow(figure, row, grid);
  const text = isNegative ? `-${size}` : size;
  return {
    ...figure,
    value: decimalsOf(text) > 0 ? text : toDecimalText(decimal(text)),
    missing: null,
  };
}

/** The row's numbers settle the sign, a row of both signs by the table; a deviation keeps the one printed. */
function isNegativeInRow(figure: DraftFigure, row: GridRow, grid: Grid): boolean {
  const isPrinted = figure.value?.startsWith("-") ?? false;
  if (figure.basis === "variance") return isPrinted;
  return (signOf(row) ?? signOfTable(grid) ?? (isPrinted ? -1 : 1)) < 0;
}

/** Two thirds of the row's levels; null when they are of both signs. */
function signOf(row: GridRow): 1 | -1 | null {
  const levels = row.figures.filter((figure) => figure.basis !== "variance" && isNonZero(figure));
  const negative = levels.filter(({ value }) => value?.startsWith("-")).length;
  if (negative * 3 >= levels.length * 2) return levels.length === 0 ? null : -1;
  return negative * 3 <= levels.length ? 1 : null;
}

function signOfTable(grid: Grid): 1 | -1 | null {
  const signs = grid.rows.flatMap((row) => signOf(row) ?? []);
  const negative = signs.filter((sign) => sign < 0).length;
  if (negative * 2 === signs.length) return null;
  return negative * 2 > signs.length ? -1 : 1;
}

/** A row without a single minus among costs: it lost them all, or is an income. Nothing is proposed in it. */
function unsettledRows(grid: Grid): DraftFigure[] {
  const table = signOfTable(grid);
  return grid.rows
    .filter((row) => table !== null && signOf(row) === -table)
    .flatMap((row) => row.figures);
}

/** How many decimals most numbers of the figure's unit have in the table. */
function usualDecimals(grid: Grid, figure: DraftFigure): number {
  const counts = new Map<number, number>();
  for (const { value, series } of grid.rows.flatMap((row) => row.figures)) {
    if (value === null || series.unit !== figure.series.unit) continue;
    counts.set(decimalsOf(value), (counts.get(decimalsOf(value)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? 0 : most[0];
}

function capital(code: string): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1)}`;
}
