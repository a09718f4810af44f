import type { Line } from "./document";

const separators = [";", "\t", ","];

/** A line of a table of weeks or months with its cells, the first of which says the time. */
export interface Row {
  line: Line;
  cells: string[];
}

/** The rows of a text: its cells stand between semicolons, tabs or commas. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const separator = separators.find((each) => printed[0]?.text.includes(each)) ?? ";";
  return printed.map((line) => ({ line, cells: line.text.split(separator).map(bare) }));
}

/**
 * The rows of a spreadsheet from its table's header on. A row of one cell is a week that isn't filled in, or
 * else words beside the table (a sheet's name, a note); a number that stands alone belongs to no week, and
 * is told as one.
 */
export function sheetRowsOf(lines: readonly Line[]): Row[] {
  const rows = lines.slice(lines.findIndex(({ cells }) => cells !== null)).flatMap((line) => {
    if (line.cells) return [{ line, cells: line.cells.map((cell) => cell.trim()) }];
    const text = line.text.trim();
    if (/^\d{4}\D/.test(text)) return [{ line, cells: [text] }];
    return /^[\d(−-]/.test(text) ? [{ line, cells: ["", text] }] : [];
  });
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, lengthOf(cells)) }));
}

/** How many cells a row has: empty ones at its end (styled, or only parted) are none. */
export function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim();
}
