import { foldLabel, isLike } from "../../import/label";

/**
 * Is it the same label? White space, hyphenation, case and diacritics don't count, nor a unit after the
 * last comma. In a scanned text a third of the letters may be damaged.
 */
export function isSameLabel(read: string, truth: string, isLoose: boolean): boolean {
  if (squeeze(read) === squeeze(truth) || isLike(read, truth)) return true;
  if (squeeze(withoutUnit(read)) === squeeze(withoutUnit(truth))) return true;
  return isLoose && similarity(squeeze(read), squeeze(truth)) > 0.66;
}

/** Is the header one of the right ones, give or take white space; loosely in a scanned text? */
export function isSameColumn(read: string, columns: readonly string[], isLoose: boolean): boolean {
  return columns.some((column) => {
    const [a, b] = [squeeze(read), squeeze(plainColumn(column))];
    if (a === b) return true;
    if (!isLoose) return false;
    // Of a wrecked header only the first words may be left.
    if (foldLabel(read).includes(" ") && foldLabel(column).startsWith(`${foldLabel(read)} `))
      return true;
    return digits(a) === digits(b) && similarity(a, b) > 0.66;
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
