import type { Place } from "../../domain/place";
import type { Cell, Row } from "../table";
import { valuesOf, type Block, type PlacedLine } from "./block";
import { labelColumnOf } from "./labels";
import { joinWords } from "./words";
import { centerOf, overlaps, segmentOf, type Segment, type Span } from "./segment";

interface Body {
  placed: PlacedLine;
  /** Label text above, on and below the numbers' line, in printed order. */
  label: LabelPart[];
}

/** A printed piece of a label, in the first or the second of two columns of text. */
interface LabelPart {
  top: number;
  text: string;
  place: Place;
  column: 0 | 1;
}

/**
 * The rows of a block: each line with numbers, with the label lines that belong to it. A label may be
 * wrapped before and after its numbers; a text line goes to the row it stands nearest to, and one that
 * stands clear of all rows is a subheading for those that follow.
 */
export function rowsOf(block: Block, lines: readonly PlacedLine[]): Row[] {
  const body = lines.slice(block.first, block.last + 1 + trailingLabels(block, lines));
  const second = labelColumnOf(body, block.bands);
  const labelOf = (placed: PlacedLine) => labelPartsOf(placed, block.bands, second);
  const rows: Body[] = body
    .filter((placed) => valuesOf(placed).length > 0)
    .map((placed) => ({ placed, label: labelOf(placed) }));
  let texts = body.filter((each) => valuesOf(each).length === 0);
  for (let placed = nextText(texts, rows); placed; placed = nextText(texts, rows)) {
    nearestRow(placed, rows)?.label.push(...labelOf(placed));
    texts = texts.filter((each) => each !== placed);
  }
  const headings = texts.flatMap((placed) => labelOf(placed));
  return withWholes(rows.map((row) => toRow(row, block.bands, headings)));
}

/** "- varav intäkter" is a share of the row above that is none itself: rows of the same name are told apart. */
function withWholes(rows: readonly Row[]): Row[] {
  let whole: string | null = null;
  return rows.map((row) => {
    if (/^(?:varav|därav)\b/i.test(row.label)) return { ...row, parent: whole };
    whole = row.label;
    return row;
  });
}

/** A wrapped label may go on below the last row's numbers. */
function trailingLabels(block: Block, lines: readonly PlacedLine[]): number {
  let count = 0;
  for (let index = block.last + 1; index < lines.length && count < 3; index++) {
    const [placed, above, row] = [lines[index], lines[index - 1], lines[block.last]];
    if (!placed || !above || !row || placed.line.page !== row.line.page) break;
    const distance = (placed.line.top ?? 0) - (above.line.top ?? 0);
    const isClose = distance < (row.line.size ?? 10) * lineDistance;
    const isSameSize = Math.abs((placed.line.size ?? 0) - (row.line.size ?? 0)) < 0.3;
    const isLabel = isBesideBands(placed, block.bands);
    if (!isClose || !isSameSize || !isLabel) break;
    count++;
  }
  return count;
}

/** Text left of the numbers, and perhaps the rest of a comment right of them. */
function isBesideBands({ segments }: PlacedLine, bands: readonly Span[]): boolean {
  const [start, end] = [bands[0]?.left ?? 0, bands.at(-1)?.right ?? 0];
  const isLeft = segments[0] !== undefined && segments[0].right <= start;
  return isLeft && segments.every(({ left, right }) => right <= start || left >= end);
}

/** The next line of text that belongs to a row: a label grows line by line. */
function nextText(texts: readonly PlacedLine[], rows: readonly Body[]): PlacedLine | undefined {
  return texts.find((placed) => nearestRow(placed, rows) !== null);
}

/** The lines of one label stand no further apart than this many type sizes. */
const lineDistance = 1.45;

function nearestRow(placed: PlacedLine, rows: readonly Body[]): Body | null {
  const distances = rows.map((row) => {
    const distance = (placed.line.top ?? 0) - (row.placed.line.top ?? 0);
    return { row, distance };
  });
  const [best, second] = distances.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  if (!best) return null;
  const size = placed.line.size ?? 10;
  const grown = rows.find((row) => hasPartBeside(row, placed));
  if (Math.abs(best.distance) > size * lineDistance) return grown ?? null;
  const isTie = second && Math.abs(Math.abs(second.distance) - Math.abs(best.distance)) < 0.5;
  if (!isTie) return best.row;
  return /^\p{Ll}/u.test(placed.line.text) === best.distance > 0 ? best.row : second.row;
}

/** The third line of a label stands beside the second, which already belongs to the row. */
function hasPartBeside(row: Body, placed: PlacedLine): boolean {
  const size = placed.line.size ?? 10;
  return row.label.some(
    (part) => Math.abs(part.top - (placed.line.top ?? 0)) <= size * lineDistance,
  );
}

function labelPartsOf(
  placed: PlacedLine,
  bands: readonly Span[],
  second: number | null,
): LabelPart[] {
  const values = new Set(valuesOf(placed));
  const first = bands[0]?.left ?? 0;
  const parts = placed.segments.filter(
    (segment) => !values.has(segment) && (segment.left < first || bands.length === 0),
  );
  const { line } = placed;
  const columnAt = ({ left }: Segment) => (second !== null && left >= second - 3 ? 1 : 0);
  return ([0, 1] as const).flatMap((column) => {
    const own = parts.filter((part) => columnAt(part) === column);
    if (own.length === 0) return [];
    const text = own.map((part) => part.text).join(" ");
    return [{ top: line.top ?? 0, text, place: { page: line.page, line: line.number }, column }];
  });
}

function toRow(row: Body, bands: readonly Span[], headings: { top: number; text: string }[]): Row {
  const { line } = row.placed;
  const label = row.label.toSorted((a, b) => a.top - b.top);
  const textIn = (column: 0 | 1) =>
    joinLabel(label.filter((part) => part.column === column).map((part) => part.text));
  const heading = headings.findLast(({ top }) => top < (line.top ?? 0))?.text ?? null;
  const [first, second] = [textIn(0), textIn(1)];
  return {
    label: second === "" ? first : second,
    parent: null,
    group: second === "" ? heading : first || heading,
    place: label[0]?.place ?? { page: line.page, line: line.number },
    cells: bands.map((band) => cellOf(row.placed, band, bands)),
    unitText: null,
  };
}

function cellOf(placed: PlacedLine, band: Span, bands: readonly Span[]): Cell | null {
  const words = placed.segments
    .filter((segment) => isRightOfLabel(segment, bands))
    .flatMap((segment) => partIn(segment, band, bands));
  if (words.length === 0) return null;
  const place = { page: placed.line.page, line: placed.line.number };
  return { text: segmentOf(words).text, place, otherReadings: [] };
}

function isRightOfLabel(segment: Segment, bands: readonly Span[]): boolean {
  return segment.left >= (bands[0]?.left ?? 0) - 3;
}

/** The segment's words that stand in the band; one that straddles several is parted at its words. */
function partIn(segment: Segment, band: Span, bands: readonly Span[]) {
  const touched = bands.filter((each) => overlaps(each, segment));
  if (touched.length === 0) return [];
  if (touched.length === 1) return touched[0] === band ? segment.words : [];
  return segment.words.filter((word) => {
    const distances = bands.map((each) => Math.abs(centerOf(each) - centerOf(word)));
    return bands[distances.indexOf(Math.min(...distances))] === band;
  });
}

/** "- Ekonomi" → "Ekonomi"; a label's lines are one text. */
function joinLabel(parts: readonly string[]): string {
  return joinWords(parts).replace(/^[-–•]\s+/, "");
}
