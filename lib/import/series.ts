import type { Accumulation, Better, SeriesKind, StatementRole } from "../domain/series";
import { isMoney, type Unit } from "../domain/unit";
import { foldLabel } from "./label";
import { accumulationWords, betterWords, kindWords } from "./seriesWords";
import { isStatement } from "./statement";
import type { Row, Table } from "./table";

/**
 * What kind of thing a table's rows measure: from its title, else from its headers or the section it stands
 * in, else from its rows when they are an income statement's, else from its unit. `unit` is the table's own, if known.
 */
export function kindOfTable(
  table: Table,
  unit: Unit | null,
  roles: readonly (StatementRole | null)[],
): SeriesKind {
  const ofTitle = findKind(table.title);
  if (ofTitle) return ofTitle;
  const headers = table.columns.map((column) => column.header).join(" ");
  const ofHeaders = findKindOfHeaders(headers);
  const ofSection = ofHeaders ?? findKind(table.section);
  if (ofSection && ofSection !== "placement" && ofSection !== "staff") return ofSection;
  if (isStatement(roles)) return "incomeStatement";
  if (ofSection) return ofSection;
  return unit !== null && isMoney(unit) ? "serviceArea" : "indicator";
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

/** "Utfall intäkter | Utfall kostnader | Resultat": each row is a part of the organisation. */
function findKindOfHeaders(headers: string): SeriesKind | null {
  if (/\bvolym/i.test(headers)) return "volume";
  return /\bintäkter\b/i.test(headers) && /\bkostnader\b/i.test(headers) ? "serviceArea" : null;
}

function findKind(text: string): SeriesKind | null {
  const folded = foldLabel(text);
  return kindWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
