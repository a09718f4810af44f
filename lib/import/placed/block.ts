import type { Line } from "../document";
import { startsWithBasis } from "../tables/header";
import {
  isAmountRow,
  isLikeYear,
  isNumeric,
  isValue,
  isYear,
  overlaps,
  segmentsOf,
  type Segment,
  type Span,
} from "./segment";

/** A line cut into segments, ready to be looked at as part of a table. */
export interface PlacedLine {
  line: Line;
  segments: Segment[];
}

/** The lines of one table's body on one page, with the columns of numbers they form. */
export interface Block {
  /** Index of the first and last body line in the document's placed lines. */
  first: number;
  last: number;
  bands: Span[];
}

/** Rows of one table stand closer than this many type sizes: sums are often set off by white space. */
const rowDistance = 5.5;

export function placedLines(lines: readonly Line[]): PlacedLine[] {
  return lines.map((line) => ({ line, segments: segmentsOf(line) }));
}

/**
 * Finds the bodies of tables: runs of lines with numbers that stand under each other, with lines of
 * label text in between. Prose breaks a block, a page break too. Two rows make a table, or one row
 * with at least two numbers.
 */
export function findBlocks(lines: readonly PlacedLine[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, placed] of lines.entries()) {
    if (open && (isHeaderRow(placed) || isLargerThan(placed, lines[open.last]))) {
      open = null;
      continue;
    }
    if (!isBodyLine(placed, open !== null) || isEndOfLabel(placed, open)) {
      if (open && !continuesLabels(open, lines, index)) open = null;
      continue;
    }
    if (open && belongsTo(open, lines, index)) {
      open.last = index;
      open.bands = mergeBands([...open.bands, ...valuesOf(placed)]);
    } else {
      open = { first: index, last: index, bands: mergeBands(valuesOf(placed)) };
      blocks.push(open);
    }
  }
  return blocks.filter((block) => isTable(block, lines));
}

/** The segments of the line that are values right of its label; a text right of several of them is a comment. */
export function valuesOf(placed: PlacedLine): Segment[] {
  const firstText = placed.segments.findIndex((segment) => !isValue(segment));
  const before = placed.segments.slice(0, Math.max(0, firstText));
  const after = placed.segments.filter((segment, index) => isValue(segment) && index > firstText);
  const values = after.length === 0 && before.length > 1 ? before : after;
  // "Antal medarbetare per kund / under 14 dagar" is the rest of a label, and so is no row.
  const [only] = values;
  return values.length === 1 && /^(?:under|över)\s/i.test(only?.text ?? "") ? [] : values;
}

/** A body line has a number of its own: prose is one segment. Nothing but years is a header, unless rows stand above. */
function isBodyLine(placed: PlacedLine, isInBlock: boolean): boolean {
  const numbers = valuesOf(placed).filter(isNumeric);
  if (numbers.length === 0) return false;
  const hasLabel = placed.segments[0] !== undefined && !isValue(placed.segments[0]);
  return isAmountRow(numbers) || (isInBlock && hasLabel);
}

/** A number that stands left of all columns is the end of a label: "etapp 1–" over "3". */
function isEndOfLabel(placed: PlacedLine, open: Block | null): boolean {
  const [first] = open?.bands ?? [];
  return first !== undefined && placed.segments.every(({ right }) => right <= first.left);
}

/** "Mått 2018 2019 2020", "Verksamhet  Utfall  Budget  Avvikelse": another table begins. */
export function isHeaderRow(placed: PlacedLine): boolean {
  const years = placed.segments.filter(isYear).map(({ text }) => Number(text));
  if (years.length > 0 && placed.segments.some(isLikeYear)) return true;
  if (isAmountRow(placed.segments)) return false;
  const isRun = years.slice(1).every((year, at) => Math.abs(year - (years[at] ?? 0)) === 1);
  if (years.length > 1 && isRun) return true;
  return placed.segments.filter(({ text }) => startsWithBasis(text)).length > 1;
}

/** A heading between two tables is set in larger type than their rows. */
function isLargerThan(placed: PlacedLine, row: PlacedLine | undefined): boolean {
  if (placed.segments.length > 1 || placed.segments.some(isValue)) return false;
  return (placed.line.size ?? 0) > (row?.line.size ?? Infinity) * 1.12;
}

function belongsTo(block: Block, lines: readonly PlacedLine[], index: number): boolean {
  const [previous, current] = [lines[block.last], lines[index]];
  if (!previous || !current || !isNear(previous.line, current.line, index - block.last))
    return false;
  const values = valuesOf(current);
  const merged = mergeBands([...block.bands, ...values]);
  const isAligned = values.some((value) => block.bands.some((band) => overlaps(band, value)));
  const isBeside = isHalfLine(lines[index - 1], current);
  return (isAligned || isBeside) && merged.length >= block.bands.length;
}

/** Less than a line below: cells of one row that are set in the middle. */
function isHalfLine(above: PlacedLine | undefined, { line }: PlacedLine): boolean {
  const distance = (line.top ?? 0) - (above?.line.top ?? -Infinity);
  return above?.line.page === line.page && distance < (line.size ?? 10) * 0.95;
}

/** A text line between rows is a wrapped label, a subheading or a comment: it stands beside the numbers. */
function continuesLabels(block: Block, lines: readonly PlacedLine[], index: number): boolean {
  const [previous, current] = [lines[index - 1], lines[index]];
  if (!previous || !current || !isNear(previous.line, current.line, 1)) return false;
  const [firstBand, lastBand] = [block.bands[0]?.left ?? 0, block.bands.at(-1)?.right ?? 0];
  return current.segments.every(
    (segment) =>
      segment.right <= firstBand || segment.left >= lastBand || isInOneBand(segment, block.bands),
  );
}

function isInOneBand(segment: Segment, bands: readonly Span[]): boolean {
  return bands.filter((band) => overlaps(band, segment)).length === 1 && segment.words.length <= 4;
}

function isNear(previous: Line, current: Line, lineCount: number): boolean {
  if (previous.page !== current.page) return false;
  const distance = (current.top ?? 0) - (previous.top ?? 0);
  return distance < rowDistance * (current.size ?? 10) * Math.min(lineCount, 3);
}

function isTable(block: Block, lines: readonly PlacedLine[]): boolean {
  const bodies = lines.slice(block.first, block.last + 1).filter((line) => isBodyLine(line, true));
  const mostValues = Math.max(...bodies.map((line) => valuesOf(line).length));
  return bodies.length >= 2 || mostValues >= 2;
}

/** Overlapping stretches become one; what is left are the columns, left to right. */
function mergeBands(spans: readonly Span[]): Span[] {
  const bands: Span[] = [];
  for (const { left, right } of spans.toSorted((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else bands.push({ left, right });
  }
  return bands;
}
