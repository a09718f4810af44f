/**
 * The two declared forms of a file (design.md §9), for programs and for Swedish Excel; and the one that
 * other kinds of files are made from (lib/export/rows.ts), whose text cells are as they are printed.
 */
export type Dialect = "maskin" | "excel" | "plain";

interface DialectRules {
  delimiter: "," | ";";
  decimalPoint: "." | ",";
  /** What the file begins with: Excel takes a file without byte order mark for windows-1252. */
  lead: string;
  /** Whether a text that a spreadsheet could run is led by a mark. */
  marksFormulas: boolean;
}

export const dialectRules: Record<Dialect, DialectRules> = {
  maskin: { delimiter: ",", decimalPoint: ".", lead: "", marksFormulas: true },
  excel: { delimiter: ";", decimalPoint: ",", lead: "\ufeff", marksFormulas: true },
  plain: { delimiter: ",", decimalPoint: ".", lead: "", marksFormulas: false },
};

/** A text cell that begins with one of these may be run as a formula by a spreadsheet. */
export const formulaStarts = ["=", "+", "-", "@", "\t", "\r", "\n"] as const;

/** What such a cell is led by, so that it is taken for text. Numbers are no text and are let be. */
export const textMark = "'";

/** The name a file is saved under: ASCII words joined by dashes, and the dialect where it is Excel's. */
export function csvFileName(words: readonly string[], dialect: Dialect): string {
  return fileName([...words, ...(dialect === "excel" ? ["excel"] : [])], "csv");
}

/** The same for any kind of file. */
export function fileName(words: readonly string[], ending: string): string {
  const safe = ["namndkollen", ...words]
    .map((word) => word.replace(/[^a-z0-9-]/g, ""))
    .filter(Boolean);
  return `${safe.join("-")}.${ending}`;
}
