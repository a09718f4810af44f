import { isValue, overlaps, segmentOf, type Segment } from "../../placed/segment";
import { assign, columnsOf, type Columns } from "./align";
import { cellsOf, isRow, type Laid } from "./region";

/** Numbers end within a character of where their column does. */
const nearby = 6;

/** The columns of most cells that at least two rows fill, or one of a few. */
export function findColumns(body: readonly Laid[]): Columns | null {
  const rows = body.filter(isRow).map(cellsOf);
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

/** The row's cells with their columns; texts right of all numbers have none. Null when it is not certain. */
export function assigned(line: Laid, columns: Columns): Placed[] | null {
  const all = cellsOf(line);
  const values = all.slice(0, all.findLastIndex(isValue) + 1);
  if (!values.every(isValue)) return null;
  const whole = values.flatMap((value) =>
    values.length < columns.spans.length ? apart(value, columns) : [value],
  );
  const texts = all
    .slice(values.length)
    .filter((cell) => columns.spans.some((span) => overlaps(span, cell)));
  const cells = [...whole, ...texts.slice(0, Math.max(0, columns.spans.length - whole.length))];
  if (cells.length < columns.spans.length && cells.some((cell) => straddles(cell, columns)))
    return null;
  const found = assign(cells, columns);
  if (!found) return null;
  return cells.flatMap((cell, at) => {
    const column = found[at];
    return column === undefined ? [] : [{ cell, column }];
  });
}

/** "849 923 480" over two columns is two numbers, when a word of it ends just where the first column does. */
function apart(cell: Segment, columns: Columns): Segment[] {
  const ends = endsIn(cell, columns);
  const ways = cell.words.slice(0, -1).flatMap((word, at) => {
    const isEnd = ends.some((end) => Math.abs(end - word.right) <= nearby);
    const parts = [cell.words.slice(0, at + 1), cell.words.slice(at + 1)].map(segmentOf);
    return isEnd && parts.every(isValue) ? [parts] : [];
  });
  const [only, other] = ways;
  return only && !other ? only : [cell];
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
