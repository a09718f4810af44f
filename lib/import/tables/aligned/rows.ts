import type { Word } from "../../document";
import { isNumeric, isValue, overlaps, segmentOf, type Segment } from "../../placed/segment";
import { assign, columnsOf, standsOff, type Columns } from "./align";
import { cellsOf, isRow, type Laid } from "./region";

/** Numbers end within a character of where their column does. */
const nearby = 6;

/** The columns of most cells that at least two rows fill, or one of a few. */
export function findColumns(body: readonly Laid[]): Columns | null {
  const rows = body.filter(isRow).map(valuesIn);
  const filled = rows.filter((cells) => cells.every(isValue));
  if (rows.length - filled.length > filled.length) return null;
  const counts = filled.map((cells) => cells.length);
  const count = Math.max(
    0,
    ...counts.filter(
      (one) => rows.length < 4 || counts.filter((other) => other === one).length > 1,
    ),
  );
  if (count < 2) return null;
  return columnsOf(filled.filter((cells) => cells.length === count));
}

/** A cell and the column it stands in. */
export interface Placed {
  cell: Segment;
  column: number;
}

/** A row's cells with their columns; texts right of all numbers have none. */
export interface AssignedRow {
  cells: Placed[];
  /** Another way to put the cells into columns is nearly as near. */
  isUncertain: boolean;
}

/** Puts a row's cells into columns; null when they are too many, or texts stand among them. */
export function assigned(line: Laid, columns: Columns): AssignedRow | null {
  const values = valuesIn(line);
  if (!values.every(isValue)) return null;
  const count = columns.spans.length;
  const isFew = values.length < count;
  const glued = isFew ? gluedTo(line, columns) : [];
  const whole = isFew ? [...glued, ...values].flatMap((value) => apart(value, columns)) : values;
  const texts = cellsOf(line)
    .slice(values.length)
    .filter(({ right }) => columns.spans.some((span) => Math.abs(span.right - right) <= nearby));
  const cells = [...whole, ...texts.slice(0, Math.max(0, count - whole.length))];
  const found = assign(cells, columns);
  if (!found) return null;
  const isTwofold =
    isFew && (whole.length > values.length || values.some((cell) => isDoubtful(cell, columns)));
  return {
    cells: cells.flatMap((cell, at) => {
      const column = found.columns[at];
      return column === undefined ? [] : [{ cell, column }];
    }),
    isUncertain: found.isUncertain || isTwofold || isSplit(cells, columns),
  };
}

/** White space that may have got into a number: two characters. */
const widest = 11;

/** "18  420", "96,9 5": two cells that may be one with a space too many, since the row then stands better. */
function isSplit(cells: readonly Segment[], columns: Columns): boolean {
  const isWhole = cells.length === columns.spans.length;
  if (!isWhole || !cells.some((cell, at) => standsOff(cell, at, columns))) return false;
  return cells.some((cell, at) => {
    const next = cells[at + 1];
    if (!next || next.left - cell.right > widest) return false;
    const joined = segmentOf([...cell.words, ...next.words]);
    const found = assign(cells.toSpliced(at, 2, joined), columns);
    return found !== null && !found.isUncertain;
  });
}

/** A number with only a space between it and its label, ending just where a column does. */
function gluedTo(line: Laid, columns: Columns): Segment[] {
  const [first] = cellsOf(line);
  const label = line.segments.findLast(({ left }) => left < (first?.left ?? 0));
  if (!label || label.words.length < 2 || isValue(label)) return [];
  const isAtEnd = columns.spans.some(({ right }) => Math.abs(right - label.right) <= nearby);
  const ends = label.words
    .map((_, at) => label.words.slice(at + 1))
    .filter((own) => own.length > 0);
  const number = ends.map(segmentOf).find(isNumeric);
  return isAtEnd && number ? [number] : [];
}

/** May it be two: a number over two columns, or the dash of the column before and a number? */
function isDoubtful(cell: Segment, columns: Columns): boolean {
  const [dash, number] = cell.words;
  const isLoose = number !== undefined && /^[-−–]$/.test(dash?.text ?? "");
  const right = dash?.right ?? 0;
  const isAtEnd = columns.spans.some((span) => Math.abs(span.right - right) <= 3 * nearby);
  return straddles(cell, columns) || (isLoose && isAtEnd);
}

/** The cells up to the last number: comments stand right of them. */
function valuesIn(line: Laid): Segment[] {
  const cells = cellsOf(line);
  return cells.slice(0, cells.findLastIndex(isValue) + 1);
}

/** "849 923 480" over two columns is two numbers, when a word of it ends just where the first column does. */
function apart(cell: Segment, columns: Columns): Segment[] {
  const ends = endsIn(cell, columns);
  const isEnd = ({ right }: Word) => ends.some((end) => Math.abs(end - right) <= nearby);
  const parts: Word[][] = [[]];
  cell.words.forEach((word, at) => {
    parts.at(-1)?.push(word);
    if (at < cell.words.length - 1 && isEnd(word)) parts.push([]);
  });
  if (parts.length === 1) return [cell];
  const cells = parts.map(segmentOf);
  const isWhole = cells.every((part) => isNumeric(part) && !straddles(part, columns));
  return isWhole ? cells : [cell];
}

/** One number over two columns may be two. */
function straddles(cell: Segment, columns: Columns): boolean {
  if (cell.words.length < 2) return false;
  if (columns.isFlushRight) return endsIn(cell, columns).length > 0;
  return columns.spans.filter((span) => overlaps(span, cell)).length > 1;
}

/** The columns that end within the cell. */
function endsIn({ left, right }: Segment, { spans }: Columns): number[] {
  return spans.map((span) => span.right).filter((end) => end > left && end < right - nearby);
}

/** Texts left of the first value, or of all columns. */
export function labelsOf(line: Laid, columns: Columns): Segment[] {
  const cells = new Set(cellsOf(line));
  const first = columns.spans[0]?.left ?? 0;
  return line.segments.filter(
    (segment) => !cells.has(segment) && (isRow(line) || segment.right < first),
  );
}
