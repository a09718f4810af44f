import type { PlacedLine } from "./block";
import { cutAt } from "./beside";
import { isNumeric, type Segment } from "./segment";

/** Fewer lines of prose than this on either side make no column of a page. */
const fewestLines = 5;
const fewestWords = 4;
/** A table across the page has no text where the second column would begin, on so many lines in a row. */
const mostAstray = 3;
/** What follows is set further down, so that nothing stands beside it: higher than any page. */
const further = 20_000;

/**
 * The lines of pages whose text is set in two columns, the left column before the right one: tables in a column
 * have prose beside them. Only where prose stands on both sides, the right side always beginning at the same
 * place; what goes across both stays where it is.
 */
export function inReadingOrder(lines: readonly PlacedLine[]): PlacedLine[] {
  const pages = grouped(lines, ({ line }) => line.page);
  return [...pages.values()].flatMap((page) => {
    const start = startOfSecond(page);
    return start === null ? page : parted(page, start);
  });
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Where the right column begins; null on a page of one column. */
function startOfSecond(page: readonly PlacedLine[]): number | null {
  return startOfProse(page) ?? startOfTables(page);
}

function startOfProse(page: readonly PlacedLine[]): number | null {
  const prose = page.flatMap(({ segments }) => segments.filter(isProse));
  const left = Math.min(...prose.map((segment) => segment.left));
  const start = commonStart(prose, prose);
  const firsts = prose.filter((segment) => segment.right < (start ?? 0) && segment.left < left + 3);
  return firsts.length < fewestLines ? null : start;
}

/**
 * Columns of tables with little prose: on both sides rows with numbers, some of them on lines of their own, as no
 * single table has them.
 */
function startOfTables(page: readonly PlacedLine[]): number | null {
  const texts = page.flatMap(({ segments }) => segments.filter(isLabel));
  const start = commonStart(
    texts,
    page.flatMap(({ segments }) => segments),
  );
  if (start === null) return null;
  const sides = page
    .filter((placed) => !goesAcross(placed, start))
    .map(({ segments }) => ({
      first: segments.filter(({ left }) => left < start - 3),
      second: segments.filter(({ left }) => left >= start - 3),
    }));
  const isRowAtStart = (side: readonly Segment[]) =>
    isRow(side) && Math.abs((side[0]?.left ?? 0) - start) < 3;
  const firsts = sides.filter(({ first }) => isRow(first));
  const seconds = sides.filter(({ second }) => isRowAtStart(second));
  const areApart =
    firsts.filter(({ second }) => second.length === 0).length >= fewestApart &&
    seconds.filter(({ first }) => first.length === 0).length >= fewestApart;
  return areApart && firsts.length >= fewestLines && seconds.length >= fewestLines ? start : null;
}

/** Rows of two tables that stand beside nothing. */
const fewestApart = 3;

function isLabel({ text }: Segment): boolean {
  return /^\p{L}{2}/u.test(text);
}

function isRow([label, ...rest]: readonly Segment[]): boolean {
  return label !== undefined && isLabel(label) && rest.some(isNumeric);
}

/** Where most of the texts near the middle of the page begin. */
function commonStart(texts: readonly Segment[], all: readonly Segment[]): number | null {
  const left = Math.min(...all.map((segment) => segment.left));
  const right = Math.max(...all.map((segment) => segment.right));
  const seconds = texts.filter(
    (segment) => Math.abs(segment.left - (left + right) / 2) < (right - left) / 6,
  );
  const [most] = [...grouped(seconds, (segment) => Math.round(segment.left))].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  return !most || most[1].length < fewestLines ? null : most[0];
}

function isProse({ words, text }: Segment): boolean {
  return words.length >= fewestWords && !/\d/.test(text);
}

function parted(page: readonly PlacedLine[], start: number): PlacedLine[] {
  const zones: { lines: PlacedLine[]; isTwo: boolean }[] = [];
  const isOfTwo = twoColumned(page, start);
  for (const [index, placed] of page.entries()) {
    const isTwo = isOfTwo[index] ?? false;
    const zone = zones.at(-1);
    if (zone?.isTwo === isTwo) zone.lines.push(placed);
    else zones.push({ lines: [placed], isTwo });
  }
  const parts = zones.flatMap(({ lines, isTwo }) => (isTwo ? cutAt(lines, start - 4) : [lines]));
  return parts.flatMap((part, at) => part.map((placed) => lowered(placed, at * further)));
}

/**
 * Which lines are of the columns: from the first line of prose on the right to the last, and the tables above and
 * below whose rows begin where that does, but for what goes across.
 */
function twoColumned(page: readonly PlacedLine[], start: number): boolean[] {
  const isSecond = ({ segments }: PlacedLine) =>
    segments.some((segment) => isProse(segment) && Math.abs(segment.left - start) < 3);
  const first =
    page.findIndex(isSecond) -
    countOfColumns(page.slice(0, page.findIndex(isSecond)).toReversed(), start);
  const end = page.findLastIndex(isSecond);
  const last = end + countOfColumns(page.slice(end + 1), start);
  const isIn = page.map(
    (placed, index) => index >= first && index <= last && !goesAcross(placed, start),
  );
  const isAstray = page.map(({ segments }) => {
    const second = segments.find(({ left }) => left >= start - 3);
    return second !== undefined && second.left > start + 15;
  });
  return isIn.map((isTwo, index) => isTwo && !isInRun(isAstray, index));
}

/** How many lines go on from the prose in two columns: no text across, and most on the right beginning at its edge. */
function countOfColumns(lines: readonly PlacedLine[], start: number): number {
  const across = lines.findIndex((placed) => goesAcross(placed, start));
  const zone = across < 0 ? lines : lines.slice(0, across);
  const rights = zone.map(({ segments }) => segments.find(({ left }) => left >= start - 3));
  const isAtEdge = (text: Segment | undefined) =>
    text !== undefined && Math.abs(text.left - start) < 4 && /\p{L}{2}/u.test(text.text);
  const last = rights.findLastIndex(isAtEdge);
  const own = rights.slice(0, last + 1).filter((text) => text !== undefined);
  if (own.filter(isAtEdge).length * 2 < own.length) return 0;
  return headEnd(zone, last, start) + 1;
}

/** The header's upper lines stand over the numbers only: nothing of their own left of the column. */
function headEnd(zone: readonly PlacedLine[], last: number, start: number): number {
  let end = last;
  for (const [index, { line, segments }] of zone.entries()) {
    if (index <= last || segments.some(({ left }) => left < start - 3)) continue;
    const distance = Math.abs((line.top ?? 0) - (zone[end]?.line.top ?? 0));
    if (distance > (line.size ?? 10) * 1.6) break;
    end = index;
  }
  return end;
}

function goesAcross({ segments }: PlacedLine, start: number): boolean {
  return segments.some(({ left, right }) => left < start - 4 && right > start + 4);
}

function isInRun(isAstray: readonly boolean[], index: number): boolean {
  if (!isAstray[index]) return false;
  const before = isAstray.slice(0, index).findLastIndex((each) => !each);
  const after = isAstray.findIndex((each, at) => at > index && !each);
  return (after < 0 ? isAstray.length : after) - before - 1 > mostAstray;
}

function lowered(placed: PlacedLine, by: number): PlacedLine {
  return { ...placed, line: { ...placed.line, top: (placed.line.top ?? 0) + by } };
}
