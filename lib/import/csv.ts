import { parse } from "csv-parse/sync";
import type { Document, Read } from "./document";
import { readText } from "./text";

/** Tabs make cells in any text, and need no telling. */
const separators = [";", ","] as const;
const fewestRows = 2;

/** First stage for text: as `readText`, and with real cells where the whole text is a table with separators. */
export function readCsvOrText(bytes: Uint8Array): Read<Document> {
  const read = readText(bytes);
  const filled = read.value.lines.filter(({ text }) => text.trim() !== "");
  const isPlain = read.value.kind === "text" && filled.every(({ cells }) => cells === null);
  const rows = isPlain ? csvRows(filled.map(({ text }) => text).join("\n")) : null;
  // A quoted cell over several lines makes fewer rows than lines, and is left as text.
  if (rows === null || rows.length !== filled.length) return read;
  const lines = filled.map((line, index) => ({ ...line, cells: rows[index] ?? null }));
  return { ...read, value: { ...read.value, kind: "csv", lines } };
}

/**
 * The rows of a text that is a table with separators (CSV), or null when it is no such text: at least two
 * rows, all with the same number of cells. Semicolon comes first, since Swedish numbers hold commas.
 */
export function csvRows(text: string): string[][] | null {
  const filled = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  if (filled.length < fewestRows) return null;
  for (const separator of separators) {
    if (!filled.every((line) => line.includes(separator))) continue;
    const rows = rowsBy(text, separator);
    const width = rows?.[0]?.length ?? 0;
    // A comma inside prose or a number makes cells too, but never equally many in each line of a table.
    const isTable =
      width > (separator === "," ? 2 : 1) &&
      rows?.every((row) => row.length === width && row.every((cell) => cell.length <= longestCell));
    if (rows && isTable) return rows;
  }
  return null;
}

/** More than any cell holds: a whole page on one line has its commas too. */
const longestCell = 400;

function rowsBy(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_quotes: true,
    });
  } catch {
    return null;
  }
}
