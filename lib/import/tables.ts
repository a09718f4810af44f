import type { Document, Read } from "./document";
import type { Table } from "./table";
import { tablesOfPlaces } from "./placed/tables";
import { tablesOfCells } from "./tables/cells";
import { joinContinued } from "./tables/continued";

/** Every table of the document in printed order; nothing is interpreted yet. */
export function findTables(document: Document): Read<Table[]> {
  if (document.kind === "pdf") return { value: tablesOfPlaces(document), problems: [] };
  return { value: joinContinued(document, tablesOfCells(document)), problems: [] };
}
