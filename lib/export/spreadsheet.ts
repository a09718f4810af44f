import writeXlsxFile from "write-excel-file/node";
import type { Cell } from "write-excel-file/node";
import { cellKind, columnKind } from "./columnKinds";
import type { FileRow } from "./rows";

/**
 * A spreadsheet is written whole, in memory, and not row by row: about 6 kB a row while it is made. What is
 * larger is taken as CSV, which has no end.
 */
export const mostRows = 20_000;

/**
 * An Excel file of rows with the same columns as the CSV: numbers are numbers with the decimals that were
 * printed, dates are dates, and text is text, whatever it begins with. An empty cell is empty and
 * never zero. Null when there are more rows than `most`; a selection without rows is a sheet without any.
 */
export async function spreadsheet(
  rows: AsyncIterable<FileRow>,
  most = mostRows,
): Promise<Buffer | null> {
  const cells: Cell[][] = [];
  let columns: string[] = [];
  for await (const row of rows) {
    if (cells.length === 0) {
      columns = Object.keys(row);
      cells.push(columns.map((name) => ({ value: name, fontWeight: "bold" })));
    }
    if (cells.length > most) return null;
    cells.push(columns.map((name) => cellOf(name, row[name] ?? null)));
  }
  const widths = columns.map((name) => ({ width: widthOf(name) }));
  return writeXlsxFile(cells, {
    sheet: "Nämndkollen",
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(name: string, text: string | null): Cell {
  if (text === null) return null;
  const kind = cellKind(name, text);
  if (kind === "count") return { type: Number, value: Number(text), format: "0" };
  if (kind === "date")
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: "yyyy-mm-dd" };
  if (kind === "decimal" && isExactAsFloat(text))
    return { type: Number, value: Number(text), format: numberFormat(text) };
  return { type: String, value: text };
}

/** A spreadsheet counts in floats, which hold 15 digits: what has more stays text, and whole. */
function isExactAsFloat(text: string): boolean {
  return text.replace(/\D/g, "").replace(/^0+/, "").length <= 15;
}

/** In the file's own notation, which Swedish Excel shows as "1 234,50". */
function numberFormat(text: string): string {
  const decimals = text.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function widthOf(name: string): number {
  if (name === "serienamn" || name === "maltext") return 48;
  return columnKind(name) === "text" ? 18 : 12;
}
