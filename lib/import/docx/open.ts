import { DocumentTooLong } from "../extent";
import { add, addLine, emptyCells, mostSpanned, push, type State } from "./state";
import { signs } from "./text";

/** Deleted text, and the copy that Word keeps of a drawing's text for old readers. */
export const hidden = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

/** What a tracked change tells of before it: none of it holds now. */
export function isOfChange(name: string): boolean {
  return /^w:\w+PrChange$/.test(name);
}

/** Tables within tables deeper than this are layout, and their text is the cell's. */
export const deepestTable = 3;

/** Tags deeper than any document's are there to exhaust the reader. */
const deepest = 200;

/** A tag begins. */
export function open(state: State, name: string, attributes: Record<string, string>): void {
  if (++state.depth > deepest) throw new DocumentTooLong();
  if (hidden.has(name)) state.hiddenDepth++;
  if (isOfChange(name)) state.changeDepth++;
  if (state.changeDepth > 0) return;
  if (name === "w:t" || name === "m:t") state.isText = true;
  if (name === "w:r") Object.assign(state, { isUnseen: false, isRaised: false });
  if (name === "w:vanish") state.isUnseen = isOn(attributes);
  if (name === "w:vertAlign") state.isRaised = attributes["w:val"] === "superscript";
  const sign = signs[name];
  if (sign !== undefined) add(state, sign);
  if (name === "w:tab" && !state.isTabStops) add(state, "\t");
  if (name === "w:tabs") state.isTabStops = true;
  if (name === "w:br" && attributes["w:type"] !== "page") add(state, "\n");
  if (name === "w:p") state.indent = 0;
  if (name === "w:ind") state.indent += indentOf(attributes);
  if (name === "w:ilvl") state.indent += (wholeOf(attributes["w:val"]) + 1) * listIndent;
  if (isPageBreak(name, attributes)) {
    state.page++;
    state.hasBreaks = true;
  }
  if (name === "w:tbl") openTable(state);
  if (state.tableDepth === 0 || state.tableDepth > deepestTable) return;
  if (name === "w:tr") Object.assign(state, { row: [], isGone: false, after: 0, rowIndent: 0 });
  if (name === "w:trPr") state.isRowProperty = true;
  if (state.isRowProperty) openRowProperty(state, name, attributes);
  if (name === "w:tc") Object.assign(state, { cell: [], span: 0, isContinued: false });
  if (name === "w:gridSpan") state.span = Math.max(wholeOf(attributes["w:val"]) - 1, 0);
  if (name === "w:vMerge") state.isContinued = attributes["w:val"] !== "restart";
}

/** What a list sets its items in by, level by level, where the paragraph does not say. */
const listIndent = 360;

function indentOf(attributes: Record<string, string>): number {
  const left = wholeOf(attributes["w:left"] ?? attributes["w:start"]);
  return left + wholeOf(attributes["w:firstLine"]) - wholeOf(attributes["w:hanging"]);
}

function wholeOf(text: string | undefined): number {
  return Math.trunc(Number(text ?? 0)) || 0;
}

/** A property that is there is on, unless it says otherwise. */
function isOn(attributes: Record<string, string>): boolean {
  return !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "");
}

/** A row may begin or end some columns in; a deleted row is there still, empty, until the change is accepted. */
function openRowProperty(state: State, name: string, attributes: Record<string, string>): void {
  const count = Math.min(wholeOf(attributes["w:val"]), mostSpanned);
  if (name === "w:gridBefore") state.row?.push(...emptyCells(count));
  if (name === "w:gridAfter") state.after = count;
  if (name === "w:del") state.isGone = true;
  if (name === "w:hidden") state.isGone = isOn(attributes);
}

function isPageBreak(name: string, attributes: Record<string, string>): boolean {
  return name === "w:lastRenderedPageBreak" || (name === "w:br" && attributes["w:type"] === "page");
}

/** What the cell has said so far stands above the table in it. */
function openTable(state: State): void {
  const { isFirstRow } = state;
  state.tableDepth++;
  state.isFirstRow = true;
  if (state.tableDepth === 1 || state.tableDepth > deepestTable) return;
  for (const text of state.cell ?? []) addLine(state, text, null);
  const { row, cell, span, isContinued, isGone, after, rowIndent } = state;
  const own = cell === null ? null : [];
  state.outer.push({ row, cell: own, span, isContinued, isGone, after, rowIndent, isFirstRow });
  Object.assign(state, { row: null, cell: null, span: 0, isContinued: false });
  if (state.lines.at(-1)?.text !== "") push(state, "", null);
}
