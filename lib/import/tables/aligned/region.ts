import type { Line } from "../../document";
import { isHeaderRow, valuesOf, type PlacedLine } from "../../placed/block";
import { isAmountRow, isNumeric, isValue, type Segment } from "../../placed/segment";
import { startsWithBasis } from "../header";

/** A printed line of a text with its segments and the number of empty lines above it. */
export interface Laid extends PlacedLine {
  blanks: number;
}

/** The lines of one table in a text: `header` the index of its first header line, `first` and `last` of its rows. */
export interface Region {
  header: number;
  first: number;
  last: number;
}

/** Two characters from the left. */
const edge = 10;
const mostBlanks = 3;
const mostTextLines = 6;
const mostHeaderLines = 10;

/** Runs of rows with the header lines above them. A header line in between begins another. */
export function regionsOf(lines: readonly Laid[]): Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !isRow(line)) continue;
    const last = lastRow(lines, index);
    const floor = (regions.at(-1)?.last ?? -1) + 1;
    regions.push({ header: firstHeader(lines, index, floor), first: index, last });
    index = last;
  }
  return regions;
}

/** A line with an amount of its own right of a label, or with nothing but numbers. */
export function isRow(line: Laid): boolean {
  return isAmountRow(valuesOf(line)) && !isEndOfLabel(line);
}

/** "100" at the left edge under "Index 0-": a short number alone where labels begin. */
export function isEndOfLabel({ segments }: Laid): boolean {
  const [only, ...others] = segments;
  return others.length === 0 && (only?.left ?? 0) <= edge && /^\d{1,3}\)?$/.test(only?.text ?? "");
}

/** What stands right of a row's label, texts among the numbers too; nothing for a line without numbers. */
export function cellsOf(line: Laid): Segment[] {
  const [first] = valuesOf(line);
  return first ? line.segments.filter(({ left }) => left >= first.left) : [];
}

function lastRow(lines: readonly Laid[], first: number): number {
  let last = first;
  for (let index = first + 1; index < lines.length; index++) {
    const [line, above] = [lines[index], lines[index - 1]];
    if (!line || line.line.page !== above?.line.page || line.blanks > mostBlanks) break;
    if (isRow(line)) last = index;
    else if (isHeaderRow(line) || isNames(line) || index - last > mostTextLines) break;
    else if (isHeading(lines, index) || beginsTable(lines, index)) break;
  }
  return last;
}

/** Upwards over all that can be a header: no row, no prose, nothing beyond wide white space. */
function firstHeader(lines: readonly Laid[], first: number, floor: number): number {
  let header = first;
  for (let index = first - 1; index >= Math.max(floor, first - mostHeaderLines); index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (!line || !below || line.line.page !== below.line.page || below.blanks > 2) break;
    if (isRow(line) || isProse(line)) break;
    header = index;
    if (isTitle(line) && line.blanks > 0) break;
  }
  return header;
}

function isProse({ segments, line }: Laid): boolean {
  const isBullet = /^[•·▪◦‣]/u.test(line.text);
  const isLong = line.words.length > 9 && basesIn(line) < 2;
  return isBullet || (segments.length === 1 && (isLong || /[.!?]$/.test(line.text)));
}

/** Three texts and more beside each other and no number, or words that name two columns. */
function isNames({ segments, line }: Laid): boolean {
  if (segments.length < 2 || segments.some(isNumeric)) return false;
  return segments.length > 2 || basesIn(line) > 1;
}

function basesIn({ words }: Line): number {
  return words.filter(({ text }) => /^\p{Lu}/u.test(text) && startsWithBasis(text)).length;
}

/** A line of text with empty lines around it parts what stands above it from what stands below. */
export function isHeading(lines: readonly Laid[], index: number): boolean {
  const line = lines[index];
  const blanksBelow = lines[index + 1]?.blanks ?? 1;
  return line !== undefined && line.blanks > 0 && blanksBelow > 0 && line.segments.length === 1;
}

/** A short title after an empty line, and header lines under it before the first row. */
export function beginsTable(lines: readonly Laid[], index: number): boolean {
  const line = lines[index];
  if (!line || line.blanks === 0 || !isTitle(line)) return false;
  for (let at = index + 1; at < Math.min(index + 8, lines.length); at++) {
    const below = lines[at];
    if (!below || isRow(below)) return false;
    if (below.segments.length > 1) return true;
  }
  return false;
}

function isTitle({ segments, line }: Laid): boolean {
  const isText = segments.every((segment) => !isValue(segment));
  return segments.length === 1 && isText && line.text.length < 90 && !/[.,:;]$/.test(line.text);
}
