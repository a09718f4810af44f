import { Decimal } from "decimal.js";
import type { DraftFigure } from "../draft";
import type { Constraint } from "./constraint";
import { failsEitherWay, isDeviation, isLike, reasonUnborne } from "./rowDeviation";
import { bestPairs } from "./variance";
import type { Grid, GridRow } from "./grid";

/**
 * The figures of columns that a column of deviations denies, each with why: it stands beside a budget and an outcome or
 * forecast of its own period, and no two columns bear it out; or it is one of the two that differ, and the difference
 * stands under another header ("Avvikelse -23 100", "Prognos 68"). Then the headers may stand over the wrong columns,
 * which no sum of a column can tell. By the keys of all three columns; none where one row only says so.
 */
export function deniedByDeviations(grids: readonly Grid[]): Map<string, string> {
  return new Map(grids.flatMap(deniedIn));
}

function deniedIn(grid: Grid): [string, string][] {
  return grid.columns.flatMap((column) => {
    const figures = inColumn(grid, column);
    const [first] = figures;
    if (!first || !figures.every(isOwnDeviation)) return [];
    const borne = bestPairs(grid, column);
    if (borne.length > 0) return borne.every(isTurnedAbout) ? turnedAbout(borne) : [];
    const columnOf = (bases: readonly DraftFigure["basis"][]) =>
      grid.columns.find((each) => {
        const [figure] = inColumn(grid, each);
        return figure !== undefined && isLike(figure, first, bases);
      });
    const budget = columnOf(["budget"]);
    const outcome = columnOf(["actual", "forecast"]);
    if (budget === undefined || outcome === undefined) return [];
    const own = [budget, outcome, column];
    const failing = grid.rows.filter((row) => fails(row, own)).length;
    if (failing < 2) return [];
    return grid.rows.flatMap((row) =>
      own
        .flatMap((each) => row.byColumn.get(each) ?? [])
        .map((figure): [string, string] => [figure.key, reasonUnborne(figure, row)]),
    );
  });
}

/** A deviation is the small one of the three in some row at least, unless nearly nothing was to be used or has been. */
const mostTimes = 5;

function isTurnedAbout(constraints: readonly Constraint[]): boolean {
  const asked = constraints.filter(({ total }) => !new Decimal(total.value ?? 0).isZero());
  return asked.length >= 3 && asked.every(isOneOfTheTwo);
}

function isOneOfTheTwo({ terms, total }: Constraint): boolean {
  const sizes = terms.map(({ figure }) => new Decimal(figure.value ?? 0).abs());
  return Decimal.min(...sizes)
    .times(mostTimes)
    .lessThan(new Decimal(total.value ?? 0).abs());
}

function turnedAbout(pairs: readonly Constraint[][]): [string, string][] {
  const figures = pairs
    .flat()
    .flatMap(({ terms, total }) => [...terms.map(({ figure }) => figure), total]);
  return figures.map(({ key }) => [key, "columnsUncertain"]);
}

function inColumn({ rows }: Grid, column: number): DraftFigure[] {
  return rows.flatMap((row) => row.byColumn.get(column) ?? []);
}

function isOwnDeviation(figure: DraftFigure): boolean {
  return isDeviation(figure) && figure.series.aspect === null;
}

function fails(row: GridRow, own: readonly number[]): boolean {
  const [minus, plus, total] = own.map((column) => row.byColumn.get(column));
  return !!minus && !!plus && !!total && failsEitherWay(minus, plus, total);
}
