import { stringify } from "csv-stringify/sync";
import type { Committee } from "../domain/committee";
import type { DecimalText } from "../domain/decimal";
import { dialectRules, formulaStarts, textMark, type Dialect } from "./dialect";

/** A column of a file whose rows are worked out by us and not copied from the database. */
export interface ComputedColumn<Row> {
  name: string;
  /** What stands in it, as a sentence. */
  meaning: string;
  /** Text is guarded against formulas, numbers follow the dialect, codes are written as they are. */
  kind: "text" | "number" | "code";
  cell: (row: Row) => string | number | boolean | null | undefined;
}

/** The whole file: head and rows in the dialect, a missing cell empty and never zero. */
export function computedFile<Row>(
  columns: readonly ComputedColumn<Row>[],
  rows: readonly Row[],
  dialect: Dialect,
): string {
  const { delimiter, lead } = dialectRules[dialect];
  const head = columns.map((column) => column.name);
  const cells = rows.map((row) => columns.map((column) => written(column, row, dialect)));
  return lead + stringify([head, ...cells], { delimiter });
}

/** Whose rows they are: the first columns of every file. */
export function committeeColumns<Row>(committeeOf: (row: Row) => Committee): ComputedColumn<Row>[] {
  return [
    {
      name: "kommunkod",
      meaning: "Kommunens kod hos SCB. Tom för en påhittad kommun.",
      kind: "code",
      cell: (row) => committeeOf(row).municipality.scbCode,
    },
    {
      name: "kommun",
      meaning: "Kommunens namn.",
      kind: "text",
      cell: (row) => committeeOf(row).municipality.name,
    },
    {
      name: "namnd",
      meaning: "Nämndens namn.",
      kind: "text",
      cell: (row) => committeeOf(row).name,
    },
  ];
}

function written<Row>(
  { kind, cell }: ComputedColumn<Row>,
  row: Row,
  dialect: Dialect,
): string | null {
  const value = cell(row);
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (kind === "number") return inDialect(String(value), dialect);
  return kind === "text" ? guarded(String(value), dialect) : String(value);
}

function inDialect(value: DecimalText, dialect: Dialect): string {
  return value.replace(".", dialectRules[dialect].decimalPoint);
}

function guarded(text: string, dialect: Dialect): string {
  if (!dialectRules[dialect].marksFormulas) return text;
  return formulaStarts.some((start) => text.startsWith(start)) ? textMark + text : text;
}
