import { decimal, decimalsOf, toDecimalText, type DecimalText } from "../../domain/decimal";
import type { DraftFigure } from "../draft";
import { figuresOf, weigh, type Constraint } from "./constraint";
import type { Grid, GridRow } from "./grid";

export interface Proposal {
  value: DecimalText;
  /** How it was proved, as a code. */
  reason: string;
}

/** More ways than this to read a sum prove nothing. */
const mostAssignments = 1024;

/**
 * For each damaged number what it must be: the digits still printed, with the minus or decimal comma that
 * the row's form asks for, when exactly one such reading makes a sum or a deviation hold. Two checks
 * that disagree propose nothing.
 */
export function proposalsFor(
  grids: readonly Grid[],
  constraints: readonly Constraint[],
  figures: readonly DraftFigure[],
): Map<string, Proposal> {
  const current = new Map(figures.map((figure) => [figure.key, figure]));
  const candidates = new Map<string, DecimalText[]>();
  for (const grid of grids)
    for (const row of grid.rows)
      for (const figure of row.figures)
        candidates.set(figure.key, candidatesFor(figure, row, grid));
  const found = new Map<string, Proposal | null>();
  for (const constraint of constraints) {
    for (const [key, value] of onlyReading(constraint, candidates, current)) {
      const known = found.get(key);
      const isSame = known === undefined || known?.value === value;
      found.set(key, isSame ? { value, reason: `proposedBy${capital(constraint.code)}` } : null);
    }
  }
  const proposals = new Map<string, Proposal>();
  for (const [key, proposal] of found)
    if (proposal !== null && proposal.value !== current.get(key)?.value)
      proposals.set(key, proposal);
  return proposals;
}

/** The one assignment of candidates that makes the constraint hold; none when there are several or it held as printed. */
function onlyReading(
  constraint: Constraint,
  candidates: ReadonlyMap<string, DecimalText[]>,
  current: ReadonlyMap<string, DraftFigure>,
): [string, DecimalText][] {
  const figures = figuresOf(constraint).map((figure) => current.get(figure.key) ?? figure);
  if (figures.some(({ value, missing }) => value === null && missing === "unreadable")) return [];
  const choices = figures.map((figure) =>
    figure.value === null || figure.verification !== "notYet"
      ? [figure.value]
      : (candidates.get(figure.key) ?? [figure.value]),
  );
  const ways = choices.reduce((product, { length }) => product * length, 1);
  if (ways > mostAssignments) return [];
  const holding = assignments(choices).filter((values) => holdsWith(constraint, figures, values));
  const [only] = holding;
  if (holding.length !== 1 || only === undefined) return [];
  return figures.flatMap(({ key, value }, index): [string, DecimalText][] => {
    const assigned = only[index];
    return assigned == null || assigned === value ? [] : [[key, assigned]];
  });
}

function assignments<T>(choices: readonly T[][]): T[][] {
  return choices.reduce<T[][]>(
    (made, options) => made.flatMap((values) => options.map((option) => [...values, option])),
    [[]],
  );
}

function holdsWith(
  constraint: Constraint,
  figures: readonly DraftFigure[],
  values: readonly (DecimalText | null)[],
): boolean {
  const as = (index: number, figure: DraftFigure): DraftFigure => {
    const value = values[index];
    return value == null ? figure : { ...figure, value, missing: null };
  };
  const terms = constraint.terms.map(({ figure, sign }, index) => ({
    figure: as(index, figures[index] ?? figure),
    sign,
  }));
  const total = as(terms.length, constraint.total);
  return weigh({ ...constraint, terms, total }).state === "holds";
}

/** The readings of a printed number that fit its row: decimals as in the table, sign as in the row. */
function candidatesFor(figure: DraftFigure, row: GridRow, grid: Grid): DecimalText[] {
  if (figure.value === null) return [];
  if (figure.verification !== "notYet" || decimal(figure.value).isZero()) return [figure.value];
  const decimals = usualDecimals(grid, figure);
  const isShort = decimals === 1 && decimalsOf(figure.value) === 0;
  const size = decimal(figure.value)
    .abs()
    .div(isShort ? 10 : 1);
  const text = isShort ? size.toFixed(1) : figure.value.replace("-", "");
  return signsFor(figure, row).map((sign) =>
    sign < 0 ? `-${text}` : isShort ? text : toText(text),
  );
}

function toText(text: string): DecimalText {
  return decimalsOf(text) > 0 ? text : toDecimalText(decimal(text));
}

function signsFor(figure: DraftFigure, row: GridRow): (1 | -1)[] {
  if (figure.basis === "variance") return [1, -1];
  const levels = row.figures.filter(
    ({ basis, value }) => basis !== "variance" && value !== null && !decimal(value).isZero(),
  );
  const negative = levels.filter(({ value }) => value?.startsWith("-")).length;
  if (negative * 3 >= levels.length * 2) return [-1];
  if (negative * 3 <= levels.length) return [1];
  return [1, -1];
}

/** How many decimals most numbers of the figure's unit have in the table. */
function usualDecimals(grid: Grid, figure: DraftFigure): number {
  const counts = new Map<number, number>();
  for (const { value, series } of grid.rows.flatMap((row) => row.figures)) {
    if (value === null || series.unit !== figure.series.unit) continue;
    counts.set(decimalsOf(value), (counts.get(decimalsOf(value)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function capital(code: string): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1)}`;
}
