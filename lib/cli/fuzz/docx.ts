import type { Document } from "../../import/document";
import { zipOf, type Part } from "./zip";

/** A Word file with the document's paragraphs and tables; lines with cells that follow on each other are a table. */
export function docxOf({ lines }: Document): Buffer {
  const blocks: string[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(`<w:tbl>${rows.join("")}</w:tbl>`);
    rows = [];
  };
  for (const line of lines) {
    // The rule under a Markdown table's header is no row.
    if (line.cells?.length === 0) continue;
    if (line.cells) rows.push(rowOf(line.cells));
    else {
      endTable();
      blocks.push(paragraph(line.text.replace(/^#+ /, "")));
    }
  }
  endTable();
  return docxWith(blocks.join(""));
}

/** A Word file with this body, and further parts. */
export function docxWith(body: string, parts: readonly Part[] = []): Buffer {
  const open = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${open}<w:body>${body}</w:body></w:document>`;
  return zipOf([{ name: "word/document.xml", data: Buffer.from(xml) }, ...parts]);
}

/** One paragraph with the text as its only run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function rowOf(cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
