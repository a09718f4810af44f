import type { Accumulation, Better, SeriesKind, StatementRole } from "../domain/series";
import { isMoney, type Unit } from "../domain/unit";
import { findLike, foldLabel } from "./label";
import { accumulationWords, betterWords, kindWords } from "./seriesWords";
import { netLabels, statementLabels } from "./statementWords";
import type { Row, Table } from "./table";

/**
 * What kind of thing a table's rows measure: from its title, else from its headers or the section it stands
 * in, else from its rows when they are an income statement's, else from its unit. `unit` is the table's own, if known.
 */
export function kindOfTable(table: Table, unit: Unit | null): SeriesKind {
  const ofTitle = findKind(table.title);
  if (ofTitle) return ofTitle;
  const headers = table.columns.map((column) => column.header).join(" ");
  const ofHeaders = /\bvolym/i.test(headers) ? "volume" : null;
  const ofSection = ofHeaders ?? findKind(table.section);
  if (ofSection && ofSection !== "placement" && ofSection !== "staff") return ofSection;
  if (isStatement(table)) return "incomeStatement";
  if (ofSection) return ofSection;
  return unit !== null && isMoney(unit) ? "serviceArea" : "indicator";
}

/**
 * What the row is in an income statement, by its label; null for a row that is none of the known lines. The
 * net line without a name of its own ("Totalt") is told by what else the table has.
 */
export function roleOf(row: Row, table: Table): StatementRole | null {
  const known = roleOfLabel(row.label);
  if (known !== null) return known;
  if (findLike(bareLabel(row.label), netLabels) === null) return null;
  const roles = new Set(table.rows.map((other) => roleOfLabel(other.label)));
  const isNet = roles.has("totalRevenue") && roles.has("totalExpenses");
  return isNet && !roles.has("municipalGrant") && !roles.has("result") ? "netExpenses" : null;
}

/** How the row adds up over time: money and counts are flows unless the words say otherwise. */
export function accumulationOf(
  row: Row,
  kind: SeriesKind,
  role: StatementRole | null,
  unit: Unit,
): Accumulation {
  if (role === "accumulatedResult" || kind === "equity") return "point";
  const said = accumulationWords.find(([, pattern]) => pattern.test(foldLabel(row.label)))?.[0];
  if (unit === "percent" || unit === "krPerUnit") return "ratio";
  if (said) return said;
  const isAverage = unit === "index" || unit === "annualWorkers" || unit === "yearPlacements";
  return isAverage ? "mean" : "flow";
}

/** Which way is good; `neither` unless the label, the role or a printed bound ("Minst") leaves no dispute. */
export function betterOf(
  row: Row,
  kind: SeriesKind,
  role: StatementRole | null,
  bound: "atLeast" | "atMost" | null,
): Better {
  if (bound !== null) return bound === "atLeast" ? "higher" : "lower";
  if (role === "result" || role === "accumulatedResult") return "higher";
  if (kind === "serviceGuarantee") return "higher";
  if (kind !== "indicator" && kind !== "staff") return "neither";
  return betterWords.find(([, pattern]) => pattern.test(foldLabel(row.label)))?.[0] ?? "neither";
}

function findKind(text: string): SeriesKind | null {
  const folded = foldLabel(text);
  return kindWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Two different lines of a statement, one of them its bottom line or both its sides. */
function isStatement(table: Table): boolean {
  const roles = new Set(table.rows.map((row) => roleOfLabel(row.label)));
  const hasRevenue =
    roles.has("revenue") || roles.has("totalRevenue") || roles.has("municipalGrant");
  const hasExpenses = roles.has("expenses") || roles.has("totalExpenses");
  return hasRevenue && hasExpenses;
}

function roleOfLabel(label: string): StatementRole | null {
  const bare = bareLabel(label);
  return (
    statementLabels.find(([, known]) =>
      known.some((one) => foldLabel(one) === foldLabel(label)),
    )?.[0] ??
    statementLabels.find(([, known]) => findLike(bare, known) !== null)?.[0] ??
    null
  );
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
