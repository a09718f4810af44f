import { findTables } from "../../../lib/import/tables";
import { readText } from "../../../lib/import/text";
import type { Table } from "../../../lib/import/table";

/** The tables of a text, through the real first stage. */
export function tablesIn(text: string, isScanned = false): Table[] {
  const document = readText(Buffer.from(text)).value;
  return findTables({ ...document, isScanned }).value;
}

/** Headers, and each row as its label and its cells' texts; "?" marks a cell with other readings. */
export function grid(table: Table | undefined): {
  columns: string[];
  rows: Record<string, (string | null)[]>;
} {
  return {
    columns: table?.columns.map((column) => column.header) ?? [],
    rows: Object.fromEntries(
      (table?.rows ?? []).map((row) => [
        row.label,
        row.cells.map((cell) =>
          cell === null ? null : cell.otherReadings.length > 0 ? `${cell.text}?` : cell.text,
        ),
      ]),
    ),
  };
}
