import { weigh } from "./checks/constraint";
import { reasonUnborne } from "./checks/rowDeviation";
import { gridsOf, type Grid } from "./checks/grid";
import { varianceConstraints } from "./checks/variance";
import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";

const fewestRows = 2;

/**
 * Doubts a table whose deviations are none of the differences between its columns though both a budget and
 * what is compared to it stand there: its headers may stand over the wrong columns, as in text whose layout
 * is lost. Sums down each column hold all the same, so they don't settle it.
 */
export function doubtShifted(figures: readonly DraftFigure[]): DraftFigure[] {
  const rows = new Map(
    gridsOf(figures)
      .filter(isShifted)
      .flatMap((grid) =>
        grid.rows.flatMap((row) => row.figures.map((each) => [each, row] as const)),
      ),
  );
  return figures.map((figure) => {
    const row = rows.get(figure);
    return row === undefined ? figure : inDoubt(figure, reasonUnborne(figure, row));
  });
}

function isShifted(grid: Grid): boolean {
  const bases = new Set(grid.rows.flatMap((row) => row.figures.map(({ basis }) => basis)));
  const isCompared = bases.has("budget") && (bases.has("actual") || bases.has("forecast"));
  if (!bases.has("variance") || !isCompared) return false;
  const told = grid.rows.filter(
    (row) =>
      row.figures.some(
        ({ basis, value, series }) =>
          basis === "variance" && value !== null && series.unit !== "percent",
      ) &&
      row.figures.filter(({ basis, value }) => basis !== "variance" && value !== null).length > 1,
  );
  if (told.length < fewestRows) return false;
  return !varianceConstraints([grid]).some((each) => weigh(each).state === "holds");
}
