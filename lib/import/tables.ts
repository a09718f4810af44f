import type { Document, Read } from "./document";
import { tablesOfPlaces } from "./placed/tables";
import type { Table } from "./table";
import { isAligned, tablesOfAlignedText } from "./tables/aligned";
import { tablesOfCells } from "./tables/cells";
import { withCaptions } from "./tables/caption";
import { joinContinued } from "./tables/continued";
import { tablesOfFlatText } from "./tables/flat/tables";

/** Every table of the document in printed order; nothing is interpreted yet. */
export function findTables(document: Document): Read<Table[]> {
  const found = tablesOf(document).toSorted((a, b) => a.place.line - b.place.line);
  return { value: withCaptions(document, joinContinued(document, found)), problems: [] };
}

function tablesOf(document: Document): Table[] {
  if (document.kind === "pdf") return tablesOfPlaces(document);
  const ofText = isAligned(document) ? tablesOfAlignedText(document) : tablesOfFlatText(document);
  return [...tablesOfCells(document), ...ofText];
}
