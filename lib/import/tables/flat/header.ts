import type { Line } from "../../document";
import { looksNumeric } from "../token";
import { headerTokens, isHeaderOnly, readColumns } from "./columns";
import { readCellHeader } from "./cellHeader";
import { readCellsApart } from "./cellsApart";
import { underNamedHeads } from "./namedHeads";
import { readLevels, readLevelsOfLine } from "./levels";
import { areWhole, isSound } from "./phrases";

/** A header in running text and the lines it takes, `last` included. */
export interface FlatHeader {
  first: number;
  last: number;
  columns: string[];
  /** The headers of the label columns as printed, several where they stand apart: "Nämndens mål  Mätetal". */
  labels: string[];
  /** Columns whose order is not printed: the phrases of each line, which keep theirs. */
  groups?: string[][];
  /** A unit stands in a column of its own between label and values. */
  hasUnits?: boolean;
  /** Columns that may stand under another group head than the one they were given. */
  unsure?: number[];
}

const widestHeader = 160;
const longestHeader = 60;
const mostColumns = 20;

/**
 * Reads a header that begins on the line, or null. It is one line ("Nyckeltal Utfall 2021 Utfall 2022")
 * or a run of lines that hold nothing but header words, blank lines between them, with the label's
 * header on the line before ("Resultaträkning, tkr / Bokslut / 2016 / Internbudget / 2017").
 */
export function readHeader(
  lines: readonly Line[],
  index: number,
  isScanned = false,
): FlatHeader | null {
  const line = lines[index];
  if (!line || line.cells || line.text.length > 400 || line.text.trim() === "") return null;
  const cells = isScanned ? null : readCellHeader(lines, index);
  const header =
    readLevels(lines, index) ??
    longer(manyLines(lines, index), cells) ??
    (isScanned ? null : readCellsApart(lines, index)) ??
    oneLine(lines, index, isScanned);
  return header && header.columns.length <= mostColumns ? underNamedHeads(lines, header) : null;
}

/** The one that takes more lines; the first where they take as many. */
function longer(a: FlatHeader | null, b: FlatHeader | null): FlatHeader | null {
  if (!a || !b) return a ?? b;
  return b.last > a.last ? b : a;
}

function oneLine(lines: readonly Line[], index: number, isScanned: boolean): FlatHeader | null {
  const text = lines[index]?.text ?? "";
  if (text.length > widestHeader || /[.;:]\s*$/.test(text)) return null;
  const plain = readColumns(headerTokens([text]));
  const isClean = isScanned || plain?.columns.every((column) => isSound(column.split(" ")));
  const read = isClean ? plain : readLevelsOfLine(text);
  if (!read || !isLabel(read.label)) return null;
  // "Volymer Antal 2023 Antal 2024 Plan 2025": columns of which the words are not known.
  if (!isScanned && (!areWhole(read.columns) || /(?:^|\s)(?:19|20)\d\d(?:\s|$)/.test(read.label)))
    return null;
  const isClear =
    read.columns.length > 1 || (read.label !== "" && /\d{4}/.test(read.columns[0] ?? ""));
  if (!isClear) return null;
  return { first: index, last: index, columns: read.columns, labels: labelsOf(text, read.label) };
}

function manyLines(lines: readonly Line[], index: number): FlatHeader | null {
  const label = lines[index]?.text ?? "";
  // "Internbudget (mnkr)" is a title.
  const isTitle = label.split(/\s+/).some((word) => /^\(?(?:tkr|mnkr|mkr)\)?$/i.test(word));
  const startsHere =
    isHeaderOnly(headerTokens([label])) && (!isTitle || /^\(?\p{L}+\)?$/u.test(label.trim()));
  if (!startsHere && !isLabel(label.trim())) return null;
  const from = startsHere ? index : index + 1;
  let last = from - 1;
  for (let at = from; at < Math.min(lines.length, from + longestHeader); at++) {
    const line = lines[at];
    if (!line || line.cells || line.text.length > widestHeader) break;
    if (line.text.trim() === "") {
      if (at === from || lines[at - 1]?.text.trim() === "") break;
      continue;
    }
    if (!isHeaderOnly(headerTokens([line.text]))) break;
    if (at > from && (isWholeHeader(lines, at) || isUnitApart(lines, at))) return null;
    last = at;
  }
  if (last <= from) return null;
  const texts = lines.slice(from, last + 1).map((line) => line.text);
  const read = readColumns(headerTokens(texts));
  if (!read || read.label !== "" || read.columns.length < 2) return null;
  if (!read.columns.every((column) => isSound(column.split(" ")))) return null;
  return {
    first: index,
    last,
    columns: read.columns,
    labels: startsHere ? [] : labelsOf(label, label.trim()),
  };
}

/** A line apart that names three columns by itself is a header; what stands above it is its title. */
function isWholeHeader(lines: readonly Line[], at: number): boolean {
  if (lines[at - 1]?.text.trim() !== "") return false;
  return (readColumns(headerTokens([lines[at]?.text ?? ""]))?.columns.length ?? 0) > 2;
}

/** "Tkr" in a paragraph of its own is over the labels or the table: what stands above is another heading. */
function isUnitApart(lines: readonly Line[], at: number): boolean {
  return (
    lines[at - 1]?.text.trim() === "" &&
    /^\(?(tkr|mnkr|mkr|kr)\)?$/i.test(lines[at]?.text.trim() ?? "")
  );
}

/** A label's header is a few words that begin with a capital, not a sentence and not a number. */
function isLabel(text: string): boolean {
  if (text === "") return true;
  return (
    text.length <= 60 &&
    text.split(/\s+/).length <= 7 &&
    /^[\p{Lu}(]/u.test(text) &&
    !/[.;:]$/.test(text) &&
    !looksNumeric(text)
  );
}

function labelsOf(printed: string, label: string): string[] {
  if (label === "") return [];
  const words = label.split(/\s+/).length;
  const apart = printed.trim().split(/\s{2,}/);
  const taken: string[] = [];
  for (const part of apart) {
    if (taken.join(" ").split(/\s+/).filter(Boolean).length >= words) break;
    taken.push(part);
  }
  return taken.length > 1 ? taken : [label];
}
