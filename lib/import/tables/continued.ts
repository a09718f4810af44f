import type { Document, Line } from "../document";
import { foldLabel } from "../label";
import { withoutFurniture } from "../placed/furniture";
import type { Row, Table } from "../table";
import { findUnit } from "../unit";

/**
 * Joins a table to the one before when its header repeats that one's and nothing but its own header
 * stands between: a page broke, or the total was set under a header of its own. Tables with the same
 * header and text between them are different tables. On a printed page the headers, footers and numbers of
 * the pages are no text, nor are the footnotes below the rows of the page that ends.
 */
export function joinContinued(document: Document, tables: readonly Table[]): Table[] {
  const joined: Table[] = [];
  const isPrinted = document.lines.some(({ page }) => page !== null);
  const text = new Set(isPrinted ? withoutFurniture(document.lines) : document.lines);
  for (const table of tables) {
    const before = joined.at(-1);
    if (
      before &&
      sameHeader(before, table) &&
      !hasOtherUnit(before, table) &&
      isAdjacent(document.lines, text, before, table)
    ) {
      joined[joined.length - 1] = {
        ...before,
        rows: [...before.rows, ...rowsAfter(before, table)],
      };
    } else {
      joined.push(table);
    }
  }
  return joined;
}

/** A group goes on over a page break until another begins: "Summa" first on a page is of the one that was open. */
function rowsAfter(before: Table, { place, rows }: Table): readonly Row[] {
  const last = before.rows.at(-1);
  const isPageBroken =
    last !== undefined && last.place.page !== null && place.page !== last.place.page;
  if (!isPageBroken || last.group === null) return rows;
  const next = rows.findIndex(({ group }) => group !== null);
  return rows.map((row, at) => (next < 0 || at < next ? { ...row, group: last.group } : row));
}

function sameHeader(a: Table, b: Table): boolean {
  const headers = (table: Table) => table.columns.map((column) => column.header).join("\t");
  return headers(a) === headers(b);
}

/** "Investeringar, tkr" does not go on from "Placeringsform, vårddygn", whatever columns they share. */
function hasOtherUnit(before: Table, table: Table): boolean {
  const own = findUnit(table.title);
  return own !== null && own !== findUnit(before.title);
}

function isAdjacent(
  lines: readonly Line[],
  text: ReadonlySet<Line>,
  before: Table,
  table: Table,
): boolean {
  const last = before.rows.at(-1);
  const end = last ? lastLineOf(last) : before.place.line;
  // Two that stand beside each other are two.
  if (table.place.line <= end) return false;
  const between = lines.slice(end, table.place.line - 1);
  const size = lines[end - 1]?.size ?? null;
  const isPageBroken = table.place.page !== lines[end - 1]?.page;
  const notes = isPageBroken ? footnotesAmong(between, size) : new Set<Line>();
  return between.every(
    (line) =>
      !text.has(line) || line.text.trim() === "" || isOfLabel(line, last) || notes.has(line),
  );
}

/** From the first raised mark on, all that is left of the page that ends. */
function footnotesAmong(between: readonly Line[], size: number | null): Set<Line> {
  const [first] = between;
  const rest = between.filter(({ page }) => page !== null && page === first?.page);
  const start = rest.findIndex((line) => isMark(line, size));
  return new Set(start < 0 ? [] : rest.slice(start));
}

function isMark({ text, size }: Line, rowSize: number | null): boolean {
  if (/^[¹²³⁴-⁹]/u.test(text)) return true;
  const isSmall = size !== null && rowSize !== null && size < rowSize * raisedShare;
  return isSmall && /^(?:\d{1,2}|\*{1,3})$/.test(text.trim());
}

/** A raised mark is set this much smaller than the text, at least. */
const raisedShare = 0.8;

/** A label goes on below its numbers. */
function isOfLabel({ text }: Line, row: Row | undefined): boolean {
  return row !== undefined && foldLabel(row.label).endsWith(foldLabel(text));
}

function lastLineOf({ place, cells }: Row): number {
  return Math.max(place.line, ...cells.flatMap((cell) => cell?.place.line ?? []));
}
