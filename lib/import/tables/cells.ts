import type { Document, Line } from "../document";
import type { Table } from "../table";
import { headerNames, isColumnsRow, isHeaderRow, isTitleRow } from "./cells/header";
import { rowsOf, widthOf, type Block, type Role } from "./cells/rows";
import { looksLikeColumn } from "./header";
import { headingsAbove, namesUnit } from "./heading";
import { looksLikeUnit, looksLikeYear, looksMissing, looksNumeric } from "./token";

/**
 * Tables of a document that has real cells: tabs, Markdown pipes, Word and Excel tables. A run of rows
 * is a table when it has a header and at least one column of figures under it; a table of contents or a
 * layout table gives none. An empty cell is null, never left out: two tabs in a row are an empty cell.
 */
export function tablesOfCells(document: Document): Table[] {
  const tables: Table[] = [];
  for (const block of blocksOf(document.lines)) {
    for (const part of splitAtHeaders(block)) {
      const table = tableOf(document, part);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  lines.forEach((line, index) => {
    if (!line.cells) {
      open = null;
      return;
    }
    if (line.cells.length === 0) return;
    if (!open) {
      open = { firstIndex: index, rows: [] };
      blocks.push(open);
    }
    open.rows.push({ line, cells: line.cells });
  });
  for (const block of blocks) {
    const width = Math.max(...block.rows.map((row) => row.cells.length));
    for (const row of block.rows) {
      row.cells = [...row.cells, ...Array<string>(width - row.cells.length).fill("")];
    }
  }
  return blocks;
}

/** A header in the middle of a block begins a table of its own, unless it repeats the one above. */
function splitAtHeaders(block: Block): { block: Block; headerCount: number }[] {
  const parts: { block: Block; headerCount: number }[] = [];
  let header: Block["rows"] = [];
  let body: Block["rows"] = [];
  let lastHeader = "";
  const close = () => {
    if (body.length > 0) {
      const first = header[0] ?? body[0];
      const firstIndex = block.firstIndex + block.rows.findIndex((row) => row === first);
      parts.push({
        block: { firstIndex, rows: [...header, ...body] },
        headerCount: header.length,
      });
    }
    header = [];
    body = [];
  };
  block.rows.forEach((row, index) => {
    const isFirst = body.length === 0 && header.every(({ cells }) => isTitleRow(cells));
    const isHead =
      index === 0 || body.length === 0 ? isHeaderRow(row.cells, isFirst) : isColumnsRow(row.cells);
    if (!isHead) {
      body.push(row);
      return;
    }
    const text = row.cells.join("\t");
    if (body.length > 0) {
      if (text === lastHeader) return;
      close();
    }
    header.push(row);
    lastHeader = text;
  });
  close();
  return parts;
}

function tableOf(document: Document, part: { block: Block; headerCount: number }): Table | null {
  const { rows, firstIndex } = part.block;
  const header = rows.slice(0, part.headerCount);
  const body = rows.slice(part.headerCount);
  const first = rows[0];
  if (!first || header.length === 0 || body.length === 0) return null;
  const titles = header.filter(({ cells }, at) => at < header.length - 1 && isTitleRow(cells));
  const levels = header.filter((row) => !titles.includes(row));
  const names = headerNames(levels.map((row) => row.cells));
  const roles = names.map((name, column) =>
    roleOf(
      name,
      column,
      body.map((row) => row.cells[column] ?? ""),
    ),
  );
  if (!roles.includes("figure")) return null;
  const firstFigure = roles.indexOf("figure");
  const labelColumns = roles.flatMap((role, column) =>
    role === "label" && column < firstFigure ? [column] : [],
  );
  const { section, above } = headingsAbove(document.lines, firstIndex);
  const labelHeader = names[labelColumns[0] ?? 0] ?? "";
  const outer = titles.map(({ cells }) => cells[0] ?? "").find((title) => title !== "") ?? above;
  const isOwn = namesUnit(labelHeader) || outer === "";
  return {
    section,
    title: isOwn ? labelHeader : outer,
    ...(isOwn && labelHeader !== "" && { isTitlePrinted: true }),
    columns: names
      .filter((_, column) => roles[column] === "figure")
      .map((name) => ({ header: name })),
    rows: rowsOf(body, roles, labelColumns, widthOf(header.at(-1) ?? first)),
    place: { page: first.line.page, line: first.line.number },
  };
}

function roleOf(name: string, column: number, cells: readonly string[]): Role {
  const filled = cells.filter((cell) => cell !== "");
  if (column === 0) return "label";
  const values = filled.filter((cell) => looksNumeric(cell) || looksMissing(cell));
  if (values.length * 2 > filled.length) return "figure";
  if (filled.length === 0) return namesFigures(name) ? "figure" : "text";
  if (/enhet$/i.test(name) && filled.every((cell) => cell.length < 20)) return "unit";
  if (filled.every(looksLikeUnit)) return "unit";
  return values.length > 0 && namesFigures(name) ? "figure" : "label";
}

/** "Utfall 2023", but also "Ansökt 2022": what a year follows is stated for that year. */
function namesFigures(name: string): boolean {
  return looksLikeColumn(name) || looksLikeYear(name.split(" ").at(-1) ?? "");
}
