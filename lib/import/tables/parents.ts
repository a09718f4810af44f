import type { Document } from "../document";
import type { Row, Table } from "../table";
import { indentsOf } from "./indents";
import { isSumOf, valuesOf, type Values } from "./partSums";

/**
 * The row that each row is a part of, where the print shows it and no layout has told it already: it begins with a
 * dash, it is set further in than the row above, or it is one of those right below a row that add up to that row in
 * every column. "Öppenvård" under "Barn och unga" is another series than under "Vuxna". Totals have no parts below,
 * and where parts stand above their sum being set in tells nothing. Two rows of one name in a table that are still
 * not told apart are in doubt.
 */
export function withParents(document: Document, tables: readonly Table[]): Table[] {
  const indentsIn = indentsOf(document);
  return tables.map((table) => {
    const dashed = parentsByDash(table.rows);
    const values = table.rows.map(valuesOf);
    const indented = parentsByIndent(table.rows, values, indentsIn(table));
    const summed = parentsBySum(table.rows, values);
    const rows = table.rows.map((row, at) => {
      const parent = row.parent ?? dashed[at] ?? indented[at] ?? summed[at] ?? null;
      return parent === row.parent ? row : { ...row, parent };
    });
    return { ...table, rows: doubtTwins(rows) };
  });
}

const dash = /^[-–•·]\s/;
const total = /^(?:del)?(?:summa|totalt?|total[ae]?|netto\p{L}*|resultat)(?!\p{L})/iu;
/** What makes up a result is parted by signs and not by sums: revenue less expenses is no part of either. */
const ofStatement =
  /^(?:summa|total|netto|resultat|(?:årets|periodens|verksamhetens|övriga)\s|intäkt|kostnad|kommun(?:bidrag|ersättning)|överskott|underskott|avvikelse|budget|ram)/iu;

/** "- kommunal regi" is a part of the last row without a dash, when no heading stands between. */
function parentsByDash(rows: readonly Row[]): (string | null)[] {
  return rows.map(({ label, group }, at) => {
    if (!dash.test(label)) return null;
    const whole = rows.slice(0, at).findLast((row) => !dash.test(row.label));
    return whole !== undefined && whole.group === group ? whole.label : null;
  });
}

function parentsByIndent(
  rows: readonly Row[],
  values: readonly Values[],
  indents: readonly number[] | null,
): (string | null)[] {
  if (indents === null) return rows.map(() => null);
  const isSumBelow = standsBelowParts(rows, indents);
  return rows.map(({ group }, at) => {
    const own = indents[at] ?? 0;
    const above = indents.slice(0, at).findLastIndex((indent) => indent < own);
    const whole = rows[above];
    if (whole === undefined || whole.group !== group || total.test(whole.label)) return null;
    if (!isSumBelow) return whole.label;
    const level = indents[above] ?? 0;
    const end = indents.findIndex((indent, index) => index > above && indent <= level);
    const parts = values.slice(above + 1, end < 0 ? rows.length : end);
    return isSumOf(parts, values[above] ?? []) ? whole.label : null;
  });
}

/** The first rows are set further in than some below: their sum stands below them. */
function standsBelowParts(rows: readonly Row[], indents: readonly number[]): boolean {
  const groups = new Set(rows.map(({ group }) => group));
  return [...groups].some((group) => {
    const own = indents.filter((_, at) => rows[at]?.group === group);
    return own.slice(1).some((indent) => indent < (own[0] ?? 0));
  });
}

function parentsBySum(rows: readonly Row[], values: readonly Values[]): (string | null)[] {
  const parents = rows.map((): string | null => null);
  rows.forEach((whole, above) => {
    if (ofStatement.test(whole.label)) return;
    for (let end = above + 2; end <= Math.min(rows.length, above + mostParts); end++) {
      const last = rows[end - 1];
      if (!last || last.group !== whole.group || ofStatement.test(last.label)) return;
      if (!isSumOf(values.slice(above + 1, end), values[above] ?? [])) continue;
      parents.fill(whole.label, above + 1, end);
      return;
    }
  });
  return parents;
}

/** Longer runs are lists. */
const mostParts = 20;

function doubtTwins(rows: readonly Row[]): Row[] {
  const nameOf = ({ label, parent, group, unitText }: Row) =>
    JSON.stringify([label, parent, group, unitText]);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  const isTwin = (row: Row) => (counts.get(nameOf(row)) ?? 0) > 1 && !total.test(row.label);
  return rows.map((row) => (isTwin(row) ? { ...row, isLabelUnsure: true } : row));
}
