import { plainOf } from "../identity/lines";
import { hasName, tailStart, titleLines, type FlowTitle } from "./titles";
import { endsSentence, isCapital, isSmall, textOf, type FlowWord } from "./words";

const mostWords = 45;
/** Words that a heading may stand before its judgement, and around it where the width of lines is told. */
const farthest = 3000;
const chapter =
  /^(?:uppfoljning av )?(?:namndens |styrelsens |namndernas |fullmaktiges |kommunfullmaktiges )?(?:mal|maluppfyllelsen?|malen|verksamhetsmal|namndmal|maluppfoljning)$/;
const cue = /^(?:ska|skall)$/i;

/**
 * The heading that a judgement in running text is of: what stands right before its marker, or where the goal's own
 * text stands between, the last numbered heading, or the last line that says what shall be. Not sure where
 * something else may stand before it or follow it on the same line; null where there is none.
 */
export function headingBefore(
  words: readonly FlowWord[],
  after: number,
  to: number,
): FlowTitle | null {
  const from = Math.max(after, to - farthest);
  const tail = afterChapter(words, tailStart(words, from, to), to);
  if (tail < to) return adjacent(words, tail, to);
  return numbered(words, from, to) ?? saidLine(words, from, to);
}

/** "Nämndens mål" over the first goal. */
function afterChapter(words: readonly FlowWord[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (!/^["”(]?[\p{Lu}\d]/u.test(words[at]?.text ?? "")) continue;
    for (let first = Math.max(from, at - 4); first < at; first++) {
      const isHead = isCapital(words[first]?.text);
      if (isHead && chapter.test(plainOf(textOf(words.slice(first, at))))) return at;
    }
  }
  return from;
}

function adjacent(words: readonly FlowWord[], tail: number, to: number): FlowTitle | null {
  const starts = titleLines(words, tail, to);
  if (!words[tail]?.startsLine && starts.length === 0)
    return checked(words, { from: tail, to, isSure: !hasName(words, tail, to) });
  let at = starts.length - 1;
  // The line before may be the title's own where it is as long as lines get.
  while (at > 0 && isFull(words, starts[at] ?? 0)) at--;
  const isSure = at === starts.length - 1;
  return checked(words, { from: starts[at] ?? tail, to, isSure });
}

function checked(words: readonly FlowWord[], title: FlowTitle): FlowTitle | null {
  const found = withoutNumber(words, title);
  const isTitle = /^["”(]?[\p{Lu}\d]/u.test(words[found.from]?.text ?? "");
  const length = found.to - found.from;
  if (!isTitle || length < 2 || length > mostWords) return null;
  return { ...found, isSure: found.isSure && length > 2 };
}

/** Whether the first word of a line would not have had room on the line before it. */
function isFull(words: readonly FlowWord[], at: number): boolean {
  const lengths = words
    .filter(({ startsLine }) => startsLine)
    .map(({ line }) => lengthOf(line.text));
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const before = lengthOf(words[at - 1]?.line.text ?? "");
  return before + 1 + (words[at]?.text.length ?? 0) > width * 0.9;
}

function lengthOf(text: string): number {
  return text.trim().length;
}

const sectionNumber = /^\d+(?:\.\d+)+\.?$/;

/** "2.3 Fler ska delta": the last one, to its line's end; where all is on one line, to the next capital. */
function numbered(words: readonly FlowWord[], from: number, to: number): FlowTitle | null {
  const isNumber = ({ text, startsLine }: FlowWord, at: number) =>
    sectionNumber.test(text) &&
    isCapital(words[at + 1]?.text) &&
    (startsLine || isOneLine(words[at]) || endsSentence(words, at - 1));
  const at =
    from + words.slice(from, to).findLastIndex((word, index) => isNumber(word, from + index));
  if (at < from) return null;
  const isLine = words[at]?.startsLine === true && !isOneLine(words[at]);
  const isOver = ({ text, startsLine }: FlowWord) =>
    isLine ? startsLine && !isSmall(text) : /^\p{Lu}/u.test(text);
  const length = words.slice(at + 2, to).findIndex(isOver);
  if (length < 1) return null;
  const title = withoutNumber(words, { from: at, to: at + 2 + length, isSure: isLine });
  return title.to - title.from <= mostWords ? title : null;
}

/** A line that holds a page or a paragraph: where it begins and ends says nothing. */
function isOneLine(word: FlowWord | undefined): boolean {
  return (word?.line.words.length ?? 0) > 60;
}

/** The number of a section is no part of its title; one without a section above it is the goal's own. */
function withoutNumber(words: readonly FlowWord[], title: FlowTitle): FlowTitle {
  const number = words[title.from]?.text ?? "";
  if (!sectionNumber.test(number)) return title;
  const parent = number.replace(/\.?\d+\.?$/, "");
  const isSection = words
    .slice(Math.max(0, title.from - 2 * farthest), title.from)
    .some(
      ({ text }, at, near) => text.replace(/\.$/, "") === parent && isCapital(near[at + 1]?.text),
    );
  return isSection ? { ...title, from: title.from + 1 } : title;
}

/** A line after a sentence or a gap that says what shall be and ends without a full stop. */
function saidLine(words: readonly FlowWord[], from: number, to: number): FlowTitle | null {
  const found: FlowTitle[] = [];
  for (const start of titleLines(words, from, to)) {
    const after = words
      .slice(start + 1, to)
      .findIndex(({ startsLine, text }) => startsLine && !isSmall(text));
    const end = after < 0 ? to : start + 1 + after;
    const isParted = start === 0 || endsSentence(words, start - 1) || words[start]?.startsParagraph;
    const line = words.slice(start, end);
    if (
      isParted &&
      line.some(({ text }) => cue.test(text)) &&
      !/[.:;]$/.test(line.at(-1)?.text ?? "")
    )
      found.push({ from: start, to: end, isSure: true });
  }
  const last = found.at(-1);
  return last && last.to - last.from <= mostWords ? { ...last, isSure: found.length === 1 } : null;
}
