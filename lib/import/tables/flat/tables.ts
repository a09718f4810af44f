import type { Document, Line } from "../../document";
import type { Table } from "../../table";
import { headingsAbove, namesUnit } from "../heading";
import { readBody, type FlatRow } from "./body";
import { chooseBySums, type OpenRow } from "./choose";
import { chooseByVariance } from "./chooseByVariance";
import { readHeader, type FlatHeader } from "./header";
import { readScannedHeader } from "./scanned";
import { isRunTogether } from "../stream/legible";
import { withLikelyTables } from "../stream/beside";
import { rowsOf } from "./rows";
import { orderByDeviations } from "./orders";
import { orderByArithmetic, readStackedHeader } from "./stacked";
import { fillings, showsTraces, type Filling } from "./splits";
import { unfolded } from "./unfold";
import { withRowsUpright } from "./upright";
import { isNoLabel, isWrecked } from "./trust";

interface Found {
  header: FlatHeader;
  rows: FlatRow[];
  /** Cells are run together in the lines of the table or right below it. */
  isRunTogether: boolean;
}

/**
 * Tables of a text whose columns have fallen together: cells parted by single spaces or standing one a
 * line. A table needs a header that names its columns; what cannot be laid out in them with certainty
 * comes with its other readings.
 */
export function tablesOfFlatText(document: Document): Table[] {
  const lines = document.isScanned ? document.lines : withRowsUpright(unfolded(document.lines));
  const known = new Map<number, FlatHeader | null>();
  const headerAt = (at: number) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const header = anyHeader(lines, at, document.isScanned);
    known.set(at, header);
    return header;
  };
  const found: Found[] = [];
  for (let index = 0; index < lines.length; index++) {
    const header = headerAt(index);
    if (!header) continue;
    const { rows, end } = readBody(lines, header.last + 1, {
      count: header.columns.length,
      isScanned: document.isScanned,
      hasUnits: header.hasUnits === true,
      isFurniture: (at) => isFurniture(lines[at]?.text ?? ""),
      repeatedHeader: (at) => repeatedHeader(headerAt(at), at, header),
      isBreak: (at) => headerAt(at) !== null,
    });
    if (rows.length === 0) {
      index = header.last;
      continue;
    }
    const body = lines.slice(header.last + 1, end + 2);
    found.push({ header, rows, isRunTogether: body.some(({ text }) => isRunTogether(text)) });
    index = Math.max(header.last, end - 1);
  }
  // One proof is enough: a text that tells of empty cells once tells of them all.
  const leavesTraces =
    !document.isScanned &&
    found.some(({ header, rows }) =>
      rows.some((row) => showsTraces(row.chunks, header.columns.length)),
    );
  const tables = found.map(({ header, rows }) => {
    const isRow = (row: FlatRow) => document.isScanned || !isNoLabel(row.labels.at(-1) ?? "");
    return tableOf(lines, header, rows.filter(isRow), leavesTraces, document.isScanned);
  });
  mendBroken(tables);
  const torn = new Set(tables.filter((_, at) => found[at]?.isRunTogether));
  return withLikelyTables(lines, document.isScanned, tables, torn);
}

/** "Utfall jan- 2024" lost its month; the one "Utfall jan-aug 2024" elsewhere in the document tells it. */
function mendBroken(tables: readonly Table[]): void {
  const columns = tables.flatMap((table) => table.columns);
  for (const column of columns) {
    const [, start, year] = /^(\S+ \p{L}{3})- (\d{4})$/u.exec(column.header) ?? [];
    if (start === undefined || year === undefined) continue;
    const whole = new Set(
      columns
        .map((other) => other.header)
        .filter((header) => header.startsWith(`${start}-`) && header.endsWith(` ${year}`))
        .filter((header) => header !== column.header),
    );
    const [only] = whole;
    if (whole.size === 1 && only !== undefined) column.header = only;
  }
}

function anyHeader(lines: readonly Line[], at: number, isScanned: boolean): FlatHeader | null {
  const header = readHeader(lines, at, isScanned);
  if (header || !isScanned) return header;
  return readScannedHeader(lines, at) ?? readStackedHeader(lines, at);
}

