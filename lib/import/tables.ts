import type { Document, Line, Read } from "./document";
import { withGrids } from "./placed/gridded";
import { commonSize, findHeading } from "./placed/heading";
import { tablesOfPlaces } from "./placed/tables";
import type { Table } from "./table";
import { isAligned, tablesOfAlignedText } from "./tables/aligned";
import { tablesOfCells } from "./tables/cells";
import { withCaptions } from "./tables/caption";
import { joinContinued } from "./tables/continued";
import { settleNames } from "./tables/names";
import { withParents } from "./tables/parents";
import { tablesOfFlatText } from "./tables/flat/tables";

/** Every table of the document in printed order; nothing is interpreted yet. */
export function findTables(document: Document): Read<Table[]> {
  const found = tablesOf(document).toSorted((a, b) => a.place.line - b.place.line);
  const joined = joinContinued(document, found);
  const named = settleNames(withCaptions(document, joined));
  return { value: withParents(document, named), problems: [] };
}

function tablesOf(document: Document): Table[] {
  if (document.kind === "pdf") return tablesOfPdf(document);
  const ofText = isAligned(document) ? tablesOfAlignedText(document) : tablesOfFlatText(document);
  return [...tablesOfCells(document), ...ofText];
}

/**
 * Bordered tables have real cells. A grid that is no table by itself (its header stands above the border, or
 * it only frames text) is read by its places, as all that has no borders.
 */
function tablesOfPdf(document: Document): Table[] {
  const grids = (document.grids ?? []).filter((grid) => isTable(document, grid));
  const { lines } = withGrids(document, grids);
  const rest = lines.filter((line) => line.cells === null && line.words.length > 0);
  return [...tablesOfGrids(document, grids), ...tablesOfPlaces({ ...document, lines: rest })];
}

/** Asked of its own rows alone: a long report has hundreds of grids. */
function isTable(document: Document, grid: Line[]): boolean {
  return tablesOfCells({ ...document, lines: grid }).length > 0;
}

function tablesOfGrids(document: Document, grids: readonly Line[][]): Table[] {
  const gridded = withGrids(document, grids);
  const bodySize = commonSize(document.lines);
  const places = new Map(gridded.lines.toReversed().map(({ number }, at) => [number, at]));
  return tablesOfCells(gridded).map((table) => {
    const at = gridded.lines.length - 1 - (places.get(table.place.line) ?? 0);
    const heading = findHeading(gridded.lines, at, bodySize);
    return heading.section === "" ? table : { ...table, ...heading };
  });
}
