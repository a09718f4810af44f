import { startsWithBasis } from "../tables/header";
import type { PlacedLine } from "./block";
import { openColumns, shareGroups } from "./groups";
import { columnParts, leavesOf } from "./leaves";
import { overlaps, type Segment, type Span } from "./segment";
import { joinWords } from "./words";

/**
 * Parts the header into group levels (one text over several columns) and leaves. A top line is a group
 * level when it has fewer texts than there are columns and every column has words of its own below. `open` are
 * the columns that could stand under another group too.
 */
export function partLevels(header: readonly PlacedLine[], bands: readonly Span[]) {
  const groups: string[][] = [];
  const open = new Set<number>();
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
    if (
      isSecondBasis(top, names) ||
      !isGroup ||
      isBesideNext(rest, bands) ||
      (!isCertain && isFirstLineOfCell(top, rest, bands))
    )
      break;
    groups.push(shareGroups(top, bands, names));
    for (const column of openColumns(top, bands, names)) open.add(column);
    rest.shift();
  }
  return { groups, leaves: leavesOf(rest, bands), open };
}

/** "Bokslut" above columns that each say what they are is the first line of one of them, and heads no group. */
function isSecondBasis(top: readonly Segment[], names: readonly string[]): boolean {
  return top.some(({ text }) => startsWithBasis(text)) && names.some(startsWithBasis);
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

/** Set flush right or centred on the same column: more likely two lines of a cell than a head and what is under it. */
function isFlushWith(a: Span, b: Span): boolean {
  return Math.abs(a.right - b.right) < 2 || Math.abs(a.left + a.right - b.left - b.right) < 4;
}
