import type { Problem } from "../domain/problem";

/** A stage's answer: what it made, and what it found odd on the way. A stage never throws on content. */
export interface Read<T> {
  value: T;
  problems: Problem[];
}

/** A run of characters with its horizontal place: points in a PDF, character columns in a text. */
export interface Word {
  text: string;
  left: number;
  right: number;
  /** Its own distance from the top of the page, and its size, where they are not the line's. */
  top?: number;
  size?: number;
}

/** One printed line. `number` counts from 1 through the whole document, `page` from 1 or null in a text. */
export interface Line {
  number: number;
  page: number | null;
  text: string;
  words: Word[];
  /** The real cells where the document has them (tabs, Markdown pipes, Word and Excel tables). */
  cells: string[] | null;
  /** Distance from the top of the page in points where known; tells paragraphs and table rows apart. */
  top: number | null;
  /** The type size in points where known; headings are larger. */
  size: number | null;
  /** How far in the row's first cell begins, where the file itself tells: to be compared within a table. */
  indent?: number;
}

export const documentKinds = ["pdf", "docx", "markdown", "text", "xlsx", "csv"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A report as lines in reading order: what every later stage works on, whatever file it came from. */
export interface Document {
  kind: DocumentKind;
  lines: Line[];
  /** Tables drawn with borders (PDF): each row a line with cells that stands for the printed ones it covers. */
  grids?: Line[][];
  /** The fonts or the text layer gave characters that are known to be misread (OCR). */
  isScanned: boolean;
}
