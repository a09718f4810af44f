import type { Line } from "../../document";

const basis =
  "Utfall|Budget|Prognos|Bokslut|Avvikelse|Förändring|Målvärde|Helårsprognos|Årsbudget|Delårsrapp";
/** "Budget 2021Prognos 2021AvvikelseUtfall": known words of a header that were set without a space between. */
const gluedHeads = new RegExp(String.raw`(?<=[\p{Ll}\d%.)])(?=(?:${basis})(?:[\s\p{Ll}]|$))`, "gu");
const headYear = new RegExp(String.raw`(?<=(?:${basis}))(?=(?:19|20)\d\d(?!\d))`, "gu");
const tag = /<\/?(?:br|strong|b|em|i|p|td|tr|th|span|div)\b[^<>]{0,80}>/gi;
const pieces = /^[-−–+]?\d[\d.,]*%?(?:[-−–+]\d[\d.,]*%?)+$/u;
const gluedLabel = /(?<=\p{L}{2}|\))(?=[-−–]?\d)|(?<=\d)(?=\p{Lu}\p{Ll})/gu;
const fewestGlued = 3;

/**
 * The lines with what a web page's or a converter's text has run together set apart: cells that the next one's minus
 * parts ("-190,8-185,6"), headings glued to each other, labels to their numbers where several lines in a row do so, and
 * left-over marks of HTML. Line numbers stay.
 */
export function legible(lines: readonly Line[]): Line[] {
  const plain = lines.map((line) => ({ ...line, text: apart(line.text) }));
  return plain.map((line, at) =>
    isInGluedBlock(plain, at) ? { ...line, text: line.text.replace(gluedLabel, " ") } : line,
  );
}

function apart(text: string): string {
  const words = text.replace(tag, " ").replace(gluedHeads, " ").replace(headYear, " ");
  return words.replace(/\S+/g, (word, at: number) => cut(word, words.slice(0, at)));
}

/** "-190,8-185,6" are two cells, "0-5 år" and "2017-08-31" are none; "31 400-30 900" ends one and begins another. */
function cut(word: string, before: string): string {
  if (!pieces.test(word) || /^(?:19|20)\d\d[-–]\d/.test(word)) return word;
  const isDecimal = /\d,\d/.test(word);
  const isGrouped = /(?:^|[-−–+])\d{3}(?=[-−–+])/.test(word) && /\d\s$/.test(before);
  return isDecimal || isGrouped || /^[-−–+]/.test(word)
    ? word.replace(/(?<=[\d%])(?=[-−–+]\d)/g, " ")
    : word;
}

function isInGluedBlock(lines: readonly Line[], at: number): boolean {
  if (!isGlued(lines[at])) return false;
  let first = at;
  while (first > 0 && isGlued(lines[first - 1])) first--;
  let last = at;
  while (isGlued(lines[last + 1])) last++;
  return last - first + 1 >= fewestGlued;
}

function isGlued(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? "";
  return (
    text.length < 200 &&
    /^\p{Lu}[^\d]*[\p{L})][-−–]? ?\d/u.test(text) &&
    /(?:\p{L}{2}|\))[-−–]?\d/u.test(text)
  );
}
