import type { Cell, Row } from "../table";
import { callsForMore } from "../tables/openEnd";
import { valuesOf, type Block, type PlacedLine } from "./block";
import { cellOf } from "./cell";
import { labelColumnOf, type LabelColumn } from "./labels";
import { lineDistance, nearestRow, type Body, type LabelPart } from "./nearest";
import { hasCells, tallRowsOf, unclearLines } from "./tallRows";
import { joinWords } from "./words";
import type { Segment, Span } from "./segment";

/**
 * The rows of a block: each line with numbers, with the label lines that belong to it. A label may be
 * wrapped before and after its numbers; a text line goes to the row it stands nearest to, and one that
 * stands clear of all rows is a subheading for those that follow.
 */
export function rowsOf(
  block: Block,
  lines: readonly PlacedLine[],
  heads: readonly Segment[] = [],
): Row[] {
  const size = lines[block.last]?.line.size ?? 10;
  const body = lines
    .slice(block.first, block.last + 1 + trailingLabels(block, lines))
    .filter((placed) => !isFootnoteMark(placed, size));
  const second = labelColumnOf(body, block.bands, heads);
  const labelOf = (placed: PlacedLine) => labelPartsOf(placed, block.bands, second);
  const isRow = (placed: PlacedLine) => valuesIn(placed, block.bands).length > 0;
  const tall = tallRowsOf(body, block.bands);
  const single = body.filter((placed) => !tall.some((run) => run.includes(placed)));
  const rows = [...tall, ...single.filter(isRow).map((placed) => [placed])]
    .map((run) => bodyOf(run, block.bands, run.flatMap(labelOf)))
    .toSorted((a, b) => (a.placed.line.top ?? 0) - (b.placed.line.top ?? 0));
  let texts = single.filter((each) => !isRow(each));
  for (let placed = nextText(texts, rows); placed; placed = nextText(texts, rows)) {
    nearestRow(placed, rows)?.label.push(...labelOf(placed));
    texts = texts.filter((each) => each !== placed);
  }
  const headings = texts.flatMap((placed) => labelOf(placed));
  const isUnit = second?.isUnit ?? false;
  const unclear = unclearLines(body, tall, block.bands);
  return withWholes(
    rows.map((row) => ({
      ...toRow(row, block.bands, headings, isUnit),
      ...(unclear.has(row.placed) && { isUneven: true }),
    })),
  );
}

/** A raised "1", set smaller than the row it stands beside. */
function isFootnoteMark({ line }: PlacedLine, size: number): boolean {
  return /^(?:\d{1,2}\)?|\*{1,3})$/.test(line.text.trim()) && (line.size ?? size) < size * 0.86;
}

function bodyOf(run: PlacedLine[], bands: readonly Span[], label: LabelPart[]): Body {
  const printed = run.filter((placed) => hasCells(placed, bands));
  const lines = printed.length > 0 ? printed : run;
  const middle = lines[(lines.length - 1) >> 1];
  if (!middle) throw new Error("A row has a line");
  return { placed: middle, lines, label, hasOwnLabel: label.length > 0, isUnsure: false };
}

/** The line's values under the columns: "100" below "Index 0-" is the end of a label. */
function valuesIn(placed: PlacedLine, bands: readonly Span[]): Segment[] {
  const [first] = bands;
  return valuesOf(placed).filter((value) => !first || value.right > first.left);
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

function labelPartsOf(
  placed: PlacedLine,
  bands: readonly Span[],
  second: LabelColumn | null,
): LabelPart[] {
  const values = new Set(valuesIn(placed, bands));
  const first = bands[0]?.left ?? 0;
  const parts = placed.segments.filter(
    (segment) => !values.has(segment) && (segment.left < first || bands.length === 0),
  );
  const { line } = placed;
  const columnAt = ({ left }: Segment) => (second !== null && left >= second.left - 3 ? 1 : 0);
  return ([0, 1] as const).flatMap((column) => {
    const own = parts.filter((part) => columnAt(part) === column);
    if (own.length === 0) return [];
    const text = own.map((part) => part.text).join(" ");
    const isTwo = own.length > 1 && !/^[\d.:–-]{1,9}$/.test(own[0]?.text ?? "");
    return [
      { top: line.top ?? 0, text, place: { page: line.page, line: line.number }, column, isTwo },
    ];
  });
}

function toRow(
  row: Body,
  bands: readonly Span[],
  headings: { top: number; text: string }[],
  hasUnits: boolean,
): Row {
  const { line } = row.placed;
  const label = row.label.toSorted((a, b) => a.top - b.top);
  const textIn = (column: 0 | 1) =>
    joinLabel(label.filter((part) => part.column === column).map((part) => part.text));
  const heading = headings.findLast(({ top }) => top < (line.top ?? 0))?.text ?? null;
  const [first, unitText] = [textIn(0), hasUnits ? textIn(1) : ""];
  const second = hasUnits ? "" : textIn(1);
  return {
    label: second === "" ? first : second,
    parent: null,
    group: second === "" ? heading : first || heading,
    place: label[0]?.place ?? { page: line.page, line: line.number },
    cells: bands.map((band) =>
      joined(row.lines.flatMap((each) => cellOf(each, band, bands) ?? [])),
    ),
    unitText: unitText || null,
    ...((row.isUnsure || isMadeOfTwo(label) || label.some(({ isTwo }) => isTwo)) && {
      isLabelUnsure: true,
    }),
  };
}

/** A name goes on with a small letter, or after a word or sign that calls for more: two begin with capitals. */
function isMadeOfTwo(label: readonly LabelPart[]): boolean {
  const own = label.filter(({ column }) => column === 0);
  return own.slice(1).some((part, at) => {
    const { top, text } = own[at] ?? part;
    const isOpen = callsForMore(text) || /[-–,(:.]$/.test(text);
    return part.top > top && /^\p{Lu}/u.test(part.text) && !isOpen;
  });
}

/** A number torn over lines is one. */
function joined(parts: readonly Cell[]): Cell | null {
  const [first] = parts;
  return first ? { ...first, text: parts.map(({ text }) => text).join(" ") } : null;
}

/** "- Ekonomi" → "Ekonomi"; a label's lines are one text. */
function joinLabel(parts: readonly string[]): string {
  return joinWords(parts).replace(/^[-–•]\s+/, "");
}
