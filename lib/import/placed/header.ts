import { joinLevels, startsWithBasis } from "../tables/header";
import { namesUnit } from "../tables/heading";
import type { Block, PlacedLine } from "./block";
import { centerOf, isAmountRow, overlaps, segmentOf, type Segment, type Span } from "./segment";
import { shareGroups } from "./groups";
import { joinWords } from "./words";

export interface PlacedHeader {
  /** One per band; empty where nothing is printed above it. */
  columns: string[];
  /** The text above the labels: "Belopp i tkr", "Mått". */
  labelTitle: string;
  /** Index of the first header line, or of the first body line when there is none. */
  first: number;
  /** Index of the first line of the body: a label wrapped before its numbers, or a subheading. */
  bodyFirst: number;
}

/** The lines of a header stand closer than this many type sizes to each other and to the body. */
const headerDistance = 4.5;

/** Reads the header lines above a block and gives each column its printed words, levels joined. */
export function findHeader(block: Block, lines: readonly PlacedLine[]): PlacedHeader {
  const labelLeft = labelEdge(block, lines);
  const header: PlacedLine[] = [];
  let first = block.first;
  for (let index = block.first - 1; index >= 0; index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (!line || !below || !isHeaderLine(line, below, block, labelLeft)) break;
    header.unshift(line);
    first = index;
  }
  const led = leadingLabels(header, block.bands);
  header.splice(header.length - led);
  const { groups, leaves } = partLevels(header, block.bands);
  return {
    columns: block.bands.map((_, index) => {
      const group = groups
        .map((level) => level[index] ?? "")
        .join(" ")
        .trim();
      return joinLevels([group, joinWords(leaves[index] ?? [])]);
    }),
    labelTitle: header.flatMap((line) => labelParts(line, block.bands)).join(" "),
    first,
    bodyFirst: block.first - led,
  };
}

/** How many lines right above the first row hold label text only; below a header they belong to the body. */
function leadingLabels(header: readonly PlacedLine[], bands: readonly Span[]): number {
  const end = bands.at(-1)?.right ?? 0;
  // A comment that begins above the first row's numbers stands right of all columns.
  const lastOfColumns = header.findLastIndex((line) =>
    columnParts(line, bands).some(({ left }) => left < end),
  );
  if (lastOfColumns < 0) return 0;
  const below = header.slice(lastOfColumns + 1);
  return below.some(({ line }) => namesUnit(line.text)) ? 0 : below.length;
}

/** Where the label column begins: the leftmost text of the body. */
function labelEdge(block: Block, lines: readonly PlacedLine[]): number {
  const lefts = lines
    .slice(block.first, block.last + 1)
    .flatMap((placed) => placed.segments[0]?.left ?? []);
  return Math.min(...lefts);
}

function isHeaderLine(
  placed: PlacedLine,
  below: PlacedLine,
  block: Block,
  labelLeft: number,
): boolean {
  if (placed.line.page !== below.line.page) return false;
  const size = below.line.size ?? 10;
  if ((below.line.top ?? 0) - (placed.line.top ?? 0) > headerDistance * size) return false;
  if ((placed.line.size ?? 0) > size * 1.15) return false;
  const firstBand = block.bands[0]?.left ?? 0;
  const spansTable = placed.segments.some(
    (segment) => segment.left <= labelLeft + size && segment.right > firstBand + size,
  );
  const isAboveColumns = placed.segments.some((segment) => segment.right > firstBand - 2 * size);
  const isAmount = isAmountRow(placed.segments);
  return !spansTable && !isAmount && (isAboveColumns || placed.segments.length === 1);
}

/**
 * Parts the header into group levels (one text over several columns) and leaves. A top line is a group
 * level when it has fewer texts than there are columns and every column has words of its own below.
 */
function partLevels(header: readonly PlacedLine[], bands: readonly Span[]) {
  const groups: string[][] = [];
  const rest = [...header];
  while (rest.length > 1) {
    // A title above the table has no columns below it.
    if (columnParts(rest[0], bands).length === 0) {
      rest.shift();
      continue;
    }
    const top = columnParts(rest[0], bands);
    const below = leavesOf(rest.slice(1), bands);
    const isGroup =
      top.length > 0 && top.length < bands.length && below.every((words) => words.length > 0);
    const names = below.map(joinWords);
    const areWords = names.every((name) => /^\p{L}{1,}/u.test(name));
    const isTwice = areWords && new Set(names).size * 2 <= names.length;
    const isNamed = names.every(startsWithBasis) && !top.some(({ text }) => startsWithBasis(text));
    const isCertain = isTwice || isNamed;
    if (!isGroup || (!isCertain && isFirstLineOfCell(top, rest, bands))) break;
    groups.push(shareGroups(top, bands));
    rest.shift();
  }
  return { groups, leaves: leavesOf(rest, bands) };
}

