import type { Document } from "../document";
import type { Table } from "../table";

/** "Tabellen visar prognosavvikelse per avdelning och helår" on the line below. */
const caption = /^(?:tabellen|tabell \d+)(?: ovan)? (?:visar|redovisar|avser) (.+)$/i;

/** A table whose caption stands on the line below it stands under that, and not under the last heading. */
export function withCaptions(document: Document, tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const last = lastLineOf(table);
    const below = document.lines.find(({ number, text }) => number > last && text.trim() !== "");
    const isNear = below !== undefined && below.number - last <= 2;
    const said = isNear ? caption.exec(below.text.trim())?.[1] : undefined;
    if (said === undefined) return table;
    // The heading above may have been another table's; the caption is its own.
    const { isSectionShared: _, ...own } = table;
    return { ...own, section: said };
  });
}

function lastLineOf(table: Table): number {
  const lines = table.rows.flatMap((row) => [
    row.place.line,
    ...row.cells.flatMap((cell) => (cell === null ? [] : [cell.place.line])),
  ]);
  return Math.max(table.place.line, ...lines);
}
