import type { Document, Read } from "./document";
import type { Table } from "./table";
import { tablesOfCells } from "./tables/cells";
import { joinContinued } from "./tables/continued";

/** Every table of the document in printed order; nothing is interpreted yet. */
export function findTables(document: Document): Read<Table[]> {
  return { value: joinContinued(document, tablesOfCells(document)), problems: [] };
}
