import type { StatementRole } from "../domain/series";
import { findLike, foldLabel } from "./label";
import { netLabels, statementLabels } from "./statementWords";
import type { Table } from "./table";

/**
 * What each row of the table is in an income statement, by its label; null for a row that is none of the known
 * lines. The net line without a name of its own ("Totalt") is told by what else the table has.
 */
export function rolesOf(table: Table): (StatementRole | null)[] {
  const roles = table.rows.map((row) => roleOfLabel(row.label));
  const isNetAtEnd =
    roles.includes("totalRevenue") &&
    roles.includes("totalExpenses") &&
    !roles.includes("municipalGrant") &&
    !roles.includes("result");
  if (!isNetAtEnd) return roles;
  return table.rows.map((row, index) => {
    const role = roles[index] ?? null;
    const isNet = role === null && findLike(bareLabel(row.label), netLabels) !== null;
    return isNet ? "netExpenses" : role;
  });
}

/** Has the table both sides of a statement: income of some kind and costs? */
export function isStatement(roles: readonly (StatementRole | null)[]): boolean {
  const has = (...wanted: StatementRole[]) => wanted.some((role) => roles.includes(role));
  return has("revenue", "totalRevenue", "municipalGrant") && has("expenses", "totalExpenses");
}

function roleOfLabel(label: string): StatementRole | null {
  const folded = foldLabel(label);
  const exact = statementLabels.find(([, known]) => known.some((one) => foldLabel(one) === folded));
  if (exact) return exact[0];
  const bare = bareLabel(label);
  return statementLabels.find(([, known]) => findLike(bare, known) !== null)?.[0] ?? null;
}

/** Without a leading dash, a bracketed unit or remark, and footnote marks: "Summa totalt (mnkr)" → "Summa totalt". */
function bareLabel(label: string): string {
  return label
    .replace(/^[\s\-–•]+/, "")
    .replace(/\s*\((?:tkr|mnk[ry]|mkr|kr|inkl[^)]*|\+\/-)\)\s*/gi, " ")
    .replace(/,\s*(?:tkr|mnkr|mkr|kr)$/i, "")
    .replace(/[*:]+$/, "")
    .trim();
}
