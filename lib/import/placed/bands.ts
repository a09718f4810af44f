import { valuesOf, type Block, type PlacedLine } from "./block";
import { findHeader } from "./header";
import { centerOf, overlaps, type Span } from "./segment";

/**
 * Joins a column without a header to the named one beside it when no row has a number in both: a short
 * number that is centred, or moved a little in a text, stands clear of the long ones it belongs with.
 */
export function withNamedBands(block: Block, lines: readonly PlacedLine[]): Block {
  const names = findHeader(block, lines).columns;
  const unnamed = names.findIndex((name) => name === "");
  if (unnamed < 0 || names.every((name) => name === "")) return block;
  const rows = lines.slice(block.first, block.last + 1);
  const band = block.bands[unnamed];
  const beside = [unnamed - 1, unnamed + 1].filter((at) => (names[at] ?? "") !== "");
  const target = beside
    .map((at) => block.bands[at])
    .filter((other) => other !== undefined)
    .filter((other) => band && !rows.some((row) => isIn(row, band) && isIn(row, other)))
    .toSorted((a, b) => distance(a, band) - distance(b, band))[0];
  if (!band || !target) return block;
  const joined = {
    left: Math.min(band.left, target.left),
    right: Math.max(band.right, target.right),
  };
  const bands = block.bands.flatMap((each) =>
    each === target ? [joined] : each === band ? [] : [each],
  );
  return withNamedBands({ ...block, bands }, lines);
}

function isIn(row: PlacedLine, band: Span): boolean {
  return valuesOf(row).some((value) => overlaps(value, band));
}

function distance(a: Span, b: Span | undefined): number {
  return b ? Math.abs(centerOf(a) - centerOf(b)) : Infinity;
}
