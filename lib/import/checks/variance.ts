import type { DraftFigure } from "../draft";
import { weigh, type Constraint } from "./constraint";
import type { Grid, GridRow } from "./grid";

/**
 * Deviation columns against the two columns they compare. Which two, and which is taken from which, is found
 * per table: forecast − budget or budget − outcome, the same in every row; lines of the other side of a
 * statement may be turned ("plus is good" with costs printed positive).
 */
export function varianceConstraints(grids: readonly Grid[]): Constraint[] {
  return grids.flatMap((grid) =>
    grid.columns
      .filter((column) => isVariance(grid, column))
      .flatMap((column) => constraintsOfColumn(grid, column)),
  );
}

function constraintsOfColumn(grid: Grid, variance: number): Constraint[] {
  const [best] = bestPairs(grid, variance);
  return best ?? [];
}

/** The ways to read a column of deviations that most rows bear out: more than one when they do so equally. */
export function bestPairs(grid: Grid, variance: number): Constraint[][] {
  const levels = grid.columns.filter((column) => !isVariance(grid, column));
  const found: { constraints: Constraint[]; score: number }[] = [];
  for (const plus of levels)
    for (const minus of levels) {
      if (plus === minus) continue;
      const constraints = grid.rows.flatMap((row) => constraintOf(row, plus, minus, variance));
      const score = scoreOf(constraints);
      if (score !== null) found.push({ constraints, score });
    }
  const best = Math.max(...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score === best)
    .map(({ constraints }) => constraints.map((constraint) => turnedIfNeeded(constraint)));
}

/** Most rows must bear it out, and more than one where there is more than one to ask. */
function scoreOf(constraints: readonly Constraint[]): number | null {
  const weighed = constraints.map(weigh).filter(({ state }) => state !== "unknown");
  const telling = weighed.filter((each) => each.state === "holds" && each.isTelling).length;
  const told = weighed.filter((each) => each.isTelling || each.state === "fails").length;
  const isEnough = telling >= Math.min(2, told) && telling > 0 && telling * 2 > told;
  return isEnough ? telling : null;
}

function constraintOf(row: GridRow, plus: number, minus: number, variance: number): Constraint[] {
  const [added, taken, total] = [plus, minus, variance].map((column) => row.byColumn.get(column));
  if (added === undefined || taken === undefined || total === undefined) return [];
  if (added.value === null || taken.value === null) return [];
  return [
    {
      code: "variance",
      subject: `${total.series.label}, ${total.column}`,
      terms: [
        { figure: added, sign: 1 },
        { figure: taken, sign: -1 },
      ],
      total,
    },
  ];
}

/** With costs printed positive, a lower cost is a plus: the row holds the other way round. */
function turnedIfNeeded(constraint: Constraint): Constraint {
  if (weigh(constraint).state !== "fails" || !isCost(constraint.total)) return constraint;
  const terms = constraint.terms.map(({ figure, sign }) => ({
    figure,
    sign: sign === 1 ? (-1 as const) : (1 as const),
  }));
  const turned = { ...constraint, terms };
  const allPositive = terms.every(({ figure }) => !figure.value?.startsWith("-"));
  return allPositive && weigh(turned).state === "holds" ? turned : constraint;
}

function isCost({ series }: DraftFigure): boolean {
  return series.role === "expenses" || series.role === "totalExpenses";
}

function isVariance(grid: Grid, column: number): boolean {
  const figures = grid.rows.flatMap((row) => row.byColumn.get(column) ?? []);
  return figures.some(({ basis, series }) => basis === "variance" && series.unit !== "percent");
}
