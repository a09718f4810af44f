import { SaxesParser } from "saxes";
import type { Document, Line, Read } from "./document";
import { DocumentTooLong, gauge } from "./extent";
import { printedNumber, percentStyles } from "./spreadsheet/format";
import { partOf, sheetsOf } from "./spreadsheet/parts";
import { readZip, type ZipFault } from "./zip";

const mostColumns = 200;

/**
 * First stage for Excel (.xlsx): each sheet's name is a heading and its rows are lines with real cells. Numbers
 * become the text that the sheet shows, as far as percent and decimals go; a formula is its stored
 * result, and nothing is computed. Hidden sheets are not read.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Read<Document>> {
  const zip = await readZip(bytes, (name) => /^xl\/.*\.(xml|rels)$/.test(name));
  if ("fault" in zip) return refused(zip.fault);
  try {
    const strings = sharedStrings(partOf(zip.entries, "xl/sharedStrings.xml"));
    const percents = percentStyles(partOf(zip.entries, "xl/styles.xml"));
    const weigh = gauge();
    const lines = sheetsOf(zip.entries).flatMap(({ name, xml }) =>
      linesOf(
        name,
        rowsOf(xml, (cell) => shown(cell, strings, percents), weigh),
      ),
    );
    if (lines.every(({ cells }) => cells === null)) return refused("noText");
    const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }));
    return { value: { kind: "xlsx", lines: numbered, isScanned: false }, problems: [] };
  } catch (error) {
    return refused(error instanceof DocumentTooLong ? "documentTooLong" : "brokenFile");
  }
}

function linesOf(name: string, rows: readonly string[][]): Line[] {
  const blank = lineOf("", null);
  const body = rows.map((cells) => {
    const filled = cells.filter((cell) => cell !== "");
    // A title stands alone in its row; an empty row parts two tables.
    return filled.length > 1 ? lineOf(cells.join("\t"), cells) : lineOf(filled[0] ?? "", null);
  });
  return [blank, lineOf(name, null), blank, ...body, blank];
}

function lineOf(text: string, cells: string[] | null): Line {
  const words = cells === null ? [...text.matchAll(/\S+/g)] : [];
  return {
    number: 0,
    page: null,
    text,
    words: words.map((match) => ({
      text: match[0],
      left: match.index,
      right: match.index + match[0].length,
    })),
    cells,
    top: null,
    size: null,
  };
}

interface StoredCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/**
 * The rows with their cells in place: what the file leaves out is an empty cell. Each is weighed as it comes,
 * since a file may repeat one long text in all its cells.
 */
function rowsOf(
  xml: string,
  shownIn: (cell: StoredCell) => string,
  weigh: ReturnType<typeof gauge>,
): string[][] {
  const rows: string[][] = [];
  let cell: StoredCell = { column: 0, type: "", style: 0, text: "" };
  let isText = false;
  let row: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "row") row = [];
    if (name === "c") {
      const column = columnOf(attributes["r"]) ?? row.length;
      cell = {
        column,
        type: attributes["t"] ?? "n",
        style: Number(attributes["s"] ?? 0),
        text: "",
      };
    }
    if (name === "v" || name === "t") isText = true;
  });
  parser.on("text", (text) => {
    if (isText) cell.text += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "v" || name === "t") isText = false;
    if (name === "row") {
      weigh(row.join("\t"), row.length);
      rows.push(row);
    }
    if (name !== "c" || cell.column >= mostColumns) return;
    while (row.length < cell.column) row.push("");
    row[cell.column] = shownIn(cell);
  });
  parser.write(xml).close();
  return rows;
}

function shown(
  { type, style, text }: StoredCell,
  strings: readonly string[],
  percents: ReadonlySet<number>,
): string {
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "n" && text !== "") return printedNumber(text, percents.has(style));
  return text.replace(/\s+/g, " ").trim();
}

/** "C7" → 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let isText = false;
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "si") text = "";
    if (name === "t") isText = true;
  });
  parser.on("text", (part) => {
    if (isText) text += part;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "t") isText = false;
    if (name === "si") strings.push(text.replace(/\s+/g, " ").trim());
  });
  parser.write(xml).close();
  return strings;
}

function refused(code: ZipFault | "noText" | "documentTooLong"): Read<Document> {
  return {
    value: { kind: "xlsx", lines: [], isScanned: false },
    problems: [{ code, severity: "error", place: null, data: {} }],
  };
}
