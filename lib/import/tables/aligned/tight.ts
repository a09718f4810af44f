import type { Line, Word } from "../../document";
import { isNumeric, segmentOf, segmentsOf } from "../../placed/segment";

/** What is taken from a word's right edge so that one space parts it from the next cell. */
const parting = 3;

/**
 * Parts numbers that have only one space between them because their columns are narrow: "58 % 98 %",
 * "-110 918 -110 240". Only a run that begins with a number and holds several is parted, so that a label with
 * numbers in it stays whole; what reads as one number ("612 634") is not touched.
 */
export function withTightCells(line: Line): Line {
  const segments = segmentsOf(line);
  if (segments.length < 2) return line;
  const isRow = segments.some((segment) => isNumeric(segment) || startsOf(segment.words).size > 0);
  const first = isRow ? partedComment : (words: Word[]) => words;
  return {
    ...line,
    words: segments.flatMap(({ words }, at) => parted(at > 0 ? first(words) : words)),
  };
}

function parted(words: Word[]): Word[] {
  if (words.length < 2 || isNumeric(segmentOf(words))) return words;
  const starts = startsOf(words);
  return words.map((word, index) =>
    starts.has(index + 1) ? { ...word, right: word.right - parting } : word,
  );
}

/** "77 Enkät till 340 personer.", "42 än planerat": a number, and the comment of the column beside it. */
function partedComment(words: Word[]): Word[] {
  const end = valueEnd(words, 0);
  const rest = words.slice(end).map(({ text }) => text);
  const isComment = /^\p{Lu}\p{Ll}/u.test(rest[0] ?? "") || !rest.some((text) => /\d/.test(text));
  if (end === 0 || rest.length === 0 || !isComment) return words;
  return words.map((word, index) =>
    index === end - 1 ? { ...word, right: word.right - parting } : word,
  );
}

/** Where values begin, from the left: each as long as it can be. None when fewer than two stand there. */
function startsOf(words: readonly Word[]): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (let end = valueEnd(words, at); end > at; end = valueEnd(words, at)) {
    at = end;
    starts.add(at);
  }
  return starts.size < 2 ? new Set() : starts;
}

/** The longest value has no more words than "Minst NKI 1 234 567 %". */
const mostWords = 6;

function valueEnd(words: readonly Word[], from: number): number {
  for (let end = Math.min(words.length, from + mostWords); end > from; end--)
    if (isNumeric(segmentOf(words.slice(from, end)))) return end;
  return from;
}
