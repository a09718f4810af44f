import type { Line } from "../../document";
import { bottomed } from "./bottomed";
import { cutValues } from "./values";
import type { HeaderWords } from "./columns";
import { goOn } from "./goOn";
import { spreadHeads } from "./heads";
import type { FlatHeader } from "./header";
import {
  areWhole,
  isAspects,
  isBare,
  isHeaderWord,
  isSound,
  isUnit,
  phrasesOf,
  tellsBasis,
} from "./phrases";

const mostLines = 9;
const mostLabelWords = 5;
const mostStrands = 3;

/** A line of a header: the words over the labels, and the words of the columns. */
interface Level {
  label: string;
  tokens: string[];
}

/** Columns that are printed on the same lines. */
interface Strand {
  columns: string[][];
  lines: number[];
}

/**
 * Reads a header whose columns are broken over several printed lines, each line holding a part of each:
 * "Bokslut Bokslut Utfall 2024- Målvärde / Mått / 2022 2023 08-31 2024". A lower line goes to the columns
 * one by one where it has as many parts as they are, or as many as lack a year or end in "/". Columns set
 * over different lines that take turns come as `groups`, their order open. Null when a word finds no
 * column.
 */
export function readLevels(lines: readonly Line[], index: number): FlatHeader | null {
  const { levels, last } = levelsFrom(lines, index);
  const named = levels.filter(({ tokens }) => tokens.length > 0);
  const labels = levels.map(({ label }) => label).filter((label) => label !== "");
  const first = phrasesOf(named[0]?.tokens ?? []);
  const hasHeads = first.length > 1 && first.every(isBare);
  // "Resultat Period Helår" over "Belopp i tkr Utfall …": the last words are over the labels.
  if (hasHeads && levels[0]?.label !== "" && labels.length > 1) labels.shift();
  if (named.length < 2 || labels.length > 1) return null;
  const body = hasHeads ? named.slice(1) : named;
  const tokens = body.map((level) => level.tokens);
  const read = strandsOf(tokens) ?? strandOf(bottomed(tokens));
  if (!read) return null;
  const place = { first: index, last, labels };
  const isWoven = read.some(
    (strand, at) => at > 0 && (strand.lines[0] ?? 0) < lastOf(read[at - 1]),
  );
  const groups = read.map(({ columns }) => columns.map(textOf));
  const columns = groups.flat();
  if (columns.length < 2 || new Set(columns).size < 2 || !areWhole(columns)) return null;
  if (!hasHeads) return { ...place, columns, ...(isWoven && { groups }) };
  const spread = isWoven ? null : spreadHeads(first.map(textOf), columns);
  return spread && { ...place, ...spread };
}

/**
 * A header of two levels that came out on one line: "Budget 2026 Prognos helår Avv. prognos/ 2026 budget 2026". Null
 * unless exactly one cut between the levels makes sound columns.
 */
export function readLevelsOfLine(text: string): HeaderWords | null {
  const level = levelOf(text);
  if (!level) return null;
  const { tokens, label } = level;
  const from = tokens.findLastIndex((word) => tellsBasis([word])) + 1;
  const found = new Set<string>();
  for (let cut = Math.max(1, from); cut < tokens.length; cut++) {
    const [strand, ...others] = strandsOf([tokens.slice(0, cut), tokens.slice(cut)]) ?? [];
    if (strand && others.length === 0) found.add(strand.columns.map(textOf).join("\t"));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? { columns: only.split("\t"), label } : null;
}

function lastOf(strand: Strand | undefined): number {
  return strand?.lines.at(-1) ?? -1;
}

/** Columns that are known whole stand on all the lines. */
function strandOf(columns: string[][] | null): Strand[] | null {
  return columns && [{ columns, lines: [0] }];
}

function levelsFrom(lines: readonly Line[], index: number): { levels: Level[]; last: number } {
  const levels: Level[] = [];
  const places: number[] = [];
  for (let at = index; at < lines.length && levels.length < mostLines; at++) {
    const line = lines[at];
    // Heads of columns alone are no header: it goes on below a blank line.
    if (line?.text.trim() === "" && areHeads(levels) && lines[at - 1]?.text.trim() !== "") continue;
    const level = line && !line.cells ? levelOf(line.text) : null;
    if (!level) break;
    levels.push(level);
    places.push(at);
  }
  const next = lines[(places.at(-1) ?? index) + 1];
  if (levels.length === mostLines && next && levelOf(next.text)) return { levels: [], last: index };
  // A line without columns at the end is the first row's label or a heading.
  while (levels.at(-1)?.tokens.length === 0) levels.pop();
  return { levels, last: places[levels.length - 1] ?? index };
}

/** "Verksamhet Period Helår" */
function areHeads([first, ...others]: readonly Level[]): boolean {
  const phrases = phrasesOf(first?.tokens ?? []);
  return others.length === 0 && phrases.length > 1 && phrases.every(isBare);
}

/** A line as a level of a header, or null. Words over the labels stand first: "Mått/nyckeltal perioden helår helår helår"; or alone: "Projekt". */
export function levelOf(text: string): Level | null {
  const tokens = text.split(/\s+/).filter((word) => word !== "" && word !== "|");
  if (tokens.length === 0 || text.length > 160) return null;
  // "Belopp i tkr Budget 2026": the unit ends the words over the labels.
  const start = tokens.findIndex(
    (word, at) => !isUnit(word) && tokens.slice(at).every(isHeaderWord),
  );
  const words = start < 0 ? tokens : tokens.slice(0, start);
  const label = words.join(" ");
  if (words.length > mostLabelWords || /[.;:!?]$/.test(label)) return null;
  if (label !== "" && !/^[\p{Lu}(]/u.test(label)) return null;
  if (start < 0 && (/\d/.test(label) || cutValues(text))) return null;
  // "Internbudget (mnkr)" is a title.
  if (start === 0 && phrasesOf(tokens).length === 1 && tokens.some(isUnit)) return null;
  // One such word alone is the first row's label: "Intäkter".
  if (start === 0 && tokens.length === 1 && isAspects(tokens)) return null;
  return { label, tokens: start < 0 ? [] : tokens.slice(start) };
}

/** The columns of each set of lines, or null when a line's words find none. */
export function strandsOf(levels: readonly string[][]): Strand[] | null {
  const strands: Strand[] = [];
  for (const [line, tokens] of levels.entries()) {
    const phrases = phrasesOf(tokens);
    if (phrases.every(beginsColumn) && phrases.some(tellsBasis)) {
      if (strands.length >= mostStrands || !phrases.every(isSound)) return null;
      strands.push({ columns: phrases, lines: [line] });
      continue;
    }
    // Lines set between each other take turns: the strand that has waited longest goes on first.
    const waiting = strands.toSorted((a, b) => lastOf(a) - lastOf(b));
    const strand = waiting.find(({ columns }) => goOn(columns, tokens, phrases) !== null);
    if (!strand) return null;
    strand.columns = goOn(strand.columns, tokens, phrases) ?? [];
    strand.lines.push(line);
  }
  return strands;
}

/** "Kostnader" beside "Budget" is a column too: an outcome, of which a year below tells. */
function beginsColumn(phrase: readonly string[]): boolean {
  return tellsBasis(phrase) || (isAspects(phrase) && /^\p{Lu}/u.test(phrase[0] ?? ""));
}

/** A column's words as its header is written. */
export function textOf(words: readonly string[]): string {
  return words.join(" ").replace(/\/ /g, "/");
}
