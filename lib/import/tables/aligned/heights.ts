import type { PlacedLine } from "../../placed/block";
import { isNumeric, overlaps, type Segment } from "../../placed/segment";
import { namesUnit } from "../heading";
import {
  beginsTable,
  cellsOf,
  isEndOfLabel,
  isHeading,
  isRow,
  regionsOf,
  type Laid,
} from "./region";

const lineHeight = 12;
/** A line that goes on with the label above it stands closer than a line that begins something. */
const wrappedHeight = 8;
/** Set beside the line above, half a line lower: no two of their words stand over each other. */
const halfHeight = 6;
/** What begins with a text of its own (a subheading, the first line of a wrapped label) stands apart from the row above. */
const apartHeight = 16;
const farBelow = 300;

/**
 * How far each line stands from the top, as a page would show it. A text has lost the heights: a label over two
 * lines with its numbers between them is three lines, as high as three rows. What is left to tell by is that lines which
 * have nothing over each other may stand half a line apart, and that a label which goes on begins small.
 */
export function heightsOf(lines: readonly Laid[]): number[] {
  const heights: number[] = [];
  const heads = headsOf(lines);
  let top = 0;
  lines.forEach((line, index) => {
    top += stepTo(lines, index, heads);
    for (const at of [index - 2, index - 3]) {
      const other = lines[at];
      if (other && isOver(other, line)) top = Math.max(top, (heights[at] ?? 0) + lineHeight);
    }
    heights.push(top);
  });
  return heights;
}

function stepTo(lines: readonly Laid[], index: number, heads: ReadonlySet<Laid>): number {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line) return lineHeight;
  if (isHeading(lines, index) || isHeading(lines, index - 1)) return farBelow;
  if (beginsTable(lines, index) && !heads.has(line)) return farBelow;
  if (beginsTable(lines, index - 1) && !heads.has(above) && !namesUnit(above.line.text))
    return farBelow;
  if (line.blanks === 0 && heads.has(line)) return isOver(above, line) ? lineHeight : halfHeight;
  if (line.blanks <= 1 && isWrapped(lines, index))
    return isOver(above, line) ? wrappedHeight : halfHeight;
  if (line.blanks > 0) return lineHeight * (1 + line.blanks);
  if (isApart(above, line)) return apartHeight;
  return isOver(above, line) ? lineHeight : halfHeight;
}

/** Header lines with words over the columns: what is wrapped there is no label. */
function headsOf(lines: readonly Laid[]): Set<Laid> {
  const heads = regionsOf(lines).flatMap(({ header, first }) => {
    const row = lines[first];
    const left = (row && cellsOf(row)[0]?.left) ?? 0;
    const labelLeft = row?.segments[0]?.left ?? 0;
    const isOverColumns = ({ segments }: Laid) =>
      segments.some((segment) => segment.right > left - 20 && segment.left > labelLeft + 25);
    return lines.slice(header, first).filter(isOverColumns);
  });
  return new Set(heads);
}

/** Does the line go on with the label of the line above: "ledning" under "Nämnd och"? */
function isWrapped(lines: readonly Laid[], index: number): boolean {
  const [before, above, line] = [lines[index - 2], lines[index - 1], lines[index]];
  if (!above || !line) return false;
  const [upper, lower] = [labelOf(above), labelOf(line)];
  if (lower === null || (isRow(above) && isRow(line))) return false;
  if (/^\d{1,2}\s?[–-]\s?\d{1,2}$/.test(lower.text)) return true;
  if (upper === null) {
    const label = before && isText(before) ? labelOf(before) : null;
    const goesOn = /^[\p{Ll}\d(%]/u.test(lower.text) || (label !== null && isOpen(label));
    return isRow(above) && !isRow(line) && goesOn;
  }
  const isNumbered = isText(above) && /^(\d(?![\d.]*\s\p{Lu})|\()/u.test(lower.text);
  return isSmall(lower) || isOpen(upper) || isNumbered;
}

function isApart(above: Laid, line: Laid): boolean {
  const label = labelOf(line);
  if (isRow(line))
    return isText(above) && label !== null && isOver(above, { ...line, segments: [label] });
  return isText(line) && (isRow(above) || isText(above));
}

function isText(line: Laid): boolean {
  return line.segments.length === 1 && !isRow(line);
}

/** The text left of the numbers, or the first of a line without any; null for numbers alone. */
function labelOf(line: Laid): Segment | null {
  const [first] = line.segments;
  return !first || (isNumeric(first) && !isEndOfLabel(line)) ? null : first;
}

function isSmall({ text }: Segment): boolean {
  return /^(?!varav|därav)[\p{Ll}(%]/u.test(text);
}

/** "Nämnd och", "Köp av", "Avgifter," cannot end there. */
function isOpen({ text }: Segment): boolean {
  return /([,/]|\p{L}-|(?<!\p{L})(och|eller|samt|av|för|i|på|med|till|från|enligt|per|som|att|inom|under|vid|mot|om|utan|mellan|efter|före|hos|ur|över|inkl\.?|exkl\.?))$/iu.test(
    text,
  );
}

function isOver(a: PlacedLine, b: PlacedLine): boolean {
  return a.segments.some((one) => b.segments.some((other) => overlaps(one, other)));
}
