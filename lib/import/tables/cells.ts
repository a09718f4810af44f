import type { Document, Line } from "../document";
import type { Cell, Row, Table } from "../table";
import { joinLevels, looksLikeColumn } from "./header";
import { headingsAbove, namesUnit } from "./heading";
import { looksLikeUnit, looksLikeYear, looksMissing, looksNumeric } from "./token";

/** A run of lines with cells, each row as wide as the widest. */
interface Block {
  firstIndex: number;
  rows: { line: Line; cells: string[] }[];
}

type Role = "label" | "unit" | "figure" | "text";

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
    const isHead =
      index === 0 || body.length === 0 ? isHeaderRow(row.cells, index) : isColumnsRow(row.cells);
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

/** A row above the first figures: no cell is a number other than a year. */
function isHeaderRow(cells: readonly string[], index: number): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.some((cell) => looksNumeric(cell) && !looksLikeYear(cell))) return false;
  return index === 0 || isColumnsRow(cells) || isLevelRow(cells);
}

/** The inner level of a header: "Utgifter | Inkomster" under "Utfall 2023", with nothing over the labels. */
function isLevelRow(cells: readonly string[]): boolean {
  const [first, ...others] = cells;
  const filled = others.filter((cell) => cell !== "");
  return first === "" && filled.length > 1 && filled.every((cell) => cell.length <= 40);
}

/** At least half of the cells after the first name columns: "Nyckeltal | Utfall 2022 | Utfall 2023". */
function isColumnsRow(cells: readonly string[]): boolean {
  const filled = cells.slice(1).filter((cell) => cell !== "");
  if (filled.some((cell) => looksNumeric(cell) && !looksLikeYear(cell))) return false;
  const named = filled.filter(looksLikeColumn);
  return named.length > 0 && named.length * 2 >= filled.length - 1;
}

function tableOf(document: Document, part: { block: Block; headerCount: number }): Table | null {
  const { rows, firstIndex } = part.block;
  const header = rows.slice(0, part.headerCount);
  const body = rows.slice(part.headerCount);
  const first = rows[0];
  if (!first || header.length === 0 || body.length === 0) return null;
  const names = headerNames(header.map((row) => row.cells));
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
  const isOwn = namesUnit(labelHeader) || above === "";
  return {
    section,
    title: isOwn ? labelHeader : above,
    ...(isOwn && labelHeader !== "" && { isTitlePrinted: true }),
    columns: names
      .filter((_, column) => roles[column] === "figure")
      .map((name) => ({ header: name })),
    rows: rowsOf(body, roles, labelColumns, widthOf(header.at(-1) ?? first)),
    place: { page: first.line.page, line: first.line.number },
  };
}

/** The cells that are printed, before the row was made as wide as the widest. */
function widthOf({ line }: Block["rows"][number]): number {
  return line.cells?.length ?? 0;
}

/** One name a column; an outer level covers the empty cells to its right. */
function headerNames(levels: readonly string[][]): string[] {
  const inner = levels.at(-1) ?? [];
  const spread = levels.map((cells, level) => {
    if (level === levels.length - 1) return cells;
    let covering = "";
    return cells.map((cell, column) => {
      if (cell !== "") covering = cell;
      return cell === "" && inner[column] !== "" ? covering : cell;
    });
  });
  return inner.map((_, column) => joinLevels(spread.map((cells) => cells[column] ?? "")));
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

/**
 * Of several columns of text before the figures the first is the group and the last ones tell rows with
 * the same name apart: "Driftbidrag | Riktat statsbidrag | Socialstyrelsen" is the row "Riktat
 * statsbidrag" in the group "Driftbidrag" under the parent "Socialstyrelsen".
 */
function rowsOf(
  body: Block["rows"],
  roles: readonly Role[],
  labelColumns: readonly number[],
  width: number,
): Row[] {
  const rows: Row[] = [];
  let group: string | null = null;
  let whole: string | null = null;
  let covering: string | null = null;
  body.forEach((row, index) => {
    const { line, cells } = row;
    const texts = labelColumns.map((column) => cells[column] ?? "");
    const names = texts.filter((text) => text !== "");
    const place = { page: line.page, line: line.number };
    const figures = cells
      .filter((_, column) => roles[column] === "figure")
      .map((text): Cell | null => (text === "" ? null : { text, place, otherReadings: [] }));
    if (names.length === 0 && figures.every((cell) => cell === null)) return;
    const isLast = index === body.length - 1;
    if (names.length === 1 && figures.every((cell) => cell === null) && !isLast) {
      group = names[0] ?? null;
      return;
    }
    const { label, qualifier, ownGroup } = labelOf(names);
    // A goal with several measures is printed once: the empty cells under it are its own.
    const isCovered = texts.length > 1 && texts[0] === "";
    covering = isCovered ? covering : ownGroup;
    const isPart = /^[-–•]?\s*varav\b/i.test(label);
    if (!isPart) whole = label;
    rows.push({
      label,
      parent: isPart ? whole : qualifier,
      group: covering ?? group,
      place,
      cells: figures,
      ...(widthOf(row) !== width && { isUneven: true }),
      unitText: cells.find((text, column) => roles[column] === "unit" && text !== "") ?? null,
    });
  });
  return rows;
}

function labelOf(names: readonly string[]): {
  label: string;
  qualifier: string | null;
  ownGroup: string | null;
} {
  const [first = "", second, ...rest] = names;
  if (second === undefined) return { label: first, qualifier: null, ownGroup: null };
  return { label: second, qualifier: rest.join(", ") || null, ownGroup: first };
}
