import type { Line } from "../document";
import { gauge } from "../extent";

/** What is being read: the open paragraph's text, and the rows and cells of the open table. */
export interface State {
  lines: Line[];
  text: string;
  /** The open row's cells, each with its paragraphs that say something; and those of the open cell. */
  row: string[][] | null;
  cell: string[] | null;
  /** Columns the open cell takes beyond its first. */
  span: number;
  isContinued: boolean;
  /** The open row has been deleted, or is hidden. */
  isGone: boolean;
  /** Columns that the open row leaves out after its last cell. */
  after: number;
  /** How far in the open paragraph begins, in twentieths of a point; and the open row's first one. */
  indent: number;
  rowIndent: number;
  tableDepth: number;
  /** The rows and cells that the open table stands in: a table in a cell is a table of its own. */
  outer: InTable[];
  /** No row of the open table has been read yet. */
  isFirstRow: boolean;
  isRowProperty: boolean;
  hiddenDepth: number;
  /** Inside what a tracked change tells of the formatting before it. */
  changeDepth: number;
  isText: boolean;
  isTabStops: boolean;
  /** The open run is hidden, or raised as footnote marks are. */
  isUnseen: boolean;
  isRaised: boolean;
  depth: number;
  weigh: ReturnType<typeof gauge>;
  page: number;
  hasBreaks: boolean;
}

/** What a table in a cell leaves of the row it stands in, to go on with after it. */
type InTable = Pick<
  State,
  "row" | "cell" | "span" | "isContinued" | "isGone" | "after" | "rowIndent" | "isFirstRow"
>;

/** Nothing has been read. */
export function atStart(): State {
  return {
    lines: [],
    text: "",
    row: null,
    cell: null,
    span: 0,
    isContinued: false,
    isGone: false,
    after: 0,
    indent: 0,
    rowIndent: 0,
    tableDepth: 0,
    outer: [],
    isFirstRow: false,
    isRowProperty: false,
    hiddenDepth: 0,
    changeDepth: 0,
    isText: false,
    isTabStops: false,
    isUnseen: false,
    isRaised: false,
    depth: 0,
    weigh: gauge(),
    page: 1,
    hasBreaks: false,
  };
}

/** Text of the open paragraph, unless it is deleted or hidden. */
export function add(state: State, text: string): void {
  if (state.hiddenDepth === 0 && !state.isUnseen) state.text += text;
}

/** A line of its own, parted by an empty one from what is of another kind. */
export function addLine(state: State, text: string, cells: string[] | null): void {
  const last = state.lines.at(-1);
  const startsBlock = last !== undefined && (cells === null || last.cells === null);
  if (startsBlock && last.text !== "") push(state, "", null);
  if (text !== "" || cells !== null) push(state, text, cells);
}

/** Blocks are parted by an empty line, as in a text: that is how a heading is told from prose. */
export function push(state: State, text: string, cells: string[] | null): void {
  state.weigh(text, cells?.length);
  state.lines.push({
    number: state.lines.length + 1,
    page: state.page,
    text,
    words: [],
    cells,
    top: null,
    size: null,
    ...(cells !== null && { indent: state.rowIndent }),
  });
}

/** A cell over more columns than this is made to exhaust the reader. */
export const mostSpanned = 60;

export function emptyCells(count: number): string[][] {
  return Array.from({ length: count }, () => []);
}
