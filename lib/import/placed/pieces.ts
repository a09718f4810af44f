import type { Row } from "../table";
import { cellOf } from "./cell";
import type { Body } from "./nearest";
import type { Span } from "./segment";

/** Lines of one row's cells that are set in the middle of their cells stand less than a line from each other. */
const halfLine = 0.95;

/** The row whose taller cells' lines these are ("116" above and "000" below it); null for a row of its own. */
export function rowOfPiece(piece: Body, rows: readonly Body[]): Body | null {
  if (piece.label.length > 0) return null;
  const distance = (row: Body) =>
    Math.abs((row.placed.line.top ?? 0) - (piece.placed.line.top ?? 0));
  const isNear = (row: Body) =>
    row.label.length > 0 && distance(row) < (piece.placed.line.size ?? 10) * halfLine;
  const near = rows.filter(isNear);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** A cell of several lines, where the row itself has none. */
export function withPieces(row: Row, pieces: readonly Body[], bands: readonly Span[]): Row {
  if (pieces.length === 0) return row;
  const cells = row.cells.map((cell, index) => {
    const band = bands[index];
    const parts = band ? pieces.flatMap(({ placed }) => cellOf(placed, band, bands) ?? []) : [];
    const [first] = parts;
    return cell === null && first
      ? { ...first, text: parts.map(({ text }) => text).join(" ") }
      : cell;
  });
  return { ...row, cells };
}
