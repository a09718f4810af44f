import type { Basis, Figure } from "../domain/figure";
import { yearOf } from "../domain/period";
import type { Report } from "../domain/report";
import type { BarRow } from "./bars";
import { budgetVariance, type PrintedRow } from "./printed-table";
import { coordinateOf } from "./value";

/** What a bar's number is followed by: "−4 780 jan–aug", "−7 000 prognos". */
export type BarText = (figure: Figure) => string;

/** What the rows are called, and which of them sum the others. */
export interface RowNames {
  name: (row: PrintedRow) => string;
  isTotal: (row: PrintedRow) => boolean;
}

/**
 * A report's rows as bars: the whole year's forecast or outcome, and with `parts` also the outcome of
 * the report's part of the year. The year's budget is held against the whole year's bar only.
 */
export function outcomeBars(
  rows: readonly PrintedRow[],
  report: Report,
  names: RowNames,
  text: BarText,
  { parts = false } = {},
): BarRow[] {
  return rows.map((row) => {
    const figures = [...row.cells.values()].filter(
      (figure) => yearOf(figure.period) === report.year && figure.value !== null,
    );
    const whole = ofYear(figures, "forecast") ?? ofYear(figures, "actual");
    const part = figures.find(
      (each) => each.basis === "actual" && each.period.span === "cumulative",
    );
    const shown = [parts || !whole ? part : undefined, whole].filter((each) => each !== undefined);
    const budget = ofYear(figures, "budget");
    return {
      label: names.name(row),
      isTotal: names.isTotal(row),
      bars: shown.flatMap((figure) => barOf(figure, text)),
      tick: whole && budget?.value ? { value: budget.value, bar: shown.length - 1 } : null,
    };
  });
}

/** The year's variance against budget per row: where the result went another way than planned. */
export function varianceBars(
  rows: readonly PrintedRow[],
  year: number,
  names: RowNames,
  text: (value: string) => string,
): BarRow[] {
  return rows.flatMap((row) => {
    const found = budgetVariance(row, year);
    if (!found) return [];
    const { variance, isDoubtful } = found;
    const bar = { value: variance, text: text(variance), basis: "variance" as const, isDoubtful };
    return { label: names.name(row), isTotal: names.isTotal(row), bars: [bar], tick: null };
  });
}

/** The rows that stand furthest from zero, on each side; for the sentence under the bars. */
export function extremeBars(rows: readonly BarRow[]): {
  lowest: BarRow | null;
  highest: BarRow | null;
} {
  const parts = rows
    .filter((row) => !row.isTotal && row.bars.length > 0)
    .toSorted((a, b) => endOf(a) - endOf(b));
  const [lowest, highest] = [parts[0], parts.at(-1)];
  return {
    lowest: lowest && endOf(lowest) < 0 ? lowest : null,
    highest: highest && endOf(highest) > 0 ? highest : null,
  };
}

/** The last bar is the one of the whole year. */
function endOf(row: BarRow): number {
  const bar = row.bars.at(-1);
  return bar ? coordinateOf(bar.value) : 0;
}

function ofYear(figures: readonly Figure[], basis: Basis): Figure | undefined {
  return figures.find((figure) => figure.basis === basis && figure.period.span === "year");
}

function barOf(figure: Figure, text: BarText): BarRow["bars"] {
  if (figure.value === null) return [];
  const isDoubtful = figure.flags.includes("U");
  return [{ value: figure.value, text: text(figure), basis: figure.basis, isDoubtful }];
}
