import type { Document, Line } from "../document";
import type { Table } from "../table";
import { findBlocks, placedLines, type Block, type PlacedLine } from "./block";
import { withoutFurniture } from "./furniture";
import { findHeader, type PlacedHeader } from "./header";
import { rowsOf } from "./rows";

/**
 * Tables of a document whose words have places (PDF): numbers that stand under each other are columns,
 * the words above them their headers, the words left of them the labels. A table that goes on after a
 * page break without a new header keeps the one it had.
 */
export function tablesOfPlaces(document: Document): Table[] {
  const lines = placedLines(withoutFurniture(document.lines));
  const bodySize = commonSize(document.lines);
  const tables: Table[] = [];
  for (const block of findBlocks(lines)) {
    const header = findHeader(block, lines);
    const columns = header.columns.some((text) => text !== "")
      ? header.columns
      : inherited(tables.at(-1), block, lines);
    if (!columns) continue;
    tables.push(tableOf(block, header, columns, lines, bodySize));
  }
  return tables;
}

function tableOf(
  block: Block,
  header: PlacedHeader,
  columns: readonly string[],
  lines: readonly PlacedLine[],
  bodySize: number,
): Table {
  const heading = findHeading(lines, header.first, bodySize);
  const first = lines[header.first]?.line;
  return {
    section: heading,
    title: header.labelTitle,
    columns: columns.map((text) => ({ header: text })),
    rows: rowsOf(block, lines),
    place: { page: first?.page ?? null, line: first?.number ?? 1 },
  };
}

/** Only the first block of a page may go on with the table that ended the page before. */
function inherited(
  previous: Table | undefined,
  block: Block,
  lines: readonly PlacedLine[],
): string[] | null {
  if (!previous || previous.columns.length !== block.bands.length) return null;
  const page = lines[block.first]?.line.page ?? 0;
  const isFirstOnPage = lines[block.first - 1]?.line.page !== page;
  const isNextPage = (previous.rows.at(-1)?.place.page ?? 0) === page - 1;
  return isFirstOnPage && isNextPage ? previous.columns.map((column) => column.header) : null;
}

/** The nearest line above that is a heading: larger than the body, or short and set apart. */
function findHeading(lines: readonly PlacedLine[], before: number, bodySize: number): string {
  for (let index = before - 1; index >= 0 && index > before - 60; index--) {
    const line = lines[index]?.line;
    if (!line) break;
    const isLarge = (line.size ?? 0) > bodySize * 1.08;
    if (isLarge) return withLineAbove(lines, index);
    if (index === before - 1 && isShortTitle(line)) return line.text;
  }
  return "";
}

/** A heading over two lines is one. */
function withLineAbove(lines: readonly PlacedLine[], index: number): string {
  const [line, above] = [lines[index]?.line, lines[index - 1]?.line];
  if (!line) return "";
  const isSame =
    above &&
    above.page === line.page &&
    above.size === line.size &&
    (line.top ?? 0) - (above.top ?? 0) < (line.size ?? 0) * 1.5;
  return isSame ? `${above.text} ${line.text}` : line.text;
}

function isShortTitle(line: Line): boolean {
  return line.text.length < 90 && /^[\p{Lu}\d]/u.test(line.text) && !/[.,:;]$/.test(line.text);
}

/** The type size most characters are set in. */
function commonSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round((line.size ?? 0) * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
