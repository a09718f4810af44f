import type { Document, Line } from "../document";
import { plainOf } from "../identity/lines";
import { goalHeader, notGoals, statusHeader } from "./headers";
import { findVerdict } from "./verdict";

const widestHeader = 80;
const mostHeaderCells = 8;
const longestTitle = 4;
const widestLine = 160;
const mostStatusWords = 5;

/**
 * Lists of goals in a text without cells, as lines with cells: a header that names goals and their status on one
 * line, with the verdict at the end of each row ("Biblioteken är öppna  Uppnått"), or one cell a line. A row
 * of another shape ends the list: its goal is left to a person.
 */
export function flatLists({ kind, lines }: Document): Line[][] {
  if (kind !== "text") return [];
  const printed = lines.filter(({ text, cells }) => text.trim() !== "" && cells === null);
  return printed.flatMap((_, at) => listOfLines(printed, at) ?? listOfCells(printed, at) ?? []);
}

/** Null or one list, in a list of its own. */
function listOfLines(lines: readonly Line[], at: number): Line[][] | null {
  const header = lines[at];
  if (!header || header.text.length > widestHeader || !isHeader(header.text)) return null;
  const rows: Line[] = [];
  let open: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    open.push(line);
    const cut = cutStatus(open.map(({ text }) => text.trim()).join(" "));
    if (cut) {
      rows.push({ ...(open[0] ?? line), cells: [cut.title, cut.status] });
      open = [];
    } else if (open.length >= longestTitle || line.text.length > widestLine) break;
  }
  return rows.length > 1 ? [[{ ...header, cells: ["Mål", header.text.trim()] }, ...rows]] : null;
}

/** "Nämndens mål Måluppfyllelse": nothing but the heads of two columns. */
function isHeader(text: string): boolean {
  const plain = plainOf(text);
  if (/[.:;,!?]$/.test(text.trim()) || notGoals.test(plain) || plain.split(" ").length > 6)
    return false;
  const [title = "", ...others] = plain.split(
    / (?=maluppfyllelse|bedomning|status|uppfyllt|uppnatt)/,
  );
  return others.length === 1 && /^(?:\S+ ){0,2}\S*mal$/.test(title) && goalHeader.test(title);
}

function cutStatus(text: string): { title: string; status: string } | null {
  const words = text.split(/\s+/);
  for (let taken = Math.min(mostStatusWords, words.length - 2); taken > 0; taken--) {
    const status = words.slice(-taken).join(" ");
    const title = words.slice(0, -taken).join(" ");
    if (/^\p{Ll}/u.test(status) || !/^\p{Lu}/u.test(title)) continue;
    if (findVerdict(status) !== null) return { title, status };
  }
  return null;
}

function listOfCells(lines: readonly Line[], at: number): Line[][] | null {
  const first = lines[at];
  // Of a chapter "Mål" and a column "Mål" below it the column heads the list.
  if (!first || !isTitleCell(first.text) || isTitleCell(lines[at + 1]?.text ?? "")) return null;
  const width = lines
    .slice(at + 1, at + mostHeaderCells)
    .findIndex(({ text }) => text.length <= 40 && isStatusCell(text));
  if (width < 0) return null;
  const count = width + 2;
  const rows: Line[] = [];
  for (let from = at + count; from + count <= lines.length; from += count) {
    const row = lines.slice(from, from + count);
    const [title] = row;
    const status = row.at(-1)?.text.trim() ?? "";
    const isRow = title && /^\p{Lu}/u.test(title.text.trim()) && findVerdict(status) !== null;
    if (!isRow) break;
    rows.push({ ...title, cells: row.map(({ text }) => text.trim()) });
  }
  const header = { ...first, cells: lines.slice(at, at + count).map(({ text }) => text.trim()) };
  return rows.length > 1 ? [[header, ...rows]] : null;
}

function isTitleCell(text: string): boolean {
  const plain = plainOf(text);
  return /^(?:\S+ ){0,2}\S*mal$/.test(plain) && goalHeader.test(plain) && !notGoals.test(plain);
}

function isStatusCell(text: string): boolean {
  const plain = plainOf(text);
  return statusHeader.test(plain) && !/^prognos/.test(plain) && plain.split(" ").length <= 3;
}
