import type { Line } from "../../document";
import type { FlatRow } from "./body";
import { endsMidway } from "./trust";

/** A part of a label, and the line where it begins. */
export interface Paragraph {
  line: Line;
  text: string;
}

/** The end or the beginning is missing: a text cut off, or a line lost. */
export function isFragment(label: string): boolean {
  return endsMidway(label) || (/^\p{Ll}/u.test(label) && !/^varav\b/.test(label));
}

/** Headers of columns of text: such a word is no row's label. */
export const otherHeads = /^(kommentar|analys|trend|bedömning|status|åtgärd|orsak)$/i;

/** Adds a line to the label that is being read; true when it may be another cell's or row's instead. */
export function addLabel(
  waiting: Paragraph[],
  line: Line,
  printed: string,
  isNew: boolean,
): boolean {
  const text = printed.replace(/\s+[)(.,'’]$/, "");
  const last = waiting.at(-1);
  if (text === "") return false;
  const isApart = last !== undefined && /^(?:\p{Lu}|[-–]\s)/u.test(text) && !endsMidway(last.text);
  if (last && (!isNew || continuesWord(last.text, text)) && !isApart) {
    last.text = joinWrapped(last.text, text);
    return false;
  }
  waiting.push({ line, text });
  return isApart && !isNew;
}

/** A paragraph that begins with a small letter goes on from the one before: only a cell's end breaks it. */
function continuesWord(before: string, text: string): boolean {
  return /^[\p{Ll}(]/u.test(text) || (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text));
}

/** The rest of a row's label after its values: it begins with a small letter, or completes a word. */
export function goesOn(row: FlatRow | undefined, text: string): boolean {
  return row !== undefined && row.labels.length > 0 && /^[’'‘]?[\p{Ll}(]/u.test(text.trim());
}

/**
 * Where two columns of text both broke a word at a page's end, the next line goes on with both: its first
 * word ends the outer one ("miljöpåver- | närod-" and then "kan lade livsmedel ska öka").
 */
export function addToLast(row: FlatRow, text: string): void {
  const at = row.labels.length - 1;
  const outer = row.labels[at - 1];
  const inner = row.labels[at] ?? "";
  const [first = "", ...rest] = text.split(" ");
  if (outer !== undefined && /\p{L}-$/u.test(outer) && /\p{L}-$/u.test(inner) && rest.length > 0) {
    row.labels[at - 1] = joinWrapped(outer, first);
    row.labels[at] = joinWrapped(inner, rest.join(" "));
    return;
  }
  row.labels[at] = joinWrapped(inner, text);
}

/** Joins two printed lines; a hyphen at the end falls away before a small letter, unless a word list follows. */
export function joinWrapped(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(och|eller|samt)\b/u.test(after)) {
    return before.slice(0, -1) + after;
  }
  if (/[\p{L}]\/$/u.test(before)) return before + after;
  return `${before} ${after}`;
}
