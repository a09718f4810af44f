import type { Document, Read } from "./document";
import type { Table } from "./table";
import { tablesOfCells } from "./tables/cells";
import { joinContinued } from "./tables/continued";
import { tablesOfFlatText } from "./tables/flat/tables";

/** Every table of the document in printed order; nothing is interpreted yet. */
export function findTables(document: Document): Read<Table[]> {
  const found = [...tablesOfCells(document), ...tablesOfFlatText(document)];
  const tables = found.toSorted((a, b) => a.place.line - b.place.line);
  return { value: joinContinued(document, tables), problems: [] };
}
