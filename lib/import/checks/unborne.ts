import { Decimal } from "decimal.js";
import type { DraftFigure } from "../draft";
import { weigh, type Constraint } from "./constraint";
import { bestPairs } from "./variance";
import type { Grid, GridRow } from "./grid";

/**
 * The figures of columns that a column of deviations denies: it stands beside a budget and an outcome or forecast of
 * its own period, and no two columns bear it out; or it is one of the two that differ, and the difference stands
 * under another header ("Avvikelse -23 100", "Prognos 68"). Then the headers may stand over the wrong columns, which no
 * sum of a column can tell. The keys of all three columns; none where one row only says so.
 */
export function deniedByDeviations(grids: readonly Grid[]): Set<string> {
  return new Set(grids.flatMap(deniedIn));
}

function deniedIn(grid: Grid): string[] {
  return grid.columns.flatMap((column) => {
    const figures = inColumn(grid, column);
    const [first] = figures;
    if (!first || !figures.every(isDeviation)) return [];
    const borne = bestPairs(grid, column);
    if (borne.length > 0) return borne.every(isTurnedAbout) ? keysOf(borne) : [];
    const budget = grid.columns.find((each) => isLike(inColumn(grid, each)[0], first, ["budget"]));
    const outcome = grid.columns.find((each) =>
      isLike(inColumn(grid, each)[0], first, ["actual", "forecast"]),
    );
    if (budget === undefined || outcome === undefined) return [];
    const own = [budget, outcome, column];
    const failing = grid.rows.filter((row) => fails(row, own)).length;
    return failing < 2 ? [] : own.flatMap((each) => inColumn(grid, each).map(({ key }) => key));
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

function keysOf(pairs: readonly Constraint[][]): string[] {
  const figures = pairs
    .flat()
    .flatMap(({ terms, total }) => [...terms.map(({ figure }) => figure), total]);
  return figures.map(({ key }) => key);
}

function inColumn({ rows }: Grid, column: number): DraftFigure[] {
  return rows.flatMap((row) => row.byColumn.get(column) ?? []);
}

function isDeviation({ basis, series }: DraftFigure): boolean {
  return basis === "variance" && series.unit !== "percent" && series.aspect === null;
}

function isLike(
  figure: DraftFigure | undefined,
  deviation: DraftFigure,
  bases: readonly DraftFigure["basis"][],
): boolean {
  if (figure === undefined || figure.series.aspect !== null) return false;
  const isSame =
    figure.period.start === deviation.period.start && figure.period.end === deviation.period.end;
  return isSame && bases.includes(figure.basis);
}

/** Neither way of taking one from the other. */
function fails(row: GridRow, [budget, outcome, deviation]: readonly number[]): boolean {
  const [minus, plus, total] = [budget, outcome, deviation].map((column) =>
    row.byColumn.get(column ?? -1),
  );
  if (!minus || !plus || !total) return false;
  return ([1, -1] as const).every((sign) => {
    const terms = [
      { figure: plus, sign },
      { figure: minus, sign: sign === 1 ? (-1 as const) : (1 as const) },
    ];
    return weigh({ code: "variance", subject: "", terms, total }).state === "fails";
  });
}
