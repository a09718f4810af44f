import type { Row, Table } from "../table";
import { findSuffixUnit } from "../unit";
import { doubtLostHeads } from "./lostHead";
import { callsForMore } from "./openEnd";
import { isStrangeHeader } from "./strangeHeader";
import { looksLikeYear, looksNumeric } from "./token";

/**
 * Takes footnotes' marks off the rows' names, and doubts the names of rows and columns that cannot be whole or
 * hold something else: whatever the layout was, a table that is cut rightly has no label that ends with
 * another cell's amount, with half a bracket or with a word that calls for more.
 */
export function settleNames(tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const numbered = table.rows.filter(({ label }) => beginsWithNumber(label)).length;
    const told = withWholes(withoutCodes(table.rows));
    const isSmall = told.filter(({ label }) => beginsSmall(label)).length * 2;
    const isEnd = (row: Row | undefined) =>
      row !== undefined && beginsSmall(row.label) && isSmall < told.length;
    const rows = told
      // What begins in the middle of a name has been cut off the one above.
      .map((row, at, all) =>
        isStrange(row) ||
        isEnd(row) ||
        isEnd(all[at + 1]) ||
        (numbered === 1 && beginsWithNumber(row.label))
          ? { ...row, isLabelUnsure: true }
          : row,
      );
    const open = rows.filter(({ isLabelUnsure, isUneven }) => isLabelUnsure || isUneven).length;
    return {
      ...table,
      // What has got into one header may have moved the others.
      ...(table.columns.some(({ header }) => isStrangeHeader(header)) && { isShaky: true }),
      columns: doubtLostHeads(table.columns),
      // Where most rows are in doubt the others are no better known.
      rows: open * 2 > rows.length ? rows.map((row) => ({ ...row, isLabelUnsure: true })) : rows,
    };
  });
}

/** "240 | Gata och trafik": where most rows have a number before the name, it is the account's or the unit's code. */
function withoutCodes(rows: readonly Row[]): Row[] {
  const isCoded = ({ group }: Row) => group !== null && /^\d{2,6}$/.test(group.trim());
  if (rows.filter(isCoded).length * 2 <= rows.length) return [...rows];
  return rows.map((row) => (isCoded(row) ? { ...row, group: null } : row));
}

/**
 * "varav fristående" is a share of the row above that is none itself, whatever the layout was: shares of the same
 * name are told apart by it, and are as unsure as its name is.
 */
function withWholes(rows: readonly Row[]): Row[] {
  let whole: Row | null = null;
  return rows.map((printed) => {
    const row = { ...printed, label: printed.label.replace(mark, "") };
    if (!/^(?:varav|därav)\b/i.test(row.label)) {
      whole = row;
      return row;
    }
    if (row.parent !== null || whole === null) return row;
    const { label, isLabelUnsure } = whole;
    return { ...row, parent: label, ...(isLabelUnsure && { isLabelUnsure }) };
  });
}

/** "Hemtjänst¹"; a square metre keeps its own. */
const mark = /(?<=\p{L}{2})(?<!\b[kcd]m)[¹²³⁴-⁹]+$/u;

/** Where most rows begin with a capital letter, a small one is the middle of a name. */
function beginsSmall(label: string): boolean {
  return /^(?!varav\b|därav\b|(?:kvinnor|män|flickor|pojkar|totalt?|summa)$)\p{Ll}/u.test(label);
}

/** Codes and ages stand before many names; before a single one it is a footnote's mark, or another cell's number. */
function beginsWithNumber(label: string): boolean {
  return /^\d{1,2}\s\p{L}/u.test(label.trim());
}

function isStrange({ label, parent, group }: Row): boolean {
  const text = label.trim();
  const above = [parent, group].some((name) => name !== null && isStrangeHeading(name));
  return above || isNoName(text) || isCut(text) || holdsOther(text);
}

/** "%", "tkr" or "(median)" alone is the end of a name, and "12 642" is none. */
function isNoName(text: string): boolean {
  const isUnit = /^[\p{Ll}%]/u.test(text) && findSuffixUnit(text) !== null;
  return isUnit || /^\([^()]*\)$/.test(text) || isAmount(text);
}

/** A cell of the table has been taken for the name. */
function isAmount(text: string): boolean {
  return looksNumeric(text) && !looksLikeYear(text);
}

/** A footnote's mark set as a digit, or one that stands before the name. */
const strayMark = /^[¹²³⁰⁴-⁹]|\p{L}{4}\d$/u;

function isCut(text: string): boolean {
  const opened = text.split("(").length;
  return opened !== text.split(")").length || callsForMore(text) || strayMark.test(text);
}

/** Ends with what only a cell holds: "Summa −547,3 −543,9", "Timmar 201 450". "Per 1 000" counts people. */
const amountAtEnd =
  /(?:\s[−–-]\d[\d\s]*(?:,\d+)?|\d ?% \d+(?:,\d+)? ?%|\s\d+,\d+ ?%?|(?<!\bper)\s\d{1,3}\s\d{3})$/u;

/** "Intäkter 27 5O2", "Särskola -13,9 -l4,4", "Elever 1 422 l": an amount that was scanned with letters for its digits. */
const scannedAmount =
  /\s[−–~-]?(?:\d[\d,.]*[OoIl¢][\dOoIl¢,.]*|[OoIl¢][OoIl¢,.]*\d[\dOoIl¢,.]*|(?<=\d\s)[OoIl¢]) ?%?$/u;

/** "… är fortsatt svår. En gemensam Stab": prose beside the table. */
const sentenceEnd = /\p{Ll}{4}(?<!inkl|exkl)[.!?] \p{Lu}\p{Ll}/u;

/** "Dnr 2025/117Boendet": a running header before the name. */
const gluedNumber = /\bDnr \p{L}|\d\p{Lu}\p{Ll}{2}/u;

function holdsOther(text: string): boolean {
  if (scannedAmount.test(text)) return true;
  return amountAtEnd.test(text) || sentenceEnd.test(text) || gluedNumber.test(text);
}

/** A sentence, or a row of amounts, is no heading over rows. */
function isStrangeHeading(text: string): boolean {
  const trimmed = text.trim();
  const isSentence = /\p{Ll}{3}\.$/u.test(trimmed) && trimmed.split(" ").length > 3;
  return isSentence || holdsOther(trimmed) || isAmount(trimmed) || /^[\d\s]+$/.test(trimmed);
}
