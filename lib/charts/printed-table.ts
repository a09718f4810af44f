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

/** What a year's forecast, or its outcome when it is over, is held against: the year's budget. */
export interface BudgetVariance {
  main: Figure;
  budget: Figure;
  /** Main minus budget: positive is favourable, since costs are negative. */
  variance: DecimalText;
  /** Printed in the report, or worked out by us when it prints none. */
  printed: Figure | null;
}

/**
 * A row's variance of the whole year against its budget, forecast before outcome. Null when either is
 * not printed, has no value, or they stand in different units. A part-year has no yearly variance.
 */
export function budgetVariance({ cells }: PrintedRow, year: number): BudgetVariance | null {
  const ofYear = [...cells.values()].filter(
    (figure) => figure.period.span === "year" && yearOf(figure.period) === year,
  );
  const find = (basis: Basis) => ofYear.find((figure) => figure.basis === basis);
  const [main, budget] = [find("forecast") ?? find("actual"), find("budget")];
  if (!main?.value || !budget?.value || main.unit !== budget.unit) return null;
  const printed = find("variance") ?? null;
  const variance = printed?.value ?? toDecimalText(decimal(main.value).minus(budget.value));
  return { main, budget, variance, printed };
}
