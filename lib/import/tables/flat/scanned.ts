import type { Line } from "../../document";
import { repairWords } from "../../headerRepair";
import { editsBetween, foldLabel } from "../../label";
import { headerTokens, isBasis, isQualifier } from "./columns";
import type { FlatHeader } from "./header";

const year = /^(19[89]\d|20[0-4]\d)$/;

interface Draft {
  words: string[];
  /** It began with a small letter: its first words stand on a line above. */
  isHeadless: boolean;
}

/**
 * Reads the header of a scanned table whose levels have come apart: most of it on one line, the first words
 * of some columns above, years and "mot budget" below ("Avvikelse" / "Bokslut 2023 Utfall jan-aug …
 * prognos helår" / "2023 2024 2024" / "mot budget"). Damaged words are mended from the vocabulary. Null
 * unless every word finds its column.
 */
export function readScannedHeader(lines: readonly Line[], index: number): FlatHeader | null {
  const main = lines[index];
  if (!main || main.cells || main.text.length > 160) return null;
  const tokens = mended(main.text);
  const start = tokens.findIndex((token) => isBasis(token) && /^\p{Lu}/u.test(token));
  if (start < 0 || tokens.slice(0, start).length > 8) return null;
  const { columns, gap } = draftsOf(tokens.slice(start));
  if (columns.length < 2) return null;
  const above = wordsAbove(lines, index);
  const whole = gap === null ? columns : columns.toSpliced(gap, 0, ...above.columns);
  if (whole.length < 3 || !giveHeads(whole, above.orphans)) return null;
  const last = takeBelow(lines, index, whole);
  return {
    first: above.first,
    last,
    columns: whole.map((column) => column.words.join(" ")),
    labels: [tokens.slice(0, start).join(" ")],
  };
}

function mended(text: string): string[] {
  const separate = text.replace(/[|_‘’]/g, " ");
  const tokens = headerTokens([repairWords(separate).text]).map((token) =>
    /^hel(ar|år|ér|er|s|dr)$/iu.test(token) ? "helår" : token,
  );
  return tokens.flatMap((token) => likeSibling(token, tokens) ?? [token]);
}

/** A wrecked "Utfall jan-aug" beside a sound one is the same words: which months they are is not in doubt. */
function likeSibling(token: string, tokens: readonly string[]): string[] | null {
  if (token.length < 8 || isBasis(token)) return null;
  const folded = foldLabel(token).replaceAll(" ", "");
  for (const [index, word] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!isBasis(word) || next === undefined || !/-/.test(next)) continue;
    const sound = foldLabel(word + next).replaceAll(" ", "");
    if (editsBetween(folded, sound, 3) !== null) return [word, next];
  }
  return null;
}

/** Columns of one line; `gap` is where specks stand in the place of columns that another line holds. */
function draftsOf(tokens: readonly string[]): { columns: Draft[]; gap: number | null } {
  const columns: Draft[] = [];
  let gap: number | null = null;
  for (const token of tokens) {
    const current = columns.at(-1);
    const isHeadless = !/^\p{Lu}/u.test(token);
    if (isBasis(token) && !/^(mot|i)$/.test(current?.words.at(-1) ?? "")) {
      columns.push({ words: [isHeadless ? token : capital(token)], isHeadless });
    } else if (current && (isQualifier(token) || isBasis(token))) {
      current.words.push(token);
    } else if (token.length <= 2 && gap === null) {
      gap = columns.length;
    } else if (token.length > 2) {
      return { columns: [], gap: null };
    }
  }
  return { columns, gap };
}

/** Columns and lone first words on the lines right above; a line with any other word is not of the header. */
function wordsAbove(
  lines: readonly Line[],
  index: number,
): { columns: Draft[]; orphans: string[]; first: number } {
  const columns: Draft[] = [];
  const orphans: string[] = [];
  let first = index;
  for (let at = index - 1; at >= index - 2; at--) {
    const tokens = mended(lines[at]?.text ?? "").filter((token) => token.length > 2);
    const known = tokens.filter(
      (token) => isBasis(token) || isQualifier(token) || /-$/.test(token),
    );
    if (known.length === 0 || tokens.length - known.length > 1) break;
    first = at;
    const from = known.findIndex((token) => isBasis(token));
    const drafts: Draft[] = [];
    for (const token of from < 0 ? [] : known.slice(from)) {
      if (isBasis(token)) drafts.push({ words: [capital(token)], isHeadless: false });
      else drafts.at(-1)?.words.push(token);
    }
    for (const draft of drafts) {
      if (/^avvikelse$/i.test(draft.words.join(" "))) orphans.unshift(draft.words.join(" "));
      else columns.push(draft);
    }
  }
  return { columns, orphans, first };
}

function giveHeads(columns: readonly Draft[], orphans: readonly string[]): boolean {
  const headless = columns.filter((column) => column.isHeadless);
  if (headless.length !== orphans.length) return false;
  headless.forEach((column, index) => column.words.unshift(orphans[index] ?? ""));
  return true;
}

/** Years below go to the columns that have none, and "mot budget" to the deviation; returns the last line. */
function takeBelow(lines: readonly Line[], index: number, columns: readonly Draft[]): number {
  let last = index;
  for (let at = index + 1; at <= index + 4; at++) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "") continue;
    const tokens = mended(text);
    const yearless = columns.filter(
      (column) => !column.isHeadless && !column.words.some((word) => year.test(word)),
    );
    if (tokens.every((token) => year.test(token)) && tokens.length === yearless.length) {
      yearless.forEach((column, place) => column.words.push(tokens[place] ?? ""));
    } else if (/^mot (budget|prognos)$/i.test(tokens.join(" "))) {
      columns.findLast((column) => column.isHeadless)?.words.push(...tokens);
    } else {
      break;
    }
    last = at;
  }
  return last;
}

function capital(word: string): string {
  return (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase();
}
