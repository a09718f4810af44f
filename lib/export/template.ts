import { weekPeriod } from "../domain/period";

const columns = ["placerade internt", "placerade externt"];

/**
 * The empty table of a year to fill in and bring in again, in the dialect that a Swedish spreadsheet reads
 * (UTF-8 with BOM, semicolon): "veckor" has a row for each ISO week, "manader" for each month. Null for
 * any other name.
 */
export function templateOf(name: string, year: number): string | null {
  const rows = rowsOf(name, year);
  if (!rows) return null;
  const [head, ...times] = rows;
  const lines = [[head, ...columns], ...times.map((time) => [time, ...columns.map(() => "")])];
  return `\ufeff${lines.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
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
