import type { Document, Line } from "../document";
import { withoutMarks } from "../identity/lines";
import { withoutFurniture } from "./furniture";

/** A word of a text whose places are lost: all there is to go by is the order and how its lines break. */
export interface FlowWord {
  text: string;
  line: Line;
  startsLine: boolean;
  /** An empty line, or a line with cells, stands before it. */
  startsParagraph: boolean;
}

/** Where more lines than this stand alone between empty ones, the gaps part nothing. */
const mostAlone = 0.8;

/** A text's words in reading order, without page furniture. */
export function flowOf(document: Document): FlowWord[] {
  const words = wordsOf(document);
  const starts = words.filter(({ startsLine }) => startsLine);
  const alone = starts.filter(({ startsParagraph }) => startsParagraph);
  if (starts.length < 8 || alone.length < starts.length * mostAlone) return words;
  return words.map((word) => ({ ...word, startsParagraph: false }));
}

function wordsOf(document: Document): FlowWord[] {
  const words: FlowWord[] = [];
  let isAfterGap = true;
  for (const { line, text } of withoutFurniture(document.lines)) {
    if (line.text.trim() === "" || line.cells !== null) isAfterGap = true;
    if (line.cells !== null || text.trim() === "") continue;
    withoutMarks(text)
      .split(/\s+/)
      .filter((word) => word !== "")
      .forEach((word, index) => {
        const startsLine = index === 0;
        words.push({ text: word, line, startsLine, startsParagraph: startsLine && isAfterGap });
      });
    isAfterGap = false;
  }
  return words;
}

const abbreviation =
  /^(?:t\.?ex|bl\.?a|m\.?m|osv|dvs|d\.v\.s|kap|nr|resp|ca|kl|inkl|exkl|jfr|s\.?k)\.$/i;

/** Whether a sentence ends with the word at an index: "2." before a heading and "t.ex." end none. */
export function endsSentence(words: readonly FlowWord[], at: number): boolean {
  const [word, next, before] = [words[at]?.text ?? "", words[at + 1], words[at - 1]];
  if (!/[.!?]["”)]?$/.test(word) || abbreviation.test(word)) return false;
  if (next !== undefined && !/^[\p{Lu}\d"”(]/u.test(next.text)) return false;
  if (/^(?:\d{1,2}|\d+(?:\.\d+)+|\p{L})\.$/u.test(word))
    return words[at]?.startsLine === false && /^\p{Ll}/u.test(before?.text ?? "");
  return true;
}

/** "Barn och" + "unga" as one text; a word that was broken over two lines is whole again. */
export function textOf(words: readonly FlowWord[]): string {
  return words.reduce((joined, { text, startsLine }) => {
    if (joined === "") return text;
    if (/\d[–-]$/.test(joined) && /^\d/.test(text)) return joined + text;
    const isBroken = startsLine && /\p{L}[-\u00ad]$/u.test(joined) && /^\p{Ll}/u.test(text);
    if (!isBroken || /^(?:och|eller|samt)$/.test(text)) return `${joined} ${text}`;
    return joined.slice(0, -1) + text;
  }, "");
}

export function isCapital(text: string | undefined): boolean {
  return /^["”(]?\p{Lu}/u.test(text ?? "");
}

export function isSmall(text: string | undefined): boolean {
  return /^\p{Ll}/u.test(text ?? "");
}
