import type { Document, Line } from "../document";
import { tablesOfPlaces } from "../placed/tables";
import type { Table } from "../table";
import { headingsAbove, namesUnit } from "./heading";
import { looksMissing, looksNumeric } from "./token";

const fewestRows = 3;
/** As if set in ten points: one space is narrower than the gap that parts two cells, two are wider. */
const typeSize = 10;
const characterWidth = 5;
const lineHeight = 12;
const farBelow = 300;

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

/** Tables of an aligned text: its character columns are places, read as those of a printed page are. */
export function tablesOfAlignedText(document: Document): Table[] {
  const lines = placedLinesOf(document);
  return tablesOfPlaces({ ...document, lines }).map((table) => withHeadings(document, table));
}

/** The lines without cells, each with its height and its words' places: a text's lines as if set on a page. */
export function placedLinesOf(document: Document): Line[] {
  const lines: Line[] = [];
  let top = 0;
  document.lines.forEach((line, index) => {
    const isApart = isHeading(document.lines, index) || isHeading(document.lines, index - 2);
    top += isApart ? farBelow : lineHeight;
    if (line.words.length === 0 || line.cells) return;
    lines.push(line.top === null ? placed(line, top) : line);
  });
  return lines;
}

/** Sizes tell headings on a page; in a text short lines by themselves do. */
function withHeadings(document: Document, table: Table): Table {
  const { section, above } = headingsAbove(document.lines, table.place.line - 1);
  const title = above === "" || namesUnit(table.title) ? table.title : above;
  return { ...table, section, title };
}

function placed(line: Line, top: number): Line {
  const words = line.words.map((word) => ({
    ...word,
    left: word.left * characterWidth,
    right: word.right * characterWidth,
  }));
  return { ...line, top, size: typeSize, words };
}

/** A line of text with blank lines around it parts what stands above it from what stands below. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const isBlank = (at: number) => (lines[at]?.words.length ?? 0) === 0;
  const text = lines[index]?.text.trim() ?? "";
  return isBlank(index - 1) && isBlank(index + 1) && text !== "" && !/\s{2,}/.test(text);
}
