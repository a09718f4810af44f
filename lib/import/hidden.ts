import type { Problem } from "../domain/problem";
import type { Document, Line, Read } from "./document";
import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";

/** Turns the order of what follows, so that a person sees other digits than a program reads. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Seen by nobody: format characters (soft hyphens and joiners too), fillers and variation selectors. */
const unseen =
  "[\\p{Cf}\\p{Cc}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\ufe00-\\ufe0f\\uffa0]";
const atNumber = new RegExp(`\\d[.,]?${unseen}+|${unseen}+[.,+\\-\\u2010-\\u2015\\u2212]?\\d`, "u");

/** May what a person sees in this text be another number than what is read? */
export function hidesNumber(text: string): boolean {
  const withoutSpaces = text.replace(/[\t\n\r]/g, " ");
  return /\d/.test(text) && (turning.test(text) || atNumber.test(withoutSpaces));
}

/**
 * A name without the characters that turn what follows it around: on a page it stands in sentences of ours.
 * The printed line keeps them.
 */
export function withoutTurning(text: string): string {
  return text.replace(new RegExp(turning, "g"), "");
}

/** Tells once of all lines in which invisible characters touch a number. */
export function findHidden({ lines }: Document): Read<ReadonlySet<number>> {
  const found = lines.filter(({ text }) => hidesNumber(text));
  const [first] = found;
  const numbers = new Set(found.map(({ number }) => number));
  return { value: numbers, problems: first ? [problemAt(first, found.length)] : [] };
}

/**
 * Doubts each figure whose line, column or heading has invisible characters at its numbers: no arithmetic
 * says what a person sees there.
 */
export function doubtHidden(
  figures: readonly DraftFigure[],
  hidden: ReadonlySet<number>,
): DraftFigure[] {
  return figures.map((figure) => {
    const { place, column, section, printed } = figure;
    const isTouched = hidden.has(place.line) || [column, section, printed].some(hidesNumber);
    if (!isTouched || figure.value === null) return figure;
    return { ...inDoubt(figure, "hiddenCharacters"), reason: "hiddenCharacters" };
  });
}

/** What no database stores in a text, NUL and half of a pair, becomes the sign for a lost character. */
export function replaceUnstorable(document: Document): Document {
  const grids = document.grids?.map((rows) => rows.map(storable));
  return { ...document, lines: document.lines.map(storable), ...(grids && { grids }) };
}

function storable(line: Line): Line {
  if (!/[\0\p{Cs}]/u.test(line.text)) return line;
  return {
    ...line,
    text: replaced(line.text),
    words: line.words.map((word) => ({ ...word, text: replaced(word.text) })),
    cells: line.cells?.map(replaced) ?? null,
  };
}

function replaced(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, "\ufffd");
}

function problemAt({ page, number }: Line, count: number): Problem {
  return {
    code: "hiddenCharacters",
    severity: "warning",
    place: { page, line: number },
    data: { count: String(count) },
  };
}