/**
 * A tall cell begins higher than its neighbours without being a group: its first line stands a normal
 * line's height above its own next line.
 */
function isFirstLineOfCell(
  top: readonly Segment[],
  rest: readonly PlacedLine[],
  bands: readonly Span[],
): boolean {
  const first = rest[0]?.line;
  if (!first) return false;
  return top.some((segment) => {
    const next = rest
      .slice(1)
      .find((placed) => columnParts(placed, bands).some((other) => overlaps(other, segment)));
    if (!next) return false;
    const distance = (next.line.top ?? 0) - (first.top ?? 0);
    const isOneColumn = bands.filter((band) => overlaps(band, segment)).length <= 1;
    return isOneColumn && distance < (first.size ?? 10) * 1.35;
  });
}

/** Each column's words, top to bottom, from the segments that stand over it. */
function leavesOf(header: readonly PlacedLine[], bands: readonly Span[]): string[][] {
  const leaves = bands.map((): string[] => []);
  for (const placed of header)
    for (const segment of withoutNext(columnParts(placed, bands), bands))
      for (const { index, text } of shareWords(segment, bands)) leaves[index]?.push(text);
  return leaves;
}

/** The header of a column of text right of the numbers ("2011 | Trend") is none of theirs. */
function withoutNext(segments: readonly Segment[], bands: readonly Span[]): Segment[] {
  const end = bands.at(-1);
  const isOverLast = (segment: Segment) => end !== undefined && overlaps(segment, end);
  if (!end || !segments.some(isOverLast)) return [...segments];
  return segments.filter((segment) => segment.left < end.right);
}

/** A segment over one column goes there whole; one that touches several is parted at its words. */
function shareWords(segment: Segment, bands: readonly Span[]): { index: number; text: string }[] {
  const touched = bands.filter((band) => overlaps(band, segment)).length;
  if (touched <= 1) return [{ index: nearest(segment, bands), text: segment.text }];
  const shares = new Map<number, string[]>();
  for (const part of partsAtEdges(segment, bands)) {
    const index = nearest(part, bands);
    shares.set(index, [...(shares.get(index) ?? []), part.text]);
  }
  return [...shares].map(([index, words]) => ({ index, text: words.join(" ") }));
}

/**
 * Narrow headers touch each other, but are set flush right with their numbers: a word that ends where a
 * column ends is the last of its header. Without such a word each word goes its own way.
 */
function partsAtEdges(segment: Segment, bands: readonly Span[]): (Span & { text: string })[] {
  const isEdge = (right: number) => bands.some((band) => Math.abs(band.right - right) < 2);
  if (!segment.words.slice(0, -1).some((word) => isEdge(word.right))) return segment.words;
  const parts: Segment[] = [];
  let open: Segment["words"] = [];
  for (const word of segment.words) {
    open = [...open, word];
    if (!isEdge(word.right)) continue;
    parts.push(segmentOf(open));
    open = [];
  }
  return open.length > 0 ? [...parts, segmentOf(open)] : parts;
}

/** The texts that stand over the columns; a comment column's header further right is none of them. */
function columnParts(placed: PlacedLine | undefined, bands: readonly Span[]): Segment[] {
  const labelEnd = labelLimit(bands);
  const last = bands.at(-1);
  const end = last ? last.right + Math.max(centerOf(last) - labelEnd, 0) * 0.5 : 0;
  return (placed?.segments ?? []).filter(
    (segment) =>
      !isOverLabels(segment, placed, bands) &&
      segment.left < end &&
      (centerOf(segment) < end || overlaps(segment, last ?? segment)),
  );
}

function labelParts(placed: PlacedLine, bands: readonly Span[]): string[] {
  return placed.segments
    .filter((segment) => isOverLabels(segment, placed, bands))
    .map((segment) => segment.text);
}

/** Left of the columns, or beside the text that stands over the first of them. */
function isOverLabels(
  segment: Segment,
  placed: PlacedLine | undefined,
  bands: readonly Span[],
): boolean {
  const [first] = bands;
  if (!first || centerOf(segment) <= labelLimit(bands)) return true;
  const isBefore = segment.right < first.left;
  return isBefore && (placed?.segments.some((other) => overlaps(other, first)) ?? false);
}

/** A header is often wider than its numbers: it may begin half a column left of them. */
function labelLimit(bands: readonly Span[]): number {
  const [first, second] = bands;
  if (!first) return 0;
  const pitch = second ? centerOf(second) - centerOf(first) : 70;
  return centerOf(first) - Math.min(pitch * 0.6, 60);
}

function nearest(span: Span, bands: readonly Span[]): number {
  const distances = bands.map((band) => Math.abs(centerOf(band) - centerOf(span)));
  return distances.indexOf(Math.min(...distances));
}
