import type { Document, Line } from "../document";
import { titlePieces } from "./titlePieces";

/** Where a line stands: what a title says weighs more than what a sentence mentions. */
export type LineRole = "title" | "footer" | "heading" | "prose";

export interface RankedLine {
  line: Line;
  role: LineRole;
  /** The text without the marks of Markdown. */
  text: string;
  /** Lower case without diacritics and with single spaces. */
  plain: string;
  /** The same without any spaces or hyphens: OCR and fonts split words ("Årsboks lut"). */
  squeezed: string;
}

const titleLength = 12;
const pageMark = /(^|\s)(sid(a|an)?\s*)?\d+\s*\(\s*\d+\s*\)\s*$/i;

/** Every line that holds text, with its role and the forms that cues are sought in. */
export function rankLines(document: Document): RankedLine[] {
  const printed = document.lines.filter((line) => line.text.trim() !== "");
  const [first, ...others] = printed;
  const pieces = first === undefined ? [] : titlePieces(first, document.kind);
  const titles = pieces.length > 0 ? new Set(pieces) : titleLines(printed);
  const repeated = repeatedTexts(printed);
  return [...pieces, ...(first ? [first] : []), ...others].map((line) => {
    const text = withoutMarks(line.text);
    const plain = plainOf(text);
    return { line, role: roleOf(line, titles, repeated), text, plain, squeezed: squeeze(plain) };
  });
}

/** Lower case, no diacritics, single spaces: the form that cues are written in. */
export function plainOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** The text without the marks that Markdown sets around headings and stressed words. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/(\*\*|__)/g, "")
    .trim();
}

/** The text without a page number at its end. */
export function withoutPageMark(text: string): string {
  return text
    .replace(pageMark, "")
    .replace(/\s+\d{1,3}\s*$/, (mark) => (/\d{3}/.test(mark) ? mark : ""))
    .trim();
}

function roleOf(line: Line, titles: Set<Line>, repeated: Set<string>): LineRole {
  if (titles.has(line)) return "title";
  if (pageMark.test(line.text) || repeated.has(footerKey(line))) return "footer";
  const text = line.text.trim();
  return text.length <= 100 && !/[.,;:]$/.test(text) && !/\.\s+\p{Lu}/u.test(text)
    ? "heading"
    : "prose";
}

/** The first short lines, until the table of contents, running text or the next page begins. */
function titleLines(lines: Line[]): Set<Line> {
  const titles = new Set<Line>();
  for (const line of lines.slice(0, titleLength)) {
    const text = withoutMarks(line.text);
    if (line.page !== null && line.page !== lines[0]?.page) break;
    if (isLetterhead(text)) continue;
    if (text.length > 80 || /^inneh[åa]ll/i.test(text) || /^\d+(\.\d+)*\s+\p{L}/u.test(text)) break;
    if (line.cells !== null || isTableHead(text)) break;
    if (/[.!?]$/.test(text) && text.split(" ").length > 5) break;
    titles.add(line);
  }
  return titles;
}

/** The municipality's address over the title: telephone, box, mail. */
export function isLetterhead(text: string): boolean {
  return /\b(?:telefon|tel|box \d+|org\.? ?nr)\b|\S@\S+\.\p{L}/iu.test(text);
}

/** "Belopp i tkr  Budget 2026  Prognos 2026" names no plan: a table begins. So does "Utfall2025Budget2026". */
function isTableHead(text: string): boolean {
  const words = plainOf(text).match(
    /(?<![a-z])([a-z]*budget|utfall|prognos|bokslut|avvikelse|malvarde)(?![a-z])/g,
  );
  return (words?.length ?? 0) > 1 || /\b(tkr|mnkr|mkr)\b/i.test(text);
}

/** Texts that come back on several pages, page number aside: running headers and footers. */
function repeatedTexts(lines: Line[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    if (line.page === null || line.text.length > 120) continue;
    const seen = pages.get(footerKey(line)) ?? new Set<number>();
    pages.set(footerKey(line), seen.add(line.page));
  }
  return new Set([...pages].filter(([, seen]) => seen.size > 1).map(([key]) => key));
}

function footerKey(line: Line): string {
  return plainOf(withoutPageMark(line.text));
}

function squeeze(plain: string): string {
  return plain.replace(/[\s-]/g, "");
}
