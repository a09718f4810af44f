import type { PlacedLine } from "./block";
import { cutAt } from "./beside";
import type { Segment } from "./segment";

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
  const prose = page.flatMap(({ segments }) => segments.filter(isProse));
  const left = Math.min(...prose.map((segment) => segment.left));
  const right = Math.max(...prose.map((segment) => segment.right));
  const middle = (left + right) / 2;
  const seconds = prose.filter((segment) => Math.abs(segment.left - middle) < (right - left) / 6);
  const [most] = [...grouped(seconds, (segment) => Math.round(segment.left))].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  if (!most || most[1].length < fewestLines) return null;
  const [start] = most;
  const firsts = prose.filter((segment) => segment.right < start && segment.left < left + 3);
  return firsts.length < fewestLines ? null : start;
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
  const parts = zones.flatMap(({ lines, isTwo }) => (isTwo ? cutAt(lines, start - 2) : [lines]));
  return parts.flatMap((part, at) => part.map((placed) => lowered(placed, at * further)));
}

/** Which lines are of the columns: from the first line of prose on the right to the last, but for what goes across. */
function twoColumned(page: readonly PlacedLine[], start: number): boolean[] {
  const isSecond = ({ segments }: PlacedLine) =>
    segments.some((segment) => isProse(segment) && Math.abs(segment.left - start) < 3);
  const [first, last] = [page.findIndex(isSecond), page.findLastIndex(isSecond)];
  const isIn = page.map(
    (placed, index) => index >= first && index <= last && !goesAcross(placed, start),
  );
  const isAstray = page.map(({ segments }) => {
    const second = segments.find(({ left }) => left >= start - 3);
    return second !== undefined && second.left > start + 15;
  });
  return isIn.map((isTwo, index) => isTwo && !isInRun(isAstray, index));
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
