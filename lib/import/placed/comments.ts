import { otherHeaders } from "../columnWords";
import { foldLabel } from "../label";
import type { Block, PlacedLine } from "./block";
import { isValue, overlaps, segmentOf, type Segment, type Span } from "./segment";

/** A header has no more lines than this. */
const mostHeaderLines = 8;
/** Numbers are set flush right: where a column ends is known to about this many points. */
const edgeWidth = 3;

/**
 * The lines with the comments right of the numbers as segments of their own. Where they begin right beside the last
 * column, its number and the comment, or the two headers, stand as near as two words.
 */
export function withComments(block: Block, lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const last = block.bands.at(-1);
  if (!last) return lines;
  const from = Math.max(0, block.first - mostHeaderLines);
  const own = lines.slice(from, block.last + 1).map((placed, at) => {
    const isHeader = from + at < block.first;
    const segments = placed.segments.flatMap((segment) =>
      overlaps(segment, last) ? parted(segment, last, isHeader) : [segment],
    );
    return segments.length === placed.segments.length ? placed : { ...placed, segments };
  });
  const isSame = own.every((placed, at) => placed === lines[from + at]);
  return isSame ? lines : [...lines.slice(0, from), ...own, ...lines.slice(block.last + 1)];
}

function parted(segment: Segment, last: Span, isHeader: boolean): Segment[] {
  const { words } = segment;
  const at = words.findIndex(
    ({ left }, index) =>
      left > last.right - 1 && Math.abs((words[index - 1]?.right ?? 0) - last.right) < edgeWidth,
  );
  if (at < 1) return [segment];
  const [own, rest] = [segmentOf(words.slice(0, at)), segmentOf(words.slice(at))];
  const isApart = isHeader ? headsText(rest) : isComment(segment, own, rest);
  return isApart ? [own, rest] : [segment];
}

/** "Kommentar" heads no numbers. */
function headsText({ text }: Segment): boolean {
  const kind = otherHeaders.find(([, pattern]) => pattern.test(foldLabel(text)))?.[0];
  return kind !== undefined && kind !== "label";
}

/** "(236) Vakanser, 3 tjänster", but not "12 st" or "Högst 160". */
function isComment(whole: Segment, own: Segment, rest: Segment): boolean {
  return !isValue(whole) && isValue(own) && /\p{L}{2}/u.test(rest.text);
}
