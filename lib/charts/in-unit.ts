import { decimal, decimalsOf } from "../domain/decimal";
import type { Figure } from "../domain/figure";
import type { SeriesWithFigures } from "../domain/selection";
import type { Series } from "../domain/series";
import { isMoney, powerBetween, type Unit } from "../domain/unit";
import type { PrintedTable } from "./printed-table";

/**
 * A figure of money in another power of ten, exactly: every printed digit is kept, so that a column of them
 * stays even (−540 410 tkr is −540,410 mnkr). What was printed, and where, stays as it is. What isn't money,
 * or has no value, is given back untouched.
 */
export function figureIn(figure: Figure, unit: Unit): Figure {
  const power = powerBetween(figure.unit, unit);
  if (!isMoney(figure.unit) || power === null || power === 0) return figure;
  if (figure.value === null) return { ...figure, unit };
  const decimals = Math.max(0, decimalsOf(figure.value) - power);
  const value = decimal(figure.value).times(decimal(10).pow(power)).toFixed(decimals);
  return { ...figure, value, missing: null, unit };
}

/** A printed table with its money in that unit. */
export function tableIn(table: PrintedTable, unit: Unit): PrintedTable {
  return {
    columns: table.columns,
    rows: table.rows.map(({ series, cells }) => ({
      series: seriesIn(series, unit),
      cells: new Map([...cells].map(([key, figure]) => [key, figureIn(figure, unit)])),
    })),
  };
}

/** A series with its money in that unit. */
export function listIn({ series, figures }: SeriesWithFigures, unit: Unit): SeriesWithFigures {
  return {
    series: seriesIn(series, unit),
    figures: figures.map((figure) => figureIn(figure, unit)),
  };
}

function seriesIn(series: Series, unit: Unit): Series {
  return isMoney(series.unit) ? { ...series, unit } : series;
}
