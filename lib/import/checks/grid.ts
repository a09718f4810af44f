import type { DraftFigure } from "../draft";

/** A figure's row in its table, the figures by the column they stand in. */
export interface GridRow {
  label: string;
  figures: DraftFigure[];
  byColumn: Map<number, DraftFigure>;
}

/** A printed table rebuilt from its figures: rows and columns in printed order. */
export interface Grid {
  section: string;
  kind: DraftFigure["series"]["kind"];
  rows: GridRow[];
  columns: number[];
}

/**
 * The tables that the figures came from. Figures arrive in printed order, row by row; a row ends when its
 * label changes or a column comes again, a table when the section, the kind or the columns change.
 */
export function gridsOf(figures: readonly DraftFigure[]): Grid[] {
  const grids: Grid[] = [];
  let grid: Grid | null = null;
  let row: GridRow | null = null;
  for (const figure of figures) {
    const column = columnOf(figure);
    if (row === null || !isSameRow(row, figure, column)) {
      row = { label: figure.series.label, figures: [], byColumn: new Map() };
      if (grid === null || !isSameGrid(grid, figure, column)) {
        grid = { section: figure.section, kind: figure.series.kind, rows: [], columns: [] };
        grids.push(grid);
      }
      grid.rows.push(row);
    }
    row.figures.push(figure);
    row.byColumn.set(column, figure);
    if (grid !== null && !grid.columns.includes(column)) grid.columns.push(column);
  }
  return grids;
}

/** The column's place in the table, from 0: the key tells it. */
export function columnOf(figure: DraftFigure): number {
  return Number(/:(\d+)/.exec(figure.key)?.[1] ?? 0);
}

function isSameRow(row: GridRow, figure: DraftFigure, column: number): boolean {
  const last = row.figures.at(-1);
  return (
    last !== undefined &&
    row.label === figure.series.label &&
    last.series.parent === figure.series.parent &&
    last.series.group === figure.series.group &&
    last.section === figure.section &&
    Math.max(...row.byColumn.keys()) < column
  );
}

/** The header printed over the same column must be the same too. */
function isSameGrid(grid: Grid, figure: DraftFigure, column: number): boolean {
  if (grid.section !== figure.section || grid.kind !== figure.series.kind) return false;
  const above = grid.rows.findLast((row) => row.byColumn.has(column))?.byColumn.get(column);
  return above === undefined || above.column === figure.column;
}
