import type { Draft, DraftFigure } from "../../import/draft";
import type { Pair } from "./align";

/** Where a figure's number stands in its line, in characters. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where each figure's number stands in its line. The figures of a line are printed in the order of their
 * columns, and each is looked for after the one before; one that isn't found so (it stands on a
 * wrapped line) has no place.
 */
export function spansOf({ figures, document }: Draft): Map<DraftFigure, Span> {
  const texts = new Map(document.lines.map(({ number, text }) => [number, text]));
  const ends = new Map<number, number>();
  const spans = new Map<DraftFigure, Span>();
  for (const figure of figures) {
    const { line } = figure.place;
    const text = texts.get(line) ?? "";
    if (figure.printed.trim() === "") continue;
    const start = wholeAt(text, figure.printed.trim(), ends.get(line) ?? 0);
    if (start === -1) continue;
    const end = start + figure.printed.trim().length;
    ends.set(line, end);
    spans.set(figure, { start, end });
  }
  return spans;
}

/** Where the text stands by itself: "12" is not in "312". */
function wholeAt(line: string, text: string, from: number): number {
  for (let at = line.indexOf(text, from); at !== -1; at = line.indexOf(text, at + 1)) {
    if (isEdge(line, at - 1) && isEdge(line, at + text.length)) return at;
  }
  return -1;
}

function isEdge(line: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(line[at] ?? " ");
}

/**
 * Where a number of a changed line stood before it was changed: null when the change is in it or next to
 * it. What lies between a line's first and last change counts as changed.
 */
export function placeBefore({ start, end }: Span, pair: Pair): number | null {
  const { prefix, suffix } = sharedOf(pair);
  const { before, after } = pair;
  // Where one of several that are alike was put in or taken away, it may have been any of them.
  const isAmbiguous = (at: number) => at < prefix && at >= after.length - suffix;
  if (isAmbiguous(start) || isAmbiguous(end - 1)) return null;
  if (end < prefix) return start;
  return start > after.length - suffix ? start + before.length - after.length : null;
}

/** The words of a changed line that the change is in or next to. */
export function changedWords(pair: Pair): string[] {
  const { prefix, suffix: most } = sharedOf(pair);
  const { before, after } = pair;
  const suffix = Math.min(most, before.length - prefix, after.length - prefix);
  const end = before.length - suffix;
  const isParted = /^[\s|;,]*$/.test(
    before.slice(prefix, end) + after.slice(prefix, after.length - suffix),
  );
  return [...before.matchAll(/[^\s|;,]+/g)]
    .filter(({ index, 0: word }) => {
      const [left, right] = [index, index + word.length];
      return isParted ? left < prefix && right > end : left <= end && right >= prefix;
    })
    .map(([word]) => word);
}

/** How many characters a changed line begins and ends with that it did before; the two may overlap. */
function sharedOf({ before, after }: Pair): { prefix: number; suffix: number } {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return { prefix, suffix };
}
