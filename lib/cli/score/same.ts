import { foldLabel, isLike } from "../../import/label";
import { looksLikeColumn } from "../../import/tables/header";

/**
 * Is it the same label? White space, hyphenation, case and diacritics don't count, nor a unit after the
 * last comma. In a scanned text a third of the letters may be damaged.
 */
export function isSameLabel(read: string, truth: string, isLoose: boolean): boolean {
  if (squeeze(read) === squeeze(truth) || isLike(read, truth)) return true;
  if (squeeze(withoutUnit(read)) === squeeze(withoutUnit(truth))) return true;
  return isLoose && similarity(squeeze(read), squeeze(truth)) > 0.66;
}

/**
 * How surely the header is one of the right ones: 3 the same but for white space, 2 an abbreviation of it (the
 * truth writes "IFO exkl EKB" for "IFO Individ- o familjeomsorg exkl EKB") or, in a scanned text, its first
 * words, 1 alike in a scanned text, 0 another.
 */
export function sameColumn(read: string, columns: readonly string[], isLoose: boolean): number {
  return Math.max(...columns.map((column) => sameness(read, plainColumn(column), isLoose)));
}

function sameness(read: string, truth: string, isLoose: boolean): number {
  const [a, b] = [squeeze(read), squeeze(truth)];
  if (a === b) return 3;
  if (!looksLikeColumn(truth) && abbreviates(foldLabel(truth), foldLabel(read))) return 2;
  if (!isLoose) return 0;
  const isStart =
    foldLabel(read).includes(" ") && foldLabel(truth).startsWith(`${foldLabel(read)} `);
  if (isStart) return 2;
  return digits(a) === digits(b) && similarity(a, b) > 0.66 ? 1 : 0;
}

/** Do all words of the short text stand in the long one, in order and beginning with the same? */
function abbreviates(short: string, long: string): boolean {
  const words = long.split(" ");
  let at = -1;
  return short.split(" ").every((word, index) => {
    at = words.indexOf(word, at + 1);
    return index === 0 ? at === 0 : at > 0;
  });
}

/** "Avvikelse volym (antal; + = fler)" → "Avvikelse volym": what the truth adds is not printed. */
function plainColumn(column: string): string {
  return column.replace(/\s*\((antal|mnkr)[^)]*\)$/, "");
}

function withoutUnit(text: string): string {
  return text.replace(/,\s*(antal|procent|antal dagar|tkr|mnkr|%)$/i, "");
}

function squeeze(text: string): string {
  return foldLabel(text).replaceAll(" ", "");
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

/** 1 for the same text, 0 for nothing in common: the share of two-letter pairs they have in common. */
function similarity(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const index = rest.indexOf(pair);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}
