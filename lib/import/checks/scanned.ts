import { decimal, decimalsOf } from "../../domain/decimal";
import { isDoubted } from "../doubt";
import type { DraftFigure } from "../draft";
import type { Constraint } from "./constraint";
import { gridsOf, type Grid, type GridRow } from "./grid";
import { proposalsFor } from "./repair";

/** Tables that add up: what no sum or deviation confirms there is not to be trusted in a scanned text. */
const provableKinds = new Set([
  "incomeStatement",
  "serviceArea",
  "investment",
  "grant",
  "volume",
  "equity",
  "externalProvider",
]);
/** A lost decimal comma makes a number ten times its neighbours; a part-year is at most some three times less. */
const oddFactor = 6;

/**
 * A scanned text loses minus signs and decimal commas and still prints a clean number ("258" for "-25,8"). So
 * a figure that no check confirms is doubtful where the table could have proved it, and elsewhere when
 * its form differs from its row's: decimals, sign or size. Where arithmetic leaves one value for a
 * damaged number, it is proposed with its proof and never stored unasked. `find` gives a table's constraints.
 */
export function doubtScanned(
  figures: readonly DraftFigure[],
  find: (grids: readonly Grid[]) => Constraint[],
): DraftFigure[] {
  const grids = gridsOf(figures);
  const doubts = new Map<string, string>();
  for (const grid of grids)
    for (const row of grid.rows)
      for (const figure of row.figures) {
        const reason = doubtOf(figure, row, grid);
        if (reason !== null) doubts.set(figure.key, reason);
      }
  const proposals = proposalsFor(figures, find);
  return figures.map((figure) => {
    const proposal = proposals.get(figure.key);
    const reason = doubts.get(figure.key);
    if (proposal === undefined && reason === undefined) return figure;
    const flags = isDoubted(figure) ? figure.flags : [...figure.flags, "U" as const];
    return {
      ...figure,
      flags,
      verification: "notYet",
      proposed: proposal?.value ?? figure.proposed,
      reason: proposal?.reason ?? figure.reason ?? reason ?? null,
    };
  });
}

function doubtOf(figure: DraftFigure, row: GridRow, grid: Grid): string | null {
  if (figure.value === null) return null;
  if (isOddInRow(figure, row)) return figure.verification === "notYet" ? "oddForm" : null;
  const isProvable = provableKinds.has(grid.kind) && figure.verification === "notYet";
  return isProvable ? "scannedUnconfirmed" : null;
}

function isOddInRow(figure: DraftFigure, row: GridRow): boolean {
  const others = row.figures.filter(
    (other) =>
      other !== figure &&
      other.value !== null &&
      (other.basis === "variance") === (figure.basis === "variance") &&
      other.series.unit === figure.series.unit &&
      !decimal(other.value).isZero(),
  );
  const { value } = figure;
  if (value === null || others.length < 2 || decimal(value).isZero()) return false;
  const values = others.flatMap((other) => (other.value === null ? [] : [other.value]));
  const isOddSign = values.every((other) => decimal(other).s !== decimal(value).s);
  const isOddDecimals = values.every((other) => decimalsOf(other) !== decimalsOf(value));
  return isOddSign || isOddDecimals || isOddSize(value, values);
}

function isOddSize(value: string, others: readonly string[]): boolean {
  const sizes = others.map((other) => decimal(other).abs()).sort((a, b) => a.comparedTo(b));
  const middle = sizes[Math.floor(sizes.length / 2)];
  const size = decimal(value).abs();
  return (
    middle !== undefined && (size.gt(middle.times(oddFactor)) || middle.gt(size.times(oddFactor)))
  );
}
