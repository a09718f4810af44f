import { otherHeaders } from "../columnWords";
import { foldLabel } from "../label";
import { findSuffixUnit } from "../unit";
import { valuesOf, type PlacedLine } from "./block";
import { centerOf, type Segment, type Span } from "./segment";

/** A second column of text before the numbers: more of the label ("Verksamhet | Åtgärd"), or its unit. */
export interface LabelColumn {
  left: number;
  isUnit: boolean;
}

/**
 * The second column of text, when labels stand in two: on most of the rows two texts stand before the numbers, the
 * second ones all at the same place. It holds units when its header or all its texts say so. Null when there is one.
 */
export function labelColumnOf(
  body: readonly PlacedLine[],
  bands: readonly Span[],
  heads: readonly Segment[],
): LabelColumn | null {
  const first = bands[0]?.left ?? 0;
  const texts = body.map((placed) => {
    const values = new Set(valuesOf(placed));
    return placed.segments.filter((segment) => !values.has(segment) && segment.left < first);
  });
  const rows = body.filter((placed) => valuesOf(placed).length > 0).length;
  const seconds = texts.flatMap((parts) => (parts.length === 2 && parts[1] ? [parts[1]] : []));
  if (seconds.length < 2 || seconds.length * 2 < rows) return null;
  const isUnit = isOfUnits(seconds, heads);
  if (!isInLine(seconds, ({ left }) => left) && !(isUnit && isInLine(seconds, centerOf)))
    return null;
  return { left: Math.min(...seconds.map(({ left }) => left)), isUnit };
}

function isInLine(segments: readonly Segment[], placeOf: (segment: Segment) => number): boolean {
  const places = segments.map(placeOf);
  return Math.max(...places) - Math.min(...places) < 6;
}

const unitHeader = otherHeaders.find(([kind]) => kind === "unit")?.[1];

function isOfUnits(seconds: readonly Segment[], heads: readonly Segment[]): boolean {
  const start = Math.min(...seconds.map(({ left }) => left));
  const head = heads.find(({ right }) => right > start);
  if (head && unitHeader?.test(foldLabel(head.text))) return true;
  return seconds.every(({ text }) => findSuffixUnit(text) !== null);
}
