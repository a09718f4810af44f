import writeXlsxFile from "write-excel-file/node";
import type { Cell } from "write-excel-file/node";
import { weekPeriod } from "../domain/period";

const columns = ["placerade internt", "placerade externt"];

/**
 * The empty table of a year to fill in and bring in again, in the dialect that a Swedish spreadsheet reads
 * (UTF-8 with BOM, semicolon): "veckor" has a row for each ISO week, "manader" for each month. Null for
 * any other name.
 */
export function templateOf(name: string, year: number): string | null {
  const table = tableOf(name, year);
  return table && `\ufeff${table.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}

/** The same table as an Excel file: the weeks and months are text, so that no program makes dates of them. */
export async function templateSheet(name: string, year: number): Promise<Buffer | null> {
  const table = tableOf(name, year);
  if (!table) return null;
  const [head = [], ...rows] = table;
  const cells: Cell[][] = [
    head.map((value) => ({ type: String, value, fontWeight: "bold" })),
    ...rows.map(([time = ""]): Cell[] => [{ type: String, value: time, format: "@" }]),
  ];
  return writeXlsxFile(cells, {
    sheet: "Placerade",
    columns: head.map((_, index) => ({ width: index === 0 ? 12 : 20 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function tableOf(name: string, year: number): string[][] | null {
  const rows = rowsOf(name, year);
  if (!rows) return null;
  const [head = "", ...times] = rows;
  return [[head, ...columns], ...times.map((time) => [time, ...columns.map(() => "")])];
}

function rowsOf(name: string, year: number): string[] | null {
  const pad = (number: number) => String(number).padStart(2, "0");
  if (name === "manader")
    return ["månad", ...Array.from({ length: 12 }, (_, index) => `${year}-${pad(index + 1)}`)];
  if (name !== "veckor") return null;
  const hasLongYear = weekPeriod(year, 53).start < weekPeriod(year + 1, 1).start;
  const weeks = Array.from({ length: hasLongYear ? 53 : 52 }, (_, index) => index + 1);
  return ["vecka", ...weeks.map((week) => `${year}-W${pad(week)}`)];
}
