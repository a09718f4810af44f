import type { PlacedLine } from "../../placed/block";
import { valuesOf } from "../../placed/block";
import { isAmountRow, isNumeric, overlaps, type Segment } from "../../placed/segment";

/** A printed line of a text with its segments and the number of empty lines above it. */
export interface Laid extends PlacedLine {
  blanks: number;
}

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
  let top = 0;
  lines.forEach((line, index) => {
    top += stepTo(lines, index);
    for (const at of [index - 2, index - 3]) {
      const other = lines[at];
      if (other && isOver(other, line)) top = Math.max(top, (heights[at] ?? 0) + lineHeight);
    }
    heights.push(top);
  });
  return heights;
}

function stepTo(lines: readonly Laid[], index: number): number {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line) return lineHeight;
  if (isHeading(lines, index) || isHeading(lines, index - 1)) return farBelow;
  if (beginsTable(lines, index)) return farBelow;
  if (line.blanks <= 1 && isWrapped(above, line))
    return isOver(above, line) ? wrappedHeight : halfHeight;
  if (line.blanks > 0) return lineHeight * (1 + line.blanks);
  if (isApart(above, line)) return apartHeight;
  return isOver(above, line) ? lineHeight : halfHeight;
}

/** A line of text with blank lines around it parts what stands above it from what stands below. */
function isHeading(lines: readonly Laid[], index: number): boolean {
  const line = lines[index];
  const blanksBelow = lines[index + 1]?.blanks ?? 1;
  const isAlone = line !== undefined && line.blanks > 0 && blanksBelow > 0;
  return isAlone && line.segments.length === 1;
}

/** A short title after an empty line, and header lines under it before the first row. */
function beginsTable(lines: readonly Laid[], index: number): boolean {
  const line = lines[index];
  if (!line || line.blanks === 0 || !isTitle(line)) return false;
  for (let at = index + 1; at < Math.min(index + 8, lines.length); at++) {
    const below = lines[at];
    if (!below || isRow(below)) return false;
    if (below.segments.length > 1) return true;
  }
  return false;
}

function isTitle({ segments, line }: Laid): boolean {
  return segments.length === 1 && line.text.length < 90 && !/[.,:;]$/.test(line.text);
}

/** Does the line go on with the label of the line above: "ledning" under "Nämnd och"? */
function isWrapped(above: Laid, line: Laid): boolean {
  const [upper, lower] = [labelOf(above), labelOf(line)];
  if (isRow(above) && isRow(line)) return false;
  if (upper === null) return isRow(above) && !isRow(line) && lower !== null && isSmall(lower);
  if (lower === null) return false;
  return isSmall(lower) || isOpen(upper);
}

function isApart(above: Laid, line: Laid): boolean {
  if (isRow(line)) return isText(above) && labelOf(line) !== null;
  return isText(line) && (isRow(above) || isText(above));
}

function isText(line: Laid): boolean {
  return line.segments.length === 1 && !isRow(line);
}

/** The text left of the numbers; null for numbers alone, and for a line of several texts. */
function labelOf(line: Laid): Segment | null {
  const [first, second] = line.segments;
  if (!first || isNumeric(first)) return null;
  return isRow(line) || second === undefined ? first : null;
}

function isRow(line: Laid): boolean {
  return isAmountRow(valuesOf(line));
}

function isSmall({ text }: Segment): boolean {
  return /^(?!varav|därav)\p{Ll}/u.test(text);
}

/** "Nämnd och", "Köp av", "Avgifter," cannot end there. */
function isOpen({ text }: Segment): boolean {
  return /([,/]|\p{L}-|(?<!\p{L})(och|eller|samt|av|för|i|på|med|till|från|enligt|per|som|att|inkl\.?|exkl\.?))$/iu.test(
    text,
  );
}

function isOver(a: PlacedLine, b: PlacedLine): boolean {
  return a.segments.some((one) => b.segments.some((other) => overlaps(one, other)));
}
