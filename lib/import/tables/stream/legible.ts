import type { Line } from "../../document";

const basis =
  "Utfall|Budget|Prognos|Bokslut|Avvikelse|Förändring|Målvärde|Helårsprognos|Årsbudget|Delårsrapp";
/** "Budget 2021Prognos 2021AvvikelseUtfall": known words of a header that were set without a space between. */
const gluedHeads = new RegExp(String.raw`(?<=[\p{Ll}\d%.)])(?=(?:${basis}))`, "gu");
const headYear = new RegExp(String.raw`(?<=(?:${basis}))(?=(?:19|20)\d\d(?!\d))`, "gu");
const tag = /<\/?(?:br|strong|b|em|i|p|td|tr|th|span|div)\b[^<>]{0,80}>/gi;
const pieces = /^[-−–+]?[\d,][\d.,]*%?(?:[-−–+][\d,][\d.,]*%?)+$/u;
const fewestGlued = 3;

/**
 * The lines with what a web page's or a converter's text has run together set apart: cells that the next one's minus
 * parts ("-190,8-185,6"), headings glued to each other, labels to their numbers where several lines in a row do so, and
 * left-over marks of HTML. Line numbers stay.
 */
export function legible(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, text: apart(line.text) }));
}

/** A row whose cells are glued to each other and to its label: "Servicenämnd673235". */
export interface GluedRow {
  label: string;
  values: string;
}

/** The glued rows by line number: at least three of them in a row, since one may be a name ("Vision2030"). */
export function gluedRows(lines: readonly Line[]): Map<number, GluedRow> {
  const found = new Map<number, GluedRow>();
  let block: [number, GluedRow][] = [];
  for (const line of [...lines, null]) {
    const row = line ? gluedRow(line.text) : null;
    if (line && row) block.push([line.number, row]);
    else {
      if (block.length >= fewestGlued) for (const [number, each] of block) found.set(number, each);
      block = [];
    }
  }
  return found;
}

const glued =
  /^(?<label>\p{Lu}(?:[^\d]|\(\d+ ?%\))*?)(?<=\p{L}{2}|[).])(?<values>[-−–]?\d[\d ,.]*(?:[-−–] ?\d[\d ,.]*)*)$/u;

function gluedRow(text: string): GluedRow | null {
  const { label, values } = text.length > 160 ? {} : (glued.exec(text.trim())?.groups ?? {});
  return label === undefined || values === undefined ? null : { label, values };
}

/** Are two cells of the line run together at the second one's minus? */
export function isRunTogether(text: string): boolean {
  return text.length < 400 && /\d[-−–]\d/.test(text) && cellsApart(text) !== text;
}

function apart(text: string): string {
  const words = text.replace(tag, " ").replace(gluedHeads, " ").replace(headYear, " ");
  return cellsApart(words);
}

function cellsApart(text: string): string {
  return text.replace(/\S+/g, (word, at: number) =>
    pieces.test(word) ? cut(word, text.slice(0, at)) : word,
  );
}

/** "-190,8-185,6" are two cells, "0-5 år" and "2017-08-31" are none; "31 400-30 900" ends one and begins another. */
function cut(word: string, before: string): string {
  if (/^(?:19|20)\d\d[-–]\d/.test(word)) return word;
  const isDecimal = /,\d/.test(word);
  const isGrouped = /(?:^|[-−–+])\d{3}(?=[-−–+])/.test(word) && /\d\s$/.test(before);
  return isDecimal || isGrouped || /^[-−–+]/.test(word)
    ? word.replace(/(?<=[\d%,])(?=[-−–+][\d,])/g, " ")
    : word;
}
