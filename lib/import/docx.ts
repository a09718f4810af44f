import { SaxesParser } from "saxes";
import type { Document, Line, Read } from "./document";
import { DocumentTooLong, gauge } from "./extent";
import { readZip, type ZipFault } from "./zip";

const body = "word/document.xml";

/**
 * First stage for Word (.docx): paragraphs become lines and table rows become lines with real cells.
 * Merged cells keep the column count: a cell that spans columns is followed by empty ones, one that
 * goes on from the row above is empty. Deleted text (tracked changes) is not read. A page counts from
 * the page breaks that Word itself left; without any there are no pages.
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

/** What is being read: the open paragraph's text, and the rows and cells of the open table. */
interface State {
  lines: Line[];
  text: string;
  row: string[] | null;
  cell: string[] | null;
  /** Columns the open cell takes beyond its first. */
  span: number;
  isContinued: boolean;
  tableDepth: number;
  /** The rows and cells that the open table stands in: a table in a cell is a table of its own. */
  outer: Pick<State, "row" | "cell" | "span" | "isContinued">[];
  hiddenDepth: number;
  isText: boolean;
  /** The open run is hidden, or raised as footnote marks are. */
  isUnseen: boolean;
  isRaised: boolean;
  depth: number;
  weigh: ReturnType<typeof gauge>;
  page: number;
  hasBreaks: boolean;
}

/** Deleted text, and the copy that Word keeps of a drawing's text for old readers. */
const hidden = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

function linesOf(xml: string): Line[] {
  const state: State = {
    lines: [],
    text: "",
    row: null,
    cell: null,
    span: 0,
    isContinued: false,
    tableDepth: 0,
    outer: [],
    hiddenDepth: 0,
    isText: false,
    isUnseen: false,
    isRaised: false,
    depth: 0,
    weigh: gauge(),
    page: 1,
    hasBreaks: false,
  };
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
  return state.hasBreaks ? state.lines : state.lines.map((line) => ({ ...line, page: null }));
}

/** Tags deeper than any document's are there to exhaust the reader. */
const deepest = 200;

function open(state: State, name: string, attributes: Record<string, string>): void {
  if (++state.depth > deepest) throw new DocumentTooLong();
  if (hidden.has(name)) state.hiddenDepth++;
  if (name === "w:t" || name === "m:t") state.isText = true;
  if (name === "w:r") Object.assign(state, { isUnseen: false, isRaised: false });
  if (name === "w:vanish") state.isUnseen = !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "");
  if (name === "w:vertAlign") state.isRaised = attributes["w:val"] === "superscript";
  const sign = signs[name];
  if (sign !== undefined) add(state, sign);
  if (name === "w:tab" || (name === "w:br" && attributes["w:type"] !== "page")) state.text += " ";
  if (isPageBreak(name, attributes)) {
    state.page++;
    state.hasBreaks = true;
  }
  if (name === "w:tbl") openTable(state);
  if (state.tableDepth === 0 || state.tableDepth > deepestTable) return;
  if (name === "w:tr") state.row = [];
  if (name === "w:tc") Object.assign(state, { cell: [], span: 0, isContinued: false });
  if (name === "w:gridSpan") state.span = Math.max(Number(attributes["w:val"] ?? 1) - 1, 0);
  if (name === "w:vMerge") state.isContinued = attributes["w:val"] !== "restart";
}

/**
 * Characters that are elements of their own: left out, a minus would be lost. What a symbol font draws
 * is not known, and a number with it in must not be read without it.
 */
const signs: Record<string, string> = { "w:noBreakHyphen": "\u2011", "w:sym": "\ufffd" };

function add(state: State, text: string): void {
  if (state.hiddenDepth === 0 && !state.isUnseen) state.text += text;
}

/** A raised 1 after 234 is a footnote's mark, and not 2 341. */
function raised(text: string): string {
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

function isPageBreak(name: string, attributes: Record<string, string>): boolean {
  return name === "w:lastRenderedPageBreak" || (name === "w:br" && attributes["w:type"] === "page");
}

function close(state: State, name: string): void {
  if (hidden.has(name)) state.hiddenDepth--;
  state.depth--;
  if (name === "w:t" || name === "m:t") state.isText = false;
  if (name === "w:p") closeParagraph(state);
  const isInside = state.tableDepth > 0 && state.tableDepth <= deepestTable;
  if (name === "w:tc" && isInside) closeCell(state);
  if (name === "w:tr" && isInside) closeRow(state);
  if (name === "w:tbl") closeTable(state);
}

/** Tables within tables deeper than this are layout, and their text is the cell's. */
const deepestTable = 3;

/** What the cell has said so far stands above the table in it. */
function openTable(state: State): void {
  state.tableDepth++;
  if (state.tableDepth === 1 || state.tableDepth > deepestTable) return;
  for (const text of state.cell ?? []) addLine(state, text, null);
  const { row, cell, span, isContinued } = state;
  state.outer.push({ row, cell: cell === null ? null : [], span, isContinued });
  Object.assign(state, { row: null, cell: null, span: 0, isContinued: false });
  if (state.lines.at(-1)?.text !== "") push(state, "", null);
}

function closeTable(state: State): void {
  state.tableDepth--;
  if (state.tableDepth === 0 || state.tableDepth >= deepestTable) return;
  Object.assign(state, state.outer.pop());
  push(state, "", null);
}

function closeParagraph(state: State): void {
  const text = state.text.replace(/[^\S\u00a0\u2009\u202f]+/g, " ").trim();
  state.text = "";
  if (state.cell) state.cell.push(text);
  else addLine(state, text, null);
}

function closeCell(state: State): void {
  const text = state.isContinued ? "" : joined((state.cell ?? []).filter((part) => part !== ""));
  const columns = Math.min(state.span, 60);
  state.row?.push(text, ...Array.from({ length: columns }, () => ""));
  state.cell = null;
}

/** "1" over "234" are two numbers in one cell and not 1 234: what is joined so is read as neither. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.reduce((above, below) => {
    const isNumbers = /[\d%)]$/.test(above) && /^[-+(\u2010-\u2015\u2212]?\d/.test(below);
    return above === "" ? below : `${above}${isNumbers ? " / " : " "}${below}`;
  }, "");
}

function closeRow(state: State): void {
  const cells = state.row ?? [];
  // The row of a layout table whose cells are tables has nothing left of its own.
  const isLayout = state.lines.at(-1)?.text === "" && cells.every((cell) => cell === "");
  if (!isLayout) addLine(state, cells.join("\t"), cells);
  state.row = null;
}

function addLine(state: State, text: string, cells: string[] | null): void {
  const last = state.lines.at(-1);
  const startsBlock = last !== undefined && (cells === null || last.cells === null);
  if (startsBlock && last.text !== "") push(state, "", null);
  if (text !== "" || cells !== null) push(state, text, cells);
}

/** Blocks are parted by an empty line, as in a text: that is how a heading is told from prose. */
function push(state: State, text: string, cells: string[] | null): void {
  state.weigh(text, cells?.length);
  state.lines.push({
    number: state.lines.length + 1,
    page: state.page,
    text,
    words: [],
    cells,
    top: null,
    size: null,
  });
}

function refused(code: ZipFault | "noText" | "documentTooLong"): Read<Document> {
  return {
    value: { kind: "docx", lines: [], isScanned: false },
    problems: [{ code, severity: "error", place: null, data: {} }],
  };
}
