import { valuesOf, type Block, type PlacedLine } from "./block";
import { isNumeric, isValue, segmentOf, type Segment } from "./segment";

/**
 * Where the second of two tables that stand side by side begins: labels between the numbers on most of the
 * rows, or on lines of their own where the two have rows of other heights, all beginning at the same place, and
 * no two alike. Null for a single table.
 */
export function besideAt(block: Block, lines: readonly PlacedLine[]): number | null {
  const rows = lines
    .slice(block.first, block.last + 1)
    .filter((placed) => valuesOf(placed).some(isNumeric));
  const both = rows.flatMap((placed) => labelBetween(placed) ?? []);
  const start = block.bands[0]?.right ?? Infinity;
  const alone = rows.flatMap((placed) => labelAlone(placed, start) ?? []);
  const between = [...both, ...alone];
  const [first] = between;
  // A row of the second table that stands beside none of the first one's is one more row.
  const most = rows.length - alone.length;
  if (!first || between.length < 2 || between.length * 2 <= most) return null;
  const isInLine = between.every(({ left }) => Math.abs(left - first.left) < 4);
  const isVaried = new Set(between.map(({ text }) => text)).size * 2 > between.length;
  return isInLine && isVaried ? first.left - 2 : null;
}

/** A text with numbers on both its sides. */
function labelBetween(placed: PlacedLine): Segment | null {
  const { segments } = placed;
  const at = segments.findIndex(
    (segment, index) =>
      /\p{L}{2}/u.test(segment.text) &&
      segments.slice(0, index).some(isNumeric) &&
      segments.slice(index + 1).some(isNumeric),
  );
  return at < 1 || !segments.slice(0, at).some(({ text }) => /\p{L}/u.test(text))
    ? null
    : (segments[at] ?? null);
}

/** A text that begins right of the first column, with numbers right of it and nothing left of it. */
function labelAlone({ segments }: PlacedLine, start: number): Segment | null {
  const [first, ...rest] = segments;
  const isLabel = first !== undefined && first.left > start && /\p{L}{2}/u.test(first.text);
  return isLabel && !isValue(first) && rest.some(isNumeric) ? first : null;
}

/** The lines' parts left and right of a place. */
export function cutAt(lines: readonly PlacedLine[], x: number): [PlacedLine[], PlacedLine[]] {
  const side = (isRight: boolean) =>
    lines.flatMap(({ line, segments }) => {
      const words = segments.flatMap((segment) => segment.words);
      const own = words.filter((word) => word.left >= x === isRight);
      if (own.length === 0) return [];
      const kept = segments.flatMap((segment) => {
        const inside = segment.words.filter((word) => own.includes(word));
        return inside.length === 0 ? [] : [segmentOf(inside)];
      });
      return [
        {
          line: {
            ...line,
            words: own,
            text: kept.map(({ text }) => text).join(" "),
            top: Math.min(...own.map(({ top }) => top ?? line.top ?? 0)),
            size: Math.max(...own.map(({ size }) => size ?? line.size ?? 0)),
          },
          segments: kept,
        },
      ];
    });
  return [side(false), side(true)];
}
