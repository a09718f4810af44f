import type { PlacedLine } from "./block";
import { columnParts } from "./leaves";
import { overlaps, segmentOf, type Segment, type Span } from "./segment";

/**
 * The header with its group heads on one line each where they are printed on several: "Budget" over "2018", beside a
 * lower "Utfall 2018", all over columns that repeat the same names ("U | I | U | I"). Other headers stay as they are.
 */
export function withTallHeads(header: readonly PlacedLine[], bands: readonly Span[]): PlacedLine[] {
  const names = header.at(-1);
  const lines = header.slice(0, -1).filter((line) => columnParts(line, bands).length > 0);
  const [first] = lines;
  if (!first || lines.length < 2 || !repeatsNames(columnParts(names, bands), bands))
    return [...header];
  const heads = headsOf(lines.map((line) => columnParts(line, bands)));
  if (heads === null || heads.length < 2 || heads.length * 2 > bands.length) return [...header];
  const merged = { line: first.line, segments: heads.toSorted((a, b) => a.left - b.left) };
  return [merged, ...header.slice(-1)];
}

function repeatsNames(parts: readonly Segment[], bands: readonly Span[]): boolean {
  const isOneEach =
    parts.length === bands.length &&
    bands.every((band) => parts.filter((part) => overlaps(part, band)).length === 1);
  return isOneEach && new Set(parts.map(({ text }) => text)).size * 2 <= parts.length;
}

/** Each text with the ones it is set flush with below; null where one stands over another that it is not flush with. */
function headsOf(lines: readonly Segment[][]): Segment[] | null {
  const heads: Segment[] = [];
  for (const part of lines.flat()) {
    const above = heads.filter((head) => overlaps(head, part));
    const [head] = above;
    if (above.length > 1 || (head && !isFlushWith(head, part))) return null;
    if (head) heads[heads.indexOf(head)] = segmentOf([...head.words, ...part.words]);
    else heads.push(part);
  }
  return heads;
}

/** Set flush right or centred on the same column: more likely two lines of a cell than a head and what is under it. */
export function isFlushWith(a: Span, b: Span): boolean {
  return Math.abs(a.right - b.right) < 2 || Math.abs(a.left + a.right - b.left - b.right) < 4;
}
