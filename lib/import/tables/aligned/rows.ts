import { isNumeric, isValue, overlaps, type Segment } from "../../placed/segment";
import { assign, columnsOf, type Columns } from "./align";
import { cellsOf, isRow, type Laid } from "./region";

/** The columns of most cells that at least two rows fill, or the only row. */
export function findColumns(body: readonly Laid[]): Columns | null {
  const rows = body.filter(isRow).map(cellsOf);
  const filled = rows.filter((cells) => cells.every(isValue));
  if (rows.length - filled.length > filled.length) return null;
  const counts = filled.map((cells) => cells.length);
  const count = Math.max(
    0,
    ...counts.filter(
      (one) => rows.length === 1 || counts.filter((other) => other === one).length > 1,
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
  const room = columns.spans.length - values.length;
  const texts = all
    .slice(values.length)
    .filter((cell) => columns.spans.some((span) => overlaps(span, cell)));
  const cells = [...values, ...texts.slice(0, room)];
  const found = assign(cells, columns);
  if (!found) return null;
  const isWhole =
    cells.length === columns.spans.length || cells.every((cell) => !straddles(cell, columns));
  return isWhole
    ? cells.flatMap((cell, at) => {
        const column = found[at];
        return column === undefined ? [] : [{ cell, column }];
      })
    : null;
}

/** "612 634" over two columns may be two numbers. */
function straddles(cell: Segment, { spans }: Columns): boolean {
  return (
    isNumeric(cell) &&
    cell.words.length > 1 &&
    spans.filter((span) => overlaps(span, cell)).length > 1
  );
}

/** Texts left of the first value, or of all columns. */
export function labelsOf(line: Laid, columns: Columns): Segment[] {
  const cells = new Set(cellsOf(line));
  const first = columns.spans[0]?.left ?? 0;
  return line.segments.filter(
    (segment) => !cells.has(segment) && (isRow(line) || segment.right < first),
  );
}
