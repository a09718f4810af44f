import { decimal } from "../domain/decimal";
import type { Problem } from "../domain/problem";
import type { StatementRole } from "../domain/series";
import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";
import type { Table } from "./table";

const incomeRoles: readonly StatementRole[] = ["revenue", "totalRevenue", "municipalGrant"];
const costRoles: readonly StatementRole[] = ["expenses", "totalExpenses", "netExpenses"];

/**
 * Turns a statement to our convention, revenue positive and expenses negative, when the table itself shows
 * that it has another: costs positive with income negative turns every line; everything positive turns the
 * costs, but only when revenue minus costs is the printed result in every column. Deviations stay, and
 * so does everything in a table that does not prove its convention. The printed text is never touched.
 */
export function normaliseSigns(
  figures: DraftFigure[],
  table: Table,
): { figures: DraftFigure[]; problems: Problem[] } {
  const convention = conventionOf(figures);
  if (convention === null) {
    return { figures: isUnknown(figures) ? figures.map(doubt) : figures, problems: [] };
  }
  const turned = figures.map((figure) => (isTurned(figure, convention) ? turn(figure) : figure));
  const problem: Problem = {
    code: "signsTurned",
    severity: "warning",
    place: table.place,
    data: { convention, section: table.section },
  };
  return { figures: turned, problems: [problem] };
}

type Convention = "costsPositiveIncomeNegative" | "allPositive";

function conventionOf(figures: readonly DraftFigure[]): Convention | null {
  const levels = figures.filter((figure) => figure.basis !== "variance");
  const income = signsOf(levels, incomeRoles);
  const costs = signsOf(levels, costRoles.slice(0, 2));
  if (income.size !== 1 || costs.size !== 1 || !costs.has(1)) return null;
  if (income.has(-1)) return "costsPositiveIncomeNegative";
  return isResultProved(levels) ? "allPositive" : null;
}

/**
 * Costs are positive and some lines are negative, but no line is known as income (a label is damaged, or a
 * word is new), or not all lines agree. Whether the table is to be turned can't be told.
 */
function isUnknown(figures: readonly DraftFigure[]): boolean {
  const levels = figures.filter((figure) => figure.basis !== "variance");
  const costs = signsOf(levels, costRoles.slice(0, 2));
  const income = signsOf(levels, incomeRoles);
  // One sign that is lost or put in makes the lines disagree on it.
  if (income.size > 0) return costs.has(1) && income.has(-1);
  if (costs.size !== 1 || !costs.has(1)) return false;
  return levels.some(({ series, value }) => series.role === null && value?.startsWith("-"));
}

function doubt(figure: DraftFigure): DraftFigure {
  return figure.basis === "variance" ? figure : inDoubt(figure, "signsUncertain");
}

function signsOf(figures: readonly DraftFigure[], roles: readonly StatementRole[]): Set<number> {
  const signs = new Set<number>();
  for (const { series, value } of figures) {
    if (series.role === null || !roles.includes(series.role) || value === null) continue;
    const sign = decimal(value).comparedTo(0);
    if (sign !== 0) signs.add(sign);
  }
  return signs;
}

/** Total revenue minus total expenses is the result in every column that has all three, and in one at least. */
function isResultProved(figures: readonly DraftFigure[]): boolean {
  const columns = new Set(figures.map(columnOf));
  const proofs = [...columns].flatMap((each) => {
    const column = figures.filter((figure) => columnOf(figure) === each);
    const result = only(column, "result");
    const income = only(column, "totalRevenue") ?? only(column, "revenue");
    const costs = only(column, "totalExpenses") ?? only(column, "expenses");
    if (result === null || income === null || costs === null) return [];
    return [decimal(income).minus(costs).equals(result)];
  });
  return proofs.length > 0 && proofs.every((holds) => holds);
}

function columnOf(figure: DraftFigure): string {
  return figure.key.slice(figure.key.indexOf(":"));
}

/** The value of the only line with the role; null when there is none or several. */
function only(figures: readonly DraftFigure[], role: StatementRole): string | null {
  const found = figures.filter((figure) => figure.series.role === role);
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}

function isTurned(figure: DraftFigure, convention: Convention): boolean {
  if (figure.basis === "variance" || figure.value === null) return false;
  if (convention === "costsPositiveIncomeNegative") return true;
  return figure.series.role !== null && costRoles.includes(figure.series.role);
}

/** A zero keeps its printed decimals and gets no minus. */
function turn(figure: DraftFigure): DraftFigure {
  if (figure.value === null || decimal(figure.value).isZero()) return figure;
  const isNegative = figure.value.startsWith("-");
  return { ...figure, value: isNegative ? figure.value.slice(1) : `-${figure.value}` };
}
