import "server-only";
import pg from "pg";
import { dialectRules, formulaStarts, textMark, type Dialect } from "../../export/dialect";

const { escapeLiteral, escapeIdentifier } = pg;

/** A printed text, nothing when empty: led by a mark where a spreadsheet would take it for a formula. */
export function textCell(sql: string, dialect: Dialect): string {
  if (!dialectRules[dialect].marksFormulas) return `nullif(${sql}, '')`;
  const starts = formulaStarts.map((start) => escapeLiteral(start)).join(", ");
  return `CASE WHEN left(${sql}, 1) IN (${starts}) THEN ${escapeLiteral(textMark)} || ${sql} ELSE nullif(${sql}, '') END`;
}

/** A decimal with its printed decimals, in the dialect's decimal point. Never a text: −5 stays a number. */
export function decimalCell(sql: string, dialect: Dialect): string {
  const { decimalPoint } = dialectRules[dialect];
  return decimalPoint === "."
    ? `${sql}::text`
    : `replace(${sql}::text, '.', ${escapeLiteral(decimalPoint)})`;
}

/** The word that files have for an enum's code. */
export function wordCell(sql: string, words: Record<string, string>): string {
  const cases = Object.entries(words).map(
    ([code, word]) => `WHEN ${escapeLiteral(code)} THEN ${escapeLiteral(word)}`,
  );
  return `CASE ${sql}::text ${cases.join(" ")} END`;
}

/** A condition on a value that the address gives; COPY takes no parameters, so it is quoted. */
export function isEqual(sql: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${sql} = ${escapeLiteral(value)}`];
}

/** A condition on a list of codes. */
export function isOneOf(sql: string, values: readonly string[] | undefined): string[] {
  if (values === undefined) return [];
  const list = values.map((value) => escapeLiteral(value)).join(", ");
  return [`${sql}::text = ANY (ARRAY[${list}]::text[])`];
}

/** The named cells as a select list. */
export function selectList(cells: Record<string, string>): string {
  return Object.entries(cells)
    .map(([name, sql]) => `${sql} AS ${escapeIdentifier(name)}`)
    .join(",\n  ");
}

/** The statement that sends the rows of a query as the dialect's file, less its lead. */
export function copyStatement(query: string, dialect: Dialect): string {
  const delimiter = escapeLiteral(dialectRules[dialect].delimiter);
  return `COPY (${query}) TO STDOUT WITH (FORMAT csv, HEADER true, DELIMITER ${delimiter})`;
}
