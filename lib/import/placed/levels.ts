import { looksLikeColumn, startsWithBasis } from "../tables/header";
import type { PlacedLine } from "./block";
import { openColumns, shareGroups } from "./groups";
import { columnParts, labelParts, leavesOf } from "./leaves";
import { centerOf, overlaps, type Segment, type Span } from "./segment";
import { isFlushWith, withTallHeads } from "./tallHeads";
import { joinWords } from "./words";

/**
 * Parts the header into group levels (one text over several columns) and leaves. A top line is a group
 * level when it has fewer texts than there are columns and every column has words of its own below. `open` are
 * the columns that could stand under another group too.
 */
export function partLevels(header: readonly PlacedLine[], bands: readonly Span[]) {
  const groups: string[][] = [];
  const open = new Set<number>();
  const rest = withTallHeads(header, bands);
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
    const shares = shareGroups(top, bands, names);
    const isCertain = isTwice || isNamed || isParted(top, shares, names);
    if (
      isSecondBasis(shares, names) ||
      !isGroup ||
      top.some(isHalfWord) ||
      isOverSome(top, bands) ||
      isBesideNext(rest, bands) ||
      (!isCertain && isFirstLineOfCell(top, rest, bands))
    )
      break;
    groups.push(shares);
    const isCut = rest[0] !== undefined && labelParts(rest[0], bands).some(isColumn);
    const unsure = isCut ? bands.keys() : openColumns(top, bands, names);
    for (const column of unsure) open.add(column);
    rest.shift();
  }
  return { groups, leaves: leavesOf(rest, bands), open };
}

/** "Bokslut" above columns that each say what they are is the first line of one of them, and heads no group. */
function isSecondBasis(shares: readonly string[], names: readonly string[]): boolean {
  return names.some((name, at) => startsWithBasis(name) && startsWithBasis(shares[at] ?? ""));
}

/** "Års-" goes on below, in its own cell. */
function isHalfWord({ text }: Segment): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(text);
}

/** "2025" left of the first numbers may head the first columns, and no labels. */
function isColumn({ text }: Segment): boolean {
  return looksLikeColumn(text);
}

/** A single text that begins right of the first column, and is not centred over all of them, heads the last ones. */
function isOverSome(top: readonly Segment[], bands: readonly Span[]): boolean {
  const [only, ...others] = top;
  const [first, second, last] = [bands[0], bands[1], bands.at(-1)];
  if (!only || others.length > 0 || !first || !second || !last) return false;
  const distance = Math.abs(centerOf(only) - centerOf({ left: first.left, right: last.right }));
  return only.left > first.right && distance > (centerOf(second) - centerOf(first)) / 2;
}

/** "Utfall" over months and "Helår" over "Prognos" and "Budget": each column has its basis from one of the two, and some from each. */
function isParted(
  top: readonly Segment[],
  shares: readonly string[],
  names: readonly string[],
): boolean {
  const isOfGroup = shares.map(startsWithBasis);
  const isOne = names.every((name, at) => startsWithBasis(name) !== isOfGroup[at]);
  return top.length > 1 && isOne && isOfGroup.includes(true) && isOfGroup.includes(false);
}

/** The next line stands half a line below: a tall cell begins beside a lower one that is set in its middle. */
function isBesideNext(lines: readonly PlacedLine[], bands: readonly Span[]): boolean {
  const [first, second] = lines.filter((placed) => columnParts(placed, bands).length > 0);
  if (!first || !second) return false;
  const distance = (second.line.top ?? 0) - (first.line.top ?? 0);
  return distance < (first.line.size ?? 10) * 0.95;
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
    const isFlush = columnParts(next, bands).some((other) => isFlushWith(other, segment));
    return isOneColumn && distance < (first.size ?? 10) * (isFlush ? 1.65 : 1.35);
  });
}
