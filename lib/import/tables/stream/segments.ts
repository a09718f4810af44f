import type { Line } from "../../document";
import {
  isValueWord as isWhole,
  startsValue as startsWhole,
  withPhrases,
  type ValueToken,
} from "../flat/values";
import { looksLikeYear } from "../token";
import { gluedRows } from "./legible";
import type { LabelWord } from "./words";

/** Words and the run of values after them. */
export interface Segment {
  words: LabelWord[];
  values: ValueToken[];
  /** The line of the first value. */
  line: Line;
  /** The last line of the values. */
  end: Line;
  /** The values as printed where all are glued together, and where they part is not known. */
  glued?: string;
}

/**
 * The text as words and values by turns, whatever the lines do: rows may stand one a line, one cell a line or
 * all on one line. `rest` are the words after the last values. A number among words ("åldern 7 till 15"), years
 * of a header and a page's number are words; values are runs of two or more, or a line of nothing else.
 */
export function segmentsOf(lines: readonly Line[]): { segments: Segment[]; rest: LabelWord[] } {
  const segments: Segment[] = [];
  let words: LabelWord[] = [];
  const glued = gluedRows(lines);
  for (const line of lines) {
    const row = glued.get(line.number);
    if (row) {
      words.push(...row.label.split(/\s+/).map((text) => ({ text, line })));
      segments.push({ words, values: [], line, end: line, glued: row.values });
      words = [];
      continue;
    }
    for (const piece of piecesOf(line)) {
      if (piece.kind === "word") {
        words.push({ text: piece.text, line });
        continue;
      }
      const last = segments.at(-1);
      if (words.length === 0 && last) {
        last.values.push(...piece.values);
        last.end = line;
      } else {
        segments.push({ words, values: piece.values, line, end: line });
        words = [];
      }
    }
  }
  return { segments, rest: words };
}

type Piece = { kind: "word"; text: string } | { kind: "values"; values: ValueToken[] };

function piecesOf(line: Line): Piece[] {
  const found = [...withPhrases(line.text).matchAll(/(\s*)(\S+)/g)].map((match) => ({
    spaces: match[1]?.length ?? 0,
    text: match[2] ?? "",
  }));
  const pieces: Piece[] = [];
  for (let at = 0; at < found.length;) {
    let end = at;
    while (end < found.length && isValueWord(found[end]?.text ?? "")) end++;
    // "9 300 - varav intäkter": the dash begins the next label.
    if (end > at && end < found.length && /^[-−–]$/.test(found[end - 1]?.text ?? "")) end--;
    const run = found.slice(at, end);
    // "2018 5,14 6,80": the year is the row's name.
    if (at === 0 && run.length > 2 && isNamedByYear(run.map(({ text }) => text))) {
      pieces.push({ kind: "word", text: run[0]?.text ?? "" });
      at = 1;
      continue;
    }
    const isAlone = at === 0 && end === found.length;
    if (run.length > 0 && areValues(run, isAlone)) {
      const values = run.map((word, index) => ({
        ...word,
        ...(isWreck(word.text) && { isWreck: true }),
        ...(index === 0 && at === 0 && { startsCell: true, spaces: 1 }),
      }));
      pieces.push({ kind: "values", values });
      at = end;
    } else {
      const until = Math.max(end, at + 1);
      for (const { text } of found.slice(at, until)) pieces.push({ kind: "word", text });
      at = until;
    }
  }
  return pieces;
}

function areValues(run: readonly { text: string }[], isAlone: boolean): boolean {
  const texts = run.map(({ text }) => text);
  const numbers = texts.filter((text) => /\d/.test(text));
  if (numbers.every(isTime)) return isAlone && numbers.length === 0 && texts.some(startsValue);
  const cells = texts.filter(startsValue);
  return cells.length > 1 || (isAlone && cells.length === 1);
}

function isNamedByYear([first = "", ...others]: readonly string[]): boolean {
  return looksLikeYear(first) && !others.some(isTime) && others.some((text) => /\d/.test(text));
}

/** A year, or a year and month ("201711"): words of a header. */
function isTime(text: string): boolean {
  return looksLikeYear(text) || /^20[0-3]\d(?:0[1-9]|1[0-2])$/.test(text);
}

/** ",2": the digits before the comma were lost. A cell of its own that cannot be read. */
function isWreck(text: string): boolean {
  return /^[-−–+]?,\d*%?$/.test(text);
}

function isValueWord(text: string): boolean {
  return isWhole(text) || isWreck(text);
}

function startsValue(text: string): boolean {
  return startsWhole(text) || isWreck(text);
}
