import type { Line, Word } from "../document";
import { looksMissing, looksNumeric } from "../tables/token";

/** Words that stand together: a cell, a label or a run of prose. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  words: Word[];
}

/** A stretch across the page in points. */
export interface Span {
  left: number;
  right: number;
}

/** A gap wider than this share of the type size parts two cells; a space is about a quarter. */
const cellGap = 0.75;
/** Where a word cannot go on with the number before it, a space parts them. */
const numberGap = 0.25;

/** Splits a line with places into its segments, left to right. */
export function segmentsOf(line: Line): Segment[] {
  const size = line.size ?? 10;
  const segments: Word[][] = [];
  for (const word of line.words) {
    const last = segments.at(-1)?.at(-1);
    const gap = last && isNextNumber(last, word) ? numberGap : cellGap;
    if (last && word.left - last.right <= size * gap) segments.at(-1)?.push(word);
    else segments.push([word]);
  }
  return segments.map(segmentOf);
}

/** "1 188  1 241", "11,9  12,3", "88 %  87 %": three digits alone go on with a whole number. */
function isNextNumber(last: Word, { text }: Word): boolean {
  const isNumber = /^[-–−+(]?\d[\d.,]*[%)*]{0,2}$/.test(text);
  const isWhole = /^[-–−+(]?\d+$/.test(last.text);
  const isClosed = /^[-–−+(]?\d+[.,]\d+\)?$|^\d*%$|^\(?\d+\)$/.test(last.text);
  return isNumber && (isClosed || (isWhole && !/^\d{3}(?![\d])/.test(text)));
}

/** One segment of words in order. */
export function segmentOf(words: Word[]): Segment {
  return {
    text: words.map((word) => word.text).join(" "),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    words,
  };
}

/** Is the segment a printed number, or the dash that stands for none? */
export function isValue(segment: Segment): boolean {
  return isNumeric(segment) || looksMissing(segment.text);
}

/** Does it hold digits that read as one number? */
export function isNumeric(segment: Segment): boolean {
  return looksNumeric(segment.text) && !ageGroup.test(segment.text);
}

/** "–29 år", "30–49 år", "50 år–": the name of a row. */
const ageGroup = /^(?:[-–]\s?\d{1,2} år|\d{1,2}\s?[-–]\s?\d{1,3} år|\d{1,2} år\s?[-–])$/;

/** A year, or a year with a month ("201711"): a header's number and not a cell's. */
export function isYear(segment: Segment): boolean {
  return /^(199\d|20[0-3]\d)(0[1-9]|1[0-2])?$/.test(segment.text);
}

/** "-2019", "apr 2024": beside years no number, but a header's year with a sign too many or a month. */
export function isLikeYear(segment: Segment): boolean {
  return /^(?:[-−–+] ?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.? )(?:199\d|20[0-3]\d)$/iu.test(
    segment.text,
  );
}

/** Do the two stand over each other somewhere? */
export function overlaps(a: Span, b: Span): boolean {
  return a.left < b.right && b.left < a.right;
}

/** The middle of a stretch. */
export function centerOf(span: Span): number {
  return (span.left + span.right) / 2;
}

/** Has the line a number that is no year? The day of a date beside years ("2022  2023  31  2024") is none. */
export function isAmountRow(segments: readonly Segment[]): boolean {
  const years = segments.filter(isYear).length;
  const amounts = segments.filter(
    (segment) => isNumeric(segment) && !isYear(segment) && !(years > 0 && isLikeYear(segment)),
  );
  const [first] = amounts;
  const isDay = /^(0?[1-9]|[12]\d|3[01])$/.test(first?.text ?? "");
  if (amounts.length === 1 && isDay) return years < 2;
  return amounts.length > 0;
}
