import type { Document, Line } from "../document";
import { placedLines } from "../placed/block";
import { tablesOfPlaces } from "../placed/tables";
import type { Row, Table } from "../table";
import { withWholeDates } from "./aligned/dates";
import { heightsOf } from "./aligned/heights";
import { isMixed } from "./aligned/mixed";
import { withTightCells } from "./aligned/tight";
import { typeset } from "./aligned/typeset";
import { headingsAbove, namesUnit } from "./heading";
import { looksMissing, looksNumeric } from "./token";

const fewestRows = 3;
/** As if set in ten points: one space is narrower than the gap that parts two cells, two are wider. */
const typeSize = 10;
const characterWidth = 5;
/** A text over several columns stands this much higher above their names than a name's first line above its second. */
const belowLevel = 6;

/**
 * Is the text laid out with spaces so that columns stand under each other? At least three lines have a
 * label and two values or more, parted by two spaces or more.
 */
export function isAligned(document: Document): boolean {
  return document.lines.filter((line) => !line.cells && isAlignedRow(line)).length >= fewestRows;
}

function isAlignedRow(line: Line): boolean {
  const [label, ...values] = line.text.trim().split(/\s{2,}/);
  if (label === undefined || !/\p{L}/u.test(label) || values.length < 2) return false;
  return values.every((value) => looksNumeric(value) || looksMissing(value));
}

/**
 * Tables of an aligned text: its character columns are places, read as those of a printed page are. Where cells and
 * headers do not go together by their order the table is told as shaky.
 */
export function tablesOfAlignedText(document: Document): Table[] {
  const { lines, uncertainTables, uncertainRows } = setAsPage(document);
  const tables = tablesOfPlaces({ ...document, lines });
  const printed = withoutTables(document.lines, tables);
  return tables.map((table) => {
    const isUncertain = table.rows.some((row) => isOn(row, uncertainTables));
    const isSeveral = table.columns.length > 1;
    const isMoved = isUncertain || table.columns.some(({ header }) => isMixed(header));
    const isShaky = table.isShaky === true || (isMoved && isSeveral);
    const rows = table.rows.map((row) =>
      isOn(row, uncertainRows) ? { ...row, isUneven: true } : row,
    );
    return { ...withHeadings(printed, table), rows, isShaky };
  });
}

function isOn(row: Row, lines: ReadonlySet<number>): boolean {
  return row.cells.some((cell) => cell !== null && lines.has(cell.place.line));
}

/** The lines without cells, each with its height and its words' places: a text's lines as if set on a page. */
export function placedLinesOf(document: Document): Line[] {
  return setAsPage(document).lines;
}

function setAsPage(document: Document) {
  const printed = document.lines.filter((line) => line.words.length > 0 && !line.cells);
  const isPage = printed.every((line) => line.top !== null);
  const none = new Set<number>();
  if (isPage) return { lines: printed, uncertainTables: none, uncertainRows: none };
  const set = withWholeDates(printed.map(setLine)).map(withTightCells);
  const laid = placedLines(set).map((placed, index) => ({
    ...placed,
    blanks: blanksBetween(set[index - 1], placed.line),
  }));
  const heights = heightsOf(laid);
  const page = typeset(laid);
  let apart = 0;
  const lines = page.lines.map(({ line }, index) => {
    const top = (heights[index] ?? 0) + apart;
    if (page.levels.has(line.number)) apart += belowLevel;
    return { ...line, top };
  });
  return { ...page, lines };
}

/** A page begins as if below an empty line. */
function blanksBetween(above: Line | undefined, { number, page }: Line): number {
  return above?.page === page ? number - above.number - 1 : 1;
}

/** No heading stands in a table: a line of its header is none of the table below. */
function withoutTables(lines: readonly Line[], tables: readonly Table[]): Line[] {
  const spans = tables.map(({ place, rows }) => {
    const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell?.place.line ?? []));
    return { first: place.line, last: Math.max(place.line, ...cells) };
  });
  const isIn = ({ number }: Line) =>
    spans.some(({ first, last }) => first < number && number <= last);
  return lines.map((line) => (isIn(line) ? { ...line, text: "" } : line));
}

/** Sizes tell headings on a page; in a text short lines by themselves do. */
function withHeadings(lines: readonly Line[], table: Table): Table {
  const { section, above } = headingsAbove(lines, table.place.line - 1);
  if (above === "" || namesUnit(table.title)) return { ...table, section };
  return { ...table, section, title: above, isTitlePrinted: false };
}

function setLine(line: Line): Line {
  const words = line.words.map((word) => ({
    ...word,
    left: word.left * characterWidth,
    right: word.right * characterWidth,
  }));
  return { ...line, text: words.map(({ text }) => text).join(" "), size: typeSize, words };
}
