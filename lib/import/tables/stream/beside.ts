import type { Line } from "../../document";
import { isNumber } from "../../number";
import { linesOf, type Table } from "../../table";
import { likelyTables } from "./tables";

/**
 * The tables, and the likeliest reading of all rows that they don't hold. Tables that don't fit their rows, and
 * the `torn` ones, whose cells are run together, give way to a likelier reading where there is one.
 */
export function withLikelyTables(
  lines: readonly Line[],
  isScanned: boolean,
  tables: readonly Table[],
  torn: ReadonlySet<Table>,
): Table[] {
  const isUnfit = (table: Table) => !isScanned && (torn.has(table) || isMisfit(table));
  const fit = tables.filter((table) => !isUnfit(table));
  const unfit = tables.filter(isUnfit);
  const held = new Set(fit.flatMap(linesOf));
  const likely = likelyTables(lines, isScanned, (line) => held.has(line));
  const read = new Set(likely.filter(hasNames).flatMap(linesOf));
  const rest = unfit.filter((table) => !linesOf(table).some((line) => read.has(line)));
  const told = new Set(rest.flatMap(linesOf));
  return [
    ...fit,
    ...rest,
    ...likely.filter((table) => !linesOf(table).some((line) => told.has(line))),
  ];
}

function hasNames({ columns }: Table): boolean {
  return columns.some(({ header }) => header !== "");
}

/** A third of the rows or more have another number of cells than the header has columns. */
function isMisfit({ rows }: Table): boolean {
  return rows.filter(isUnsettled).length * 3 >= rows.length;
}

/** All the row's numbers stand in its first cell: see `rowsOf`. */
function isUnsettled({ cells }: Table["rows"][number]): boolean {
  const [first, ...others] = cells;
  const isRun = first != null && !isNumber(first.text) && /\d\S*\s.*\d/.test(first.text);
  return isRun && others.every((cell) => cell === null || cell.text === "");
}