/** A page's footer: "… 13(15)", "Sida 4 av 12". */
function isFurniture(text: string): boolean {
  const trimmed = text.trim();
  return (
    /\b\d{1,3}\s?\(\d{1,3}\)$/.test(trimmed) ||
    /^sid(a|\.)?\s\d+(\s?(av|\/)\s?\d+)?$/i.test(trimmed)
  );
}

function repeatedHeader(again: FlatHeader | null, index: number, header: FlatHeader): number {
  if (!again || again.columns.join("\t") !== header.columns.join("\t")) return 0;
  return again.last - index + 1;
}

function tableOf(
  lines: readonly Line[],
  header: FlatHeader,
  found: readonly FlatRow[],
  leavesTraces: boolean,
  isScanned: boolean,
): Table {
  const count = header.columns.length;
  const open = found.map((row) => ({
    label: row.labels.at(-1) ?? "",
    fillings: fillings(row.chunks, count, leavesTraces),
  }));
  const bySums = chooseBySums(withoutIdleDoubt(open));
  const names = columnsOf(header, bySums);
  const settled = chooseByVariance(bySums, names);
  const { section, above } = headingsAbove(lines, header.first);
  const labelHeader = header.labels.at(-1) ?? "";
  const line = lines[header.first];
  return {
    section,
    title: namesUnit(labelHeader) || above === "" ? labelHeader : above,
    columns: names.map((name, at) => ({
      header: name,
      ...(header.unsure?.includes(at) && { isUnsure: true }),
    })),
    rows: rowsOf(
      found,
      settled.map(({ fillings: ways }, at) => withLostTraces(ways, found[at], leavesTraces)),
      count,
      isScanned,
    ),
    place: { page: line?.page ?? null, line: line?.number ?? 1 },
    isShaky: isWrecked(lines, header, found, bySums, leavesTraces),
  };
}

/**
 * "3 3 397 33 397  28 397" fills all four columns, and yet its spaces tell of an empty cell where empty cells do:
 * a number has come apart, and every cell may be another's.
 */
function withLostTraces(
  ways: readonly Filling[],
  row: FlatRow | undefined,
  leavesTraces: boolean,
): Filling[] {
  const [best] = ways;
  const hasTrace = leavesTraces && row?.chunks.some((chunk) => chunk.kind === "empty") === true;
  if (!best || !hasTrace || best.includes(null) || !mayHaveComeApart(best)) return [...ways];
  return [...ways, best.map(() => null)];
}

/** Does a cell with its neighbour make one number: "3" and "3 397"? */
function mayHaveComeApart(way: Filling): boolean {
  return way.some((cell, at) => {
    const [start = ""] = /^[-−–]?\d{1,2}$/.exec(cell ?? "") ?? [];
    const [next = ""] = /^\d{1,2}(?!\d)/.exec(way[at + 1] ?? "") ?? [];
    return start !== "" && next !== "" && start.replace(/\D/g, "").length + next.length < 4;
  });
}

/**
 * "120 130 140" under three headers could be two numbers or one, but where no row of the table must have its
 * thousands apart, numbers of three digits each are what they look like.
 */
function withoutIdleDoubt(rows: readonly OpenRow[]): OpenRow[] {
  const isGrouped = (cell: string | null) => /\d\s\d{3}/.test(cell ?? "");
  const groups = rows.some(
    (row) => row.fillings.length > 0 && row.fillings.every((way) => way.some(isGrouped)),
  );
  if (groups) return [...rows];
  return rows.map((row) => {
    const [first, ...others] = row.fillings;
    const isEven = first?.every((cell) => cell !== null && /^\d{3}$/.test(cell)) ?? false;
    return first && isEven && others.length > 0 ? { ...row, fillings: [first] } : row;
  });
}

/** Columns in an order that nothing proves have no names: their numbers are listed as unused. */
function columnsOf(header: FlatHeader, rows: readonly { fillings: Filling[] }[]): string[] {
  if (!header.groups) return header.columns;
  const settled = rows.filter((row) => row.fillings.length === 1);
  const told = settled.length > 2 && !header.hasUnits ? settled : rows;
  const likeliest = told.flatMap((row) => row.fillings.slice(0, 1));
  const order = header.hasUnits
    ? orderByArithmetic(header.groups, likeliest)
    : orderByDeviations(header.groups, likeliest);
  return order ?? header.columns.map(() => "");
}
