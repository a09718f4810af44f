import { SaxesParser } from "saxes";
import type { Document, Line, Read } from "./document";
import { close } from "./docx/close";
import { open } from "./docx/open";
import { add, atStart } from "./docx/state";
import { withTabbedRows } from "./docx/tabs";
import { raised } from "./docx/text";
import { DocumentTooLong } from "./extent";
import { readZip, type ZipFault } from "./zip";

const body = "word/document.xml";

/**
 * First stage for Word (.docx): paragraphs become lines and table rows become lines with real cells, and so do
 * rows that are set with tabs. Merged cells keep the column count: a cell that spans columns is followed by
 * empty ones, one that goes on from the row above is empty. Deleted text and rows (tracked changes) and hidden
 * ones are not read. A page counts from the page breaks that Word itself left; without any there are no pages.
 */
export async function readDocx(bytes: Uint8Array): Promise<Read<Document>> {
  const zip = await readZip(bytes, (name) => name === body);
  if ("fault" in zip) return refused(zip.fault);
  const part = zip.entries.get(body);
  if (!part) return refused("brokenFile");
  try {
    const lines = linesOf(new TextDecoder().decode(part));
    return lines.length === 0
      ? refused("noText")
      : { value: { kind: "docx", lines, isScanned: false }, problems: [] };
  } catch (error) {
    return refused(error instanceof DocumentTooLong ? "documentTooLong" : "brokenFile");
  }
}

function linesOf(xml: string): Line[] {
  const state = atStart();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => open(state, tag.name, tag.attributes));
  parser.on("text", (text) => {
    if (state.isText) add(state, state.isRaised ? raised(text) : text);
  });
  parser.on("closetag", (tag) => close(state, tag.name));
  parser.write(xml).close();
  const lines = withTabbedRows(state.lines);
  return state.hasBreaks ? lines : lines.map((line) => ({ ...line, page: null }));
}

function refused(code: ZipFault | "noText" | "documentTooLong"): Read<Document> {
  return {
    value: { kind: "docx", lines: [], isScanned: false },
    problems: [{ code, severity: "error", place: null, data: {} }],
  };
}
