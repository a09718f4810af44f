import type { Document } from "../document";
import type { Table } from "../table";
import { findUnit } from "../unit";

/**
 * Joins a table to the one before when its header repeats that one's and nothing but its own header
 * stands between: a page broke, or the total was set under a header of its own. Tables with the same
 * header and text between them are different tables.
 */
export function joinContinued(document: Document, tables: readonly Table[]): Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (
      before &&
      sameHeader(before, table) &&
      !hasOtherUnit(before, table) &&
      isAdjacent(document, before, table)
    ) {
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...table.rows] };
    } else {
      joined.push(table);
    }
  }
  return joined;
}

function sameHeader(a: Table, b: Table): boolean {
  const headers = (table: Table) => table.columns.map((column) => column.header).join("\t");
  return headers(a) === headers(b);
}

/** "Investeringar, tkr" does not go on from "Placeringsform, vårddygn", whatever columns they share. */
function hasOtherUnit(before: Table, table: Table): boolean {
  const own = findUnit(table.title);
  return own !== null && own !== findUnit(before.title);
}

function isAdjacent(document: Document, before: Table, table: Table): boolean {
  const last = before.rows.at(-1)?.place.line ?? before.place.line;
  return document.lines.slice(last, table.place.line - 1).every((line) => line.text.trim() === "");
}
