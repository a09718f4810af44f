import type { Line } from "../document";
import { kindIn } from "../identity/cues";
import { plainOf, withoutPageMark } from "../identity/lines";

/** A line and what is left of its text when what the page prints around it is taken away. */
export interface BareLine {
  line: Line;
  text: string;
}

const longest = 120;
/** A line that holds a whole page, as some programs copy it. */
const pageLength = 400;
const fewestWords = 4;

/**
 * The lines of a text without running headers and footers: lines that come back and name the report or its
 * municipality, with the page numbers beside them, and what all pages begin or end with where each stands on one line.
 */
export function withoutFurniture(lines: readonly Line[]): BareLine[] {
  const repeated = repeatedKeys(lines);
  const pages = lines.filter(({ text }) => text.length > pageLength);
  const isFurniture = (line: Line | undefined) =>
    line !== undefined && repeated.has(keyOf(line.text));
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const gone = new Set<Line>();
  printed.forEach((line, at) => {
    const isBeside = isFurniture(printed[at - 1]) || isFurniture(printed[at + 1]);
    if (isFurniture(line) || isPageMark(line.text, isBeside)) gone.add(line);
  });
  return lines.map((line) => {
    if (gone.has(line)) return { line, text: "" };
    return {
      line,
      text: line.text.length > pageLength ? withoutRunning(line, pages) : line.text,
    };
  });
}

function repeatedKeys(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    if (text.length <= longest && namesReport(text))
      counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** A kind of report or a municipality: rows and headings of tables come back too. */
function namesReport(text: string): boolean {
  const plain = plainOf(text);
  return kindIn(plain.replace(/[\s-]/g, "")) !== null || /\b(?:kommun|stad)\b/.test(plain);
}

function keyOf(text: string): string {
  return plainOf(withoutPageMark(text))
    .replace(/\d+/g, "#")
    .replace(/[\s|·]+#?$/, "");
}

function isPageMark(text: string, isBesideFurniture: boolean): boolean {
  const plain = plainOf(text);
  if (/^(?:sid(?:a|an)? )?\d{1,3} ?(?:\( ?\d{1,3} ?\)|av \d{1,3})$/.test(plain)) return true;
  return isBesideFurniture && /^\d{1,3}$/.test(plain);
}

/** Without the words that a page beside it begins or ends with too, if they name the report. */
function withoutRunning(line: Line, pages: readonly Line[]): string {
  const at = pages.indexOf(line);
  const words = wordsOf(line.text);
  const others = [at - 1, at + 1].flatMap((index) => {
    const other = pages[index];
    return other === undefined ? [] : [wordsOf(other.text)];
  });
  const start = Math.max(0, ...others.map((other) => inCommon(words, other)));
  const end = Math.max(0, ...others.map((o) => inCommon(words.toReversed(), o.toReversed())));
  const isRunning = (part: string[]) => part.length >= fewestWords && namesReport(part.join(" "));
  const from = isRunning(words.slice(0, start)) ? start : 0;
  const to = isRunning(words.slice(words.length - end)) ? words.length - end : words.length;
  return words.slice(from, to).join(" ");
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** How many words two pages begin alike with, numbers counted as alike. */
function inCommon(words: readonly string[], other: readonly string[]): number {
  const at = words.findIndex((word, index) => shapeOf(word) !== shapeOf(other[index] ?? ""));
  return at < 0 ? words.length : at;
}

function shapeOf(word: string): string {
  return word.replace(/\d+/g, "#");
}
