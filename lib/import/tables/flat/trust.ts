import type { Line } from "../../document";
import type { FlatRow } from "./body";
import { headerTokens, isBasis, isQualifier, readColumns } from "./columns";
import type { FlatHeader } from "./header";
import { isHeaderWord, isUnit } from "./phrases";
import type { Filling } from "./splits";

/**
 * May the columns' names stand over the wrong numbers? Words of a header right above or below the lines that
 * were read as one tell that a level of it is lost, and so do rows that mostly have another number of cells
 * than the header has columns: unless empty cells leave traces, or one row fills all the columns and sums
 * leave one way only to fill the others.
 */
export function isWrecked(
  lines: readonly Line[],
  header: FlatHeader,
  rows: readonly FlatRow[],
  open: readonly { fillings: Filling[] }[],
  leavesTraces: boolean,
): boolean {
  if (standsUnderLevel(lines, header)) return true;
  if (header.labels.some((label) => lostColumn.test(label))) return true;
  // "Budget 2024" twice: the heads that tell the two apart are lost.
  const levels = header.columns.filter((column) => !/avv/i.test(column));
  if (!header.groups && new Set(levels).size < levels.length) return true;
  const first = rows[0];
  const from = header.last + 1;
  const to = first ? lines.indexOf(first.valueLine) : from;
  if (lines.slice(from, to).some((line) => isLevel(line.text))) return true;
  const whole = open.filter(({ fillings }) => fillings[0]?.every((cell) => cell !== null));
  const isSettled = whole.length > 0 && open.every(({ fillings }) => fillings.length === 1);
  return !leavesTraces && !isSettled && whole.length * 2 < open.length;
}

/** "Total projektbudget" before the first column that could be read is one that could not. */
const lostColumn = /\p{L}(?:budget|utfall|prognos|bokslut|avvikelse)(?!\p{L})/iu;

/**
 * Is the line right above a level of the header? Where the header stands one cell a line, the nearest few
 * are asked: one word further up is a heading ("Helårsprognos") unless it can be nothing but a group's head.
 */
function standsUnderLevel(lines: readonly Line[], { first, last, columns }: FlatHeader): boolean {
  const isOpenLevel = (text: string) => !/[.;!?]\s*$/.test(text) && isLevel(text);
  if (last - first < columns.length) return isOpenLevel(lines[first - 1]?.text ?? "");
  const texts = lines.slice(Math.max(0, first - 8), first).map(({ text }) => text.trim());
  const [nearest = "", ...further] = texts
    .filter((text) => text !== "")
    .slice(-3)
    .reverse();
  const levels = further.filter(isOpenLevel);
  return isOpenLevel(nearest) || levels.length > 1 || levels.some((text) => loose.test(text));
}

/** Is the line most likely a level of a header, or a part of one: half of its words are header words? */
function isLevel(text: string): boolean {
  if (lettersAlone.test(text.trim())) return true;
  const tokens = headerTokens([text]);
  const known = tokens.filter(
    (token) =>
      !isUnit(token) &&
      (isBasis(token) ||
        (isQualifier(token) && /\p{L}{3}|\d{4}/u.test(token)) ||
        loose.test(token)),
  );
  return known.length > 0 && known.length * 2 >= tokens.length;
}

/** "Objekt U I U I": expenses and income under each of the columns above. */
const lettersAlone = /^(?:\p{Lu}\p{Ll}+\s)?(?:\p{Lu}\s+)+\p{Lu}$/u;

const loose = /^(t[123]|jämfört|samma|föregående|varav|sedan|period|perioden|helår)$/i;

/** Two columns or more named on one line: a header, whatever else stands on it. */
export function isHeaderApart(text: string): boolean {
  if (text.length > 200 || /[.;:]\s*$/.test(text)) return false;
  const tokens = headerTokens([text]);
  const years = tokens.filter((token) => /^(?:19|20)\d\d(?:\/(?:19|20)\d\d)?$/.test(token));
  if (years.length > 1) return true;
  const known = tokens.filter((token) => isHeaderWord(token));
  if (years.length === 1 && tokens.length > 1 && known.length * 3 >= tokens.length * 2) return true;
  const bases = tokens.filter((token) => isBasis(token) && /^\p{Lu}/u.test(token));
  return bases.length > 1 || (readColumns(tokens)?.columns.length ?? 0) > 1;
}

/**
 * Is it no label at all: the cells of another row or table in its middle ("Hem 14 210 5 340 Stöd"), a header that
 * could not be read, no word?
 */
export function isNoLabel(label: string): boolean {
  const number = String.raw`[-−–+(]?\d[\d.,]*%?\)?`;
  const isRun = new RegExp(`(?:^|\\s)${number}\\s${number}\\s(?:.*\\s)?\\p{Lu}`, "u").test(label);
  const numbers = label.split(/\s+/).filter((word) => new RegExp(`^${number}$`).test(word));
  return isRun || numbers.length > 2 || !/\p{L}/u.test(label) || isHeaderApart(label);
}

/** Does the text wait for more: "Digital infrastruktur,", "Stöd och", "Antal ärenden lösta inom"? */
export function endsMidway(label: string): boolean {
  return /[,/]$|\p{L}-$|\s(?:och|eller|samt|av|för|med|till|i|på|inom|som|vid|per|från|under|efter|enligt|utan|mot|om|att|inklusive|exklusive|ett|en|den|det|de|sin|sitt|sina|vår|vårt|våra|alla|varje|än|eller)$/u.test(
    label,
  );
}
