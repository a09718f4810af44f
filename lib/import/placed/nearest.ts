import type { Place } from "../../domain/place";
import type { PlacedLine } from "./block";

/** A line with numbers and what belongs to it. */
export interface Body {
  /** The middle one of its lines with numbers. */
  placed: PlacedLine;
  lines: PlacedLine[];
  /** Label text above, on and below the numbers' line, in printed order. */
  label: LabelPart[];
  /** Some of the label stands beside the numbers. */
  hasOwnLabel: boolean;
  isUnsure: boolean;
}

/** A printed piece of a label, in the first or the second of two columns of text. */
export interface LabelPart {
  top: number;
  text: string;
  place: Place;
  column: 0 | 1;
  /** Two texts set apart from each other: one of them may be of something beside the table. */
  isTwo: boolean;
}

/** The lines of one label stand no further apart than this many type sizes. */
export const lineDistance = 1.45;

/** The row that a line of text belongs to: the nearest one; null for a line that stands clear of all rows. */
export function nearestRow(placed: PlacedLine, rows: readonly Body[]): Body | null {
  const distances = rows.map((row) => {
    const distance = (placed.line.top ?? 0) - (row.placed.line.top ?? 0);
    return { row, distance };
  });
  const [best, second] = distances.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  if (!best) return null;
  const far = Math.max((placed.line.size ?? 10) * lineDistance, looseDistance(placed, rows));
  const grown = rows.find((row) => hasPartBeside(row, placed));
  if (Math.abs(best.distance) > far || isLineOfItsOwn(best.distance, placed, rows))
    return grown ?? null;
  const isTie = second && Math.abs(Math.abs(second.distance) - Math.abs(best.distance)) < 0.5;
  return isTie ? rowOfTie(placed, best, second) : best.row;
}

/** As far from the row as rows are from each other, and further than the lines of a label: a subheading. */
function isLineOfItsOwn(distance: number, { line }: PlacedLine, rows: readonly Body[]): boolean {
  const pitch = pitchOf(rows);
  return pitch > (line.size ?? 10) * 1.35 && Math.abs(distance) > pitch - 0.5;
}

/** Where rows stand far from each other, the lines of a label may too; but nearer than rows. */
function looseDistance({ line }: PlacedLine, rows: readonly Body[]): number {
  const pitch = pitchOf(rows);
  return Number.isFinite(pitch) ? Math.min(pitch * 0.88, (line.size ?? 10) * 1.75) : 0;
}

/** How far the nearest two rows stand from each other. */
function pitchOf(rows: readonly Body[]): number {
  const tops = rows.map((row) => row.placed.line.top ?? 0);
  const steps = tops.slice(1).map((top, at) => top - (tops[at] ?? 0));
  return Math.min(...steps.filter((step) => step > 0));
}

interface Distant {
  row: Body;
  distance: number;
}

/**
 * Between two rows and as near to both: numbers without a label beside them stand in the middle of one, with as
 * many lines below as above. Otherwise a small letter goes on with the row above.
 */
function rowOfTie(placed: PlacedLine, a: Distant, b: Distant): Body {
  const [above, below] = a.distance > 0 ? [a.row, b.row] : [b.row, a.row];
  if (above.hasOwnLabel !== below.hasOwnLabel) return above.hasOwnLabel ? below : above;
  if (!above.hasOwnLabel) above.isUnsure = below.isUnsure = true;
  return /^[\p{Ll}(%\d]/u.test(placed.line.text) ? above : below;
}

/** The third line of a label stands beside the second, which already belongs to the row. */
function hasPartBeside(row: Body, placed: PlacedLine): boolean {
  const size = placed.line.size ?? 10;
  return row.label.some(
    (part) => Math.abs(part.top - (placed.line.top ?? 0)) <= size * lineDistance,
  );
}
