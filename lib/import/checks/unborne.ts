import type { DraftFigure } from "../draft";
import { weigh } from "./constraint";
import { bestPairs } from "./variance";
import type { Grid, GridRow } from "./grid";

/**
 * The figures of columns that a column of deviations denies: it stands beside a budget and an outcome or forecast of
 * its own period, and no two columns bear it out. Then the headers may stand over the wrong columns, which no
 * sum of a column can tell. The keys of all three columns; none where one row only says so.
 */
export function deniedByDeviations(grids: readonly Grid[]): Set<string> {
  return new Set(grids.flatMap(deniedIn));
}

function deniedIn(grid: Grid): string[] {
  return grid.columns.flatMap((column) => {
    const figures = inColumn(grid, column);
    const [first] = figures;
    if (!first || !figures.every(isDeviation) || bestPairs(grid, column).length > 0) return [];
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
