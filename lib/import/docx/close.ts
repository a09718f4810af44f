import { deepestTable, hidden, isOfChange } from "./open";
import { addLine, emptyCells, mostSpanned, push, type State } from "./state";
import { rowsOf } from "./stacked";

/** A tag ends: what has been gathered becomes a line or a cell. */
export function close(state: State, name: string): void {
  if (hidden.has(name)) state.hiddenDepth--;
  state.depth--;
  if (isOfChange(name)) state.changeDepth--;
  if (state.changeDepth > 0 || isOfChange(name)) return;
  if (name === "w:t" || name === "m:t") state.isText = false;
  if (name === "w:tabs") state.isTabStops = false;
  if (name === "w:trPr") state.isRowProperty = false;
  if (name === "w:p") closeParagraph(state);
  const isInside = state.tableDepth > 0 && state.tableDepth <= deepestTable;
  if (name === "w:tc" && isInside) closeCell(state);
  if (name === "w:tr" && isInside) closeRow(state);
  if (name === "w:tbl") closeTable(state);
}

function closeTable(state: State): void {
  state.tableDepth--;
  if (state.tableDepth === 0 || state.tableDepth >= deepestTable) return;
  Object.assign(state, state.outer.pop());
  push(state, "", null);
}

function closeParagraph(state: State): void {
  const { text } = state;
  state.text = "";
  if (state.cell) {
    const isFirst = state.row?.length === 0 && state.cell.every((part) => part === "");
    if (isFirst) state.rowIndent = state.indent + blanksBefore(text) * blankWidth;
    state.cell.push(...text.split("\n").map(spaced));
  } else if (!text.includes("\t")) addLine(state, spaced(text), null);
  else if (text.trim() !== "")
    for (const row of text.split("\n"))
      addLine(state, row.split("\t").map(spaced).join("\t"), null);
}

/** A blank in twentieths of a point, more or less: what counts is which rows have some. */
const blankWidth = 60;

function blanksBefore(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

/** Where a word may be broken nothing is printed; before a number it may have been meant for a minus. */
function spaced(text: string): string {
  return text
    .replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, "")
    .replace(/[^\S\u00a0\u2009\u202f]+/g, " ")
    .trim();
}

function closeCell(state: State): void {
  const parts = state.isContinued ? [] : (state.cell ?? []).filter((part) => part !== "");
  state.row?.push(parts, ...emptyCells(Math.min(state.span, mostSpanned)));
  state.cell = null;
}

function closeRow(state: State): void {
  const cells = [...(state.row ?? []), ...emptyCells(state.after)];
  state.row = null;
  if (state.isGone) return;
  // Two tables with nothing between, one below the other.
  const isOther = state.isFirstRow && state.lines.at(-1)?.cells?.length !== cells.length;
  state.isFirstRow = false;
  if (isOther && state.lines.at(-1)?.cells) push(state, "", null);
  // The row of a layout table whose cells are tables has nothing left of its own.
  const isLayout = state.lines.at(-1)?.text === "" && cells.every((cell) => cell.length === 0);
  if (isLayout) return;
  for (const row of rowsOf(cells)) addLine(state, row.join("\t"), row);
}
