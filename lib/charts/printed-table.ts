import { decimal, toDecimalText, type DecimalText } from "../domain/decimal";
import type { Basis, Figure } from "../domain/figure";
import { yearOf, type Period } from "../domain/period";
import type { FigureInSeries } from "../domain/selection";
import type { Series } from "../domain/series";

/** A column of a printed table: what the header says and what it was read as. */
export interface PrintedColumn {
  key: string;
  header: string;
  basis: Basis;
  period: Period;
}

/** A row of a printed table; a column that the row has no cell in is absent from `cells`. */
export interface PrintedRow {
  series: Series;
  cells: Map<string, Figure>;
}

export interface PrintedTable {
  columns: PrintedColumn[];
  rows: PrintedRow[];
}

/**
 * The figures of one report set back into the table they were printed in: rows and columns in printed
 * order. Takes figures in printed order; two series with the same label stay two rows.
 */
export function printedTable(figures: readonly FigureInSeries[]): PrintedTable {
  const columns = new Map<string, PrintedColumn>();
  const rows = new Map<string, PrintedRow>();
  for (const { figure, series } of figures) {
    const key = columnKey(figure);
    if (!columns.has(key)) columns.set(key, { key, header: figure.column, ...figure });
    const row = rows.get(series.id) ?? { series, cells: new Map<string, Figure>() };
    if (!row.cells.has(key)) row.cells.set(key, figure);
    rows.set(series.id, row);
  }
  return {
    columns: [...columns.values()].map(({ key, header, basis, period }) => ({
      key,
      header,
      basis,
      period,
    })),
    rows: [...rows.values()],
  };
}

function columnKey({ basis, period, column }: Figure): string {
  return [basis, period.start, period.end, period.span, column].join(" ");
}

/** How a year's forecast, or its outcome when it is over, stands to the year's budget. */
export interface BudgetVariance {
  /** Main minus budget: positive is favourable, since costs are negative. */
  variance: DecimalText;
  /** The report prints it; otherwise we have worked it out. */
  isPrinted: boolean;
  /** The printed one is in doubt, or one of those that ours is worked out from. */
  isDoubtful: boolean;
}

/**
 * A row's variance of the whole year against its budget: as printed, else forecast (before outcome)
 * minus budget. Null when neither can be had: a value is missing, or the two stand in different units.
 * A part-year has no yearly variance.
 */
export function budgetVariance({ cells }: PrintedRow, year: number): BudgetVariance | null {
  const ofYear = [...cells.values()].filter(
    (figure) => figure.period.span === "year" && yearOf(figure.period) === year,
  );
  const find = (basis: Basis) => ofYear.find((figure) => figure.basis === basis);
  const printed = find("variance");
  if (printed?.value)
    return { variance: printed.value, isPrinted: true, isDoubtful: isInDoubt(printed) };
  const [main, budget] = [find("forecast") ?? find("actual"), find("budget")];
  if (!main?.value || !budget?.value || main.unit !== budget.unit) return null;
  const variance = toDecimalText(decimal(main.value).minus(budget.value));
  return { variance, isPrinted: false, isDoubtful: isInDoubt(main) || isInDoubt(budget) };
}

function isInDoubt({ flags }: Figure): boolean {
  return flags.includes("U");
}
