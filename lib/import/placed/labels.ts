import { valuesOf, type PlacedLine } from "./block";
import type { Span } from "./segment";

/**
 * Where the second column of text begins, when labels stand in two ("Verksamhet | Åtgärd"): on most of the
 * rows two texts stand before the numbers, the second ones all at the same place. Null when there is one.
 */
export function labelColumnOf(body: readonly PlacedLine[], bands: readonly Span[]): number | null {
  const first = bands[0]?.left ?? 0;
  const texts = body.map((placed) => {
    const values = new Set(valuesOf(placed));
    return placed.segments.filter((segment) => !values.has(segment) && segment.left < first);
  });
  const rows = body.filter((placed) => valuesOf(placed).length > 0).length;
  const seconds = texts.flatMap((parts) => (parts.length === 2 && parts[1] ? [parts[1].left] : []));
  const [left] = seconds;
  if (left === undefined || seconds.length < 2 || seconds.length * 2 < rows) return null;
  return seconds.every((each) => Math.abs(each - left) < 3) ? left : null;
}
