import { endsSentence, isCapital, isSmall, type FlowWord } from "./words";

/** The words of a title, and whether nothing else can be meant. */
export interface FlowTitle {
  from: number;
  to: number;
  isSure: boolean;
}

/** What is known of the words between a row's status before and its own. */
export interface RowShape {
  /** A remark on the row before may stand before the title. */
  hasRemark: boolean;
  isFirst: boolean;
}

const mostWords = 45;

/**
 * The title that stands right before a status in a list whose columns are lost: what follows the last sentence
 * or gap, or the only line that begins with a capital. Not sure where a remark without a full stop, or
 * a name, may as well be where it begins. Null where nothing stands there, or more than a title.
 */
export function titleBefore(
  words: readonly FlowWord[],
  from: number,
  to: number,
  { hasRemark, isFirst }: RowShape,
): FlowTitle | null {
  const tail = tailStart(words, from, to);
  if (tail >= to) return null;
  const isParted = tail > from || isFirst;
  const starts = titleLines(words, tail, to);
  const found = startIn(words, tail, starts, { hasRemark: hasRemark && !isParted, to });
  if (to - found.from > mostWords || !/^["”(]?[\p{Lu}\d]/u.test(words[found.from]?.text ?? ""))
    return null;
  return { ...found, to };
}

function startIn(
  words: readonly FlowWord[],
  tail: number,
  starts: readonly number[],
  { hasRemark, to }: { hasRemark: boolean; to: number },
): { from: number; isSure: boolean } {
  const [only] = starts;
  if (words[tail]?.startsLine) return { from: tail, isSure: starts.length < 2 };
  const isLone = only !== undefined && starts.length === 1;
  if (isLone && hasRemark) return { from: only, isSure: true };
  if (only === undefined) return { from: tail, isSure: !hasName(words, tail, to) };
  return { from: hasRemark ? (starts.at(-1) ?? tail) : tail, isSure: false };
}

/** After the last sentence that ends, or the last gap. */
export function tailStart(words: readonly FlowWord[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (endsSentence(words, at)) return at + 1;
    if (words[at]?.startsParagraph && !isSmall(words[at]?.text)) return at;
  }
  return from;
}

/** Lines that a title may begin with; a lone year is the rest of one. */
export function titleLines(words: readonly FlowWord[], from: number, to: number): number[] {
  return words.slice(from, to).flatMap(({ text, startsLine }, index) => {
    const at = from + index;
    const isYear = /^\d/.test(text) && (at + 1 >= to || words[at + 1]?.startsLine === true);
    const isStart = startsLine && (isCapital(text) || (/^\d/.test(text) && !isYear));
    return isStart ? [at] : [];
  });
}

/** A capital within: the name of something, or the first word of the title itself. */
export function hasName(words: readonly FlowWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ text }) => /^["”(]?\p{Lu}\p{Ll}/u.test(text));
}

/** The words with small letters that go on with a title on the line after its status. */
export function restOfTitle(words: readonly FlowWord[], from: number): number {
  let end = from;
  while (isSmall(words[end]?.text) || /^\d/.test(words[end]?.text ?? "")) {
    if (end > from && words[end]?.startsLine) break;
    end++;
  }
  return end;
}
