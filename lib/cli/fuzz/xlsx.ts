import type { Document } from "../../import/document";
import { zipOf, type Part } from "./zip";

/** An Excel file with the document's lines as the rows of its only sheet; plain numbers are real ones. */
export function xlsxOf({ lines }: Document): Buffer {
  const rows = lines
    // The rule under a Markdown table's header is no row.
    .filter(({ cells }) => cells?.length !== 0)
    .map(({ text, cells }) => cells ?? [text.replace(/^#+ /, "")])
    .map((cells, index) => rowOf(cells, index + 1));
  return xlsxWith(rows.join(""));
}

/** An Excel file with these rows (XML) in its only sheet, and further parts. */
export function xlsxWith(rows: string, parts: readonly Part[] = [], declared = ""): Buffer {
  const start = `<?xml version="1.0" encoding="UTF-8"?>${declared}`;
  return zipOf([
    xml(
      "xl/workbook.xml",
      `${start}<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    xml(
      "xl/_rels/workbook.xml.rels",
      `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    xml(
      "xl/worksheets/sheet1.xml",
      `${start}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ),
    ...parts,
  ]);
}

function rowOf(cells: readonly string[], number: number): string {
  const filled = cells.map((cell, index) => (cell === "" ? "" : cellOf(cell, index, number)));
  return `<row r="${number}">${filled.join("")}</row>`;
}

function cellOf(text: string, index: number, row: number): string {
  const reference = `r="${letters(index)}${row}"`;
  const stored = text.replace(/[\u00a0 ]/g, "").replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(stored)
    ? `<c ${reference}><v>${stored}</v></c>`
    : `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** 0 → "A", 26 → "AA". */
function letters(index: number): string {
  const before = index < 26 ? "" : letters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function xml(name: string, text: string): Part {
  return { name, data: Buffer.from(text) };
}
