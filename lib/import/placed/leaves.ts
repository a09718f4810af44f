import { otherHeaders } from "../columnWords";
import { foldLabel } from "../label";
import { looksLikeColumn } from "../tables/header";
import type { PlacedLine } from "./block";
import { centerOf, overlaps, segmentOf, type Segment, type Span } from "./segment";

/** Each column's words, top to bottom, from the segments that stand over it. */
export function leavesOf(header: readonly PlacedLine[], bands: readonly Span[]): string[][] {
  const leaves = bands.map((): string[] => []);
  for (const [at, placed] of header.entries()) {
    const parts = withoutNext(columnParts(placed, bands), bands);
    const isOneEach = standInOrder(parts, bands);
    for (const [order, segment] of parts.entries()) {
      const shares = isOneEach
        ? [{ index: order, text: segment.text }]
        : sharesOf(segment, header.slice(at + 1), bands);
      for (const { index, text } of shares) leaves[index]?.push(text);
    }
  }
  return leaves;
}

/** As many texts as columns, each between the numbers of the columns beside its own, whichever it is nearest to. */
function standInOrder(parts: readonly Segment[], bands: readonly Span[]): boolean {
  return (
    parts.length === bands.length &&
    parts.every(({ left, right }, at) => {
      const [before, after] = [bands[at - 1], bands[at + 1]];
      return left > (before?.right ?? -Infinity) - edgeWidth && right < (after?.left ?? Infinity);
    })
  );
}

/** A head over some of the columns, each with words of its own below ("Förändring" over "tkr" and "%"), is of each. */
function sharesOf(segment: Segment, below: readonly PlacedLine[], bands: readonly Span[]) {
  const touched = bands.filter((band) => overlaps(band, segment));
  return touched.length > 1 && isHeadOver(segment, touched, below, bands)
    ? touched.map((band) => ({ index: bands.indexOf(band), text: segment.text }))
    : shareWords(segment, bands);
}

function isHeadOver(
  segment: Segment,
  touched: readonly Span[],
  below: readonly PlacedLine[],
  bands: readonly Span[],
): boolean {
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return false;
  const parts = partsAtEdges(segment, bands);
  if (parts.length === touched.length && parts.every(({ text }) => looksLikeColumn(text)))
    return false;
  const before = bands[bands.indexOf(first) - 1];
  const run = { left: before?.right ?? first.left, right: last.right };
  const isCentred = [run, { left: first.left, right: last.right }].some(
    (span) => Math.abs(centerOf(span) - centerOf(segment)) < 6,
  );
  const own = touched.map((band) =>
    below.some((placed) =>
      columnParts(placed, bands).some(
        (part) => overlaps(part, band) && bands.filter((each) => overlaps(each, part)).length === 1,
      ),
    ),
  );
  return isCentred && own.every((has) => has);
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

/** Where a word ends within a run of text is known to about this many points. */
const edgeWidth = 3.5;

/**
 * Narrow headers touch each other, but are set flush right with their numbers: a word that ends where a
 * column ends is the last of its header. Without such a word each word goes its own way.
 */
function partsAtEdges(segment: Segment, bands: readonly Span[]): (Span & { text: string })[] {
  const isEdge = (right: number) => bands.some((band) => Math.abs(band.right - right) < edgeWidth);
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
export function columnParts(placed: PlacedLine | undefined, bands: readonly Span[]): Segment[] {
  const labelEnd = labelLimit(bands);
  const last = bands.at(-1);
  const end = last ? last.right + Math.max(centerOf(last) - labelEnd, 0) * 0.5 : 0;
  return (placed?.segments ?? []).filter(
    (segment) =>
      !isOverLabels(segment, placed, bands) &&
      !isOverText(segment, last) &&
      segment.left < end &&
      (centerOf(segment) < end || overlaps(segment, last ?? segment)),
  );
}

/** "Kommentar" right of all numbers. */
function isOverText({ left, text }: Segment, last: Span | undefined): boolean {
  const kind = otherHeaders.find(([, pattern]) => pattern.test(foldLabel(text)))?.[0];
  return last !== undefined && left >= last.right && kind !== undefined && kind !== "label";
}

export function labelParts(placed: PlacedLine, bands: readonly Span[]): Segment[] {
  return placed.segments.filter((segment) => isOverLabels(segment, placed, bands));
}

/** Left of the columns, or beside the text that stands over the first of them. */
function isOverLabels(
  segment: Segment,
  placed: PlacedLine | undefined,
  bands: readonly Span[],
): boolean {
  const [first] = bands;
  const inCells = placed ? setLeft(placed.segments, bands) : null;
  if (inCells) return !inCells.includes(segment);
  if (!first || centerOf(segment) <= labelLimit(bands)) return true;
  const isBefore = segment.right < first.left;
  return isBefore && (placed?.segments.some((other) => overlaps(other, first)) ?? false);
}

/**
 * One header for each column, set where its cell begins with the numbers at its end: the first one stands well left of
 * its numbers, but nearer to them than the columns are to each other.
 */
function setLeft(segments: readonly Segment[], bands: readonly Span[]): Segment[] | null {
  const own = segments.slice(-bands.length);
  const [text, first, second] = [own[0], bands[0], bands[1]];
  if (!text || !first || !second || !standInOrder(own, bands)) return null;
  const pitch = centerOf(second) - centerOf(first);
  const isNear = first.left - text.right < pitch * 0.6;
  return isNear && own.every((each) => looksLikeColumn(each.text)) ? own : null;
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
