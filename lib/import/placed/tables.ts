import { isMoney } from "../../domain/unit";
import type { Document } from "../document";
import type { Row, Table } from "../table";
import { startsWithBasis } from "../tables/header";
import { namesUnit } from "../tables/heading";
import { findSuffixUnit } from "../unit";
import { besideAt, cutAt } from "./beside";
import { findBlocks, placedLines, type Block, type PlacedLine } from "./block";
import { withNamedBands } from "./bands";
import { withComments } from "./comments";
import { withoutFurniture } from "./furniture";
import { findHeader, type PlacedHeader } from "./header";
import { commonSize, findHeading } from "./heading";
import { inReadingOrder } from "./proseColumns";
import { rowsOf } from "./rows";

/**
 * Tables of a document whose words have places (PDF): numbers that stand under each other are columns,
 * the words above them their headers, the words left of them the labels. A table that goes on after a
 * page break without a new header keeps the one it had.
 */
export function tablesOfPlaces(document: Document): Table[] {
  const lines = inReadingOrder(placedLines(withoutFurniture(document.lines)));
  return tablesOfLines(lines, commonSize(document.lines));
}

function tablesOfLines(all: readonly PlacedLine[], bodySize: number): Table[] {
  const tables: Table[] = [];
  let end = -1;
  for (const found of findBlocks(all)) {
    const lines = withComments(found, all);
    const block = withNamedBands(found, lines);
    const header = findHeader(block, lines);
    const beside = besideAt(block, lines);
    if (beside !== null) {
      const parts = cutAt(lines.slice(header.first, block.last + 1), beside);
      tables.push(...parts.flatMap((part) => tablesOfLines(part, bodySize)));
      continue;
    }
    const columns = header.columns.some((text) => text !== "")
      ? header.columns
      : inherited(tables.at(-1), block, header, lines);
    const cut = tables.at(-1);
    // Rows right below that do not fit the columns above: a number there is broken, and columns too many.
    if (!columns && cut && isRightBelow(block.first, end, lines))
      tables.splice(-1, 1, { ...cut, isShaky: true });
    if (!columns) continue;
    tables.push(tableOf(block, header, columns, lines, bodySize));
    end = block.last;
  }
  return tables;
}

function isRightBelow(index: number, end: number, lines: readonly PlacedLine[]): boolean {
  const [placed, above] = [lines[index], lines[end]];
  if (index !== end + 1 || !placed || above?.line.page !== placed.line.page) return false;
  const distance = (placed.line.top ?? 0) - (above.line.top ?? 0);
  return distance < (placed.line.size ?? 10) * 2.5;
}

function tableOf(
  block: Block,
  header: PlacedHeader,
  columns: readonly string[],
  lines: readonly PlacedLine[],
  bodySize: number,
): Table {
  const heading = findHeading(
    lines.map(({ line }) => line),
    header.first,
    bodySize,
  );
  const first = lines[header.first]?.line;
  return {
    ...heading,
    title: titleOf(header, lines),
    ...(header.labelTitle !== "" && { isTitlePrinted: true }),
    columns: columns.map((text, index) => ({
      header: text,
      ...(header.open.has(index) && { isUnsure: true }),
    })),
    rows: bodyOf(block, header, lines),
    place: { page: first?.page ?? null, line: first?.number ?? 1 },
    isShaky: isPartlyNamed(columns) || columns.some(holdsTwo) || columns.some(isEndOfWord),
  };
}

/** The unit may stand on a line of its own above the header, however large: "tkr". */
function titleOf({ labelTitle, first }: PlacedHeader, lines: readonly PlacedLine[]): string {
  const [above, header] = [lines[first - 1]?.line, lines[first]?.line];
  const isNear = above !== undefined && above.page === header?.page;
  const unit = isNear ? findSuffixUnit(above.text.replace(/[().]/g, "")) : null;
  // "månader" alone is the end of a name in the table above.
  const isUnit =
    above !== undefined &&
    unit !== null &&
    (isMoney(unit) || unit === "percent" || unit === "count");
  return isUnit && !namesUnit(labelTitle) ? above.text : labelTitle;
}

/** Below a page break without a header, what stands above the first numbers is their label, or the end of one. */
function bodyOf(block: Block, header: PlacedHeader, lines: readonly PlacedLine[]): Row[] {
  const goesOn = header.columns.every((text) => text === "");
  const first = goesOn ? header.first : header.bodyFirst;
  const rows = rowsOf({ ...block, first }, lines, header.labelHeads);
  return rows.map((row, index) => {
    const isCut = goesOn && index === 0 && /^(?!varav|därav)\p{Ll}/u.test(row.label);
    return isCut ? { ...row, isLabelUnsure: true } : row;
  });
}

function isPartlyNamed(columns: readonly string[]): boolean {
  return columns.some((text) => text === "") && columns.some((text) => text !== "");
}

/** "e", the end of "Avvikelse" that stands over another column. */
function isEndOfWord(text: string): boolean {
  return /^(?!kr$|st$|åa$)\p{Ll}{1,2}$/u.test(text);
}

/** "Utfall Utfall 2023" has taken a word from the column beside it. */
function holdsTwo(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(" ")
    .filter((word) => startsWithBasis(word));
  return new Set(words).size < words.length;
}

/** Only the first block of a page may go on with the table that ended the page before. */
function inherited(
  previous: Table | undefined,
  block: Block,
  header: PlacedHeader,
  lines: readonly PlacedLine[],
): string[] | null {
  if (!previous || previous.columns.length !== block.bands.length) return null;
  const page = lines[block.first]?.line.page ?? 0;
  // The first row's label may begin above its numbers.
  const isFirstOnPage = lines[header.first - 1]?.line.page !== page;
  const isNextPage = (previous.rows.at(-1)?.place.page ?? 0) === page - 1;
  return isFirstOnPage && isNextPage ? previous.columns.map((column) => column.header) : null;
}
