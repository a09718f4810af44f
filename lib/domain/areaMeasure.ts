import { decimal } from "./decimal";
import type { Figure } from "./figure";
import type { FigureInSeries } from "./selection";

/** What a table of service areas prints: their results around zero, or what they cost net. */
export type AreaMeasure = "result" | "netExpenses";

/**
 * Tells whether service areas are printed as results or as net costs, which look alike but mean the
 * opposite of each other: −38 is a deficit in the one and merely a cost in the other. A total that is
 * the statement's net cost settles it; without one, areas that are budgeted to cost are costs, since
 * a committee's internal budget of results is 0.
 */
export function areaMeasureOf(
  areas: readonly FigureInSeries[],
  statement: readonly FigureInSeries[],
): AreaMeasure {
  if (sharesFigure(areas, statement, "result")) return "result";
  if (sharesFigure(areas, statement, "netExpenses")) return "netExpenses";
  const budgets = areas.flatMap(({ figure }) =>
    figure.basis === "budget" && figure.value !== null ? [decimal(figure.value)] : [],
  );
  const costs = budgets.filter((budget) => budget.isNegative() && !budget.isZero());
  return costs.length > budgets.length / 2 ? "netExpenses" : "result";
}

/** Is one of the areas' figures also the statement's figure of that role, and not 0? */
function sharesFigure(
  areas: readonly FigureInSeries[],
  statement: readonly FigureInSeries[],
  role: AreaMeasure,
): boolean {
  const figures = statement.filter(({ series }) => series.role === role);
  return figures.some(({ figure }) => areas.some((area) => isSame(area.figure, figure)));
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null || decimal(a.value).isZero()) return false;
  const isSamePeriod = a.period.start === b.period.start && a.period.end === b.period.end;
  return (
    a.basis === b.basis && a.unit === b.unit && isSamePeriod && decimal(a.value).equals(b.value)
  );
}
