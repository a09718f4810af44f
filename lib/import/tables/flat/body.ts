import type { Line } from "../../document";
import { isNumber } from "../../number";
import { looksLikeYear } from "../token";
import { cutScanned, cutUnit, withoutJunk } from "./wrecks";
import { endsMidway, isHeaderApart } from "./trust";
import {
  chunksOf,
  continuesValue,
  cutValues,
  endsOpen,
  isValuesLine,
  withPhrases,
  type Chunk,
  type ValueToken,
} from "./values";

/** A row as it stands in the text: the words before its values, the values, and where they begin. */
export interface FlatRow {
  /** Paragraphs of label, outermost first: a goal's cell before its measure's. */
  labels: string[];
  line: Line;
  /** The unit's own column between label and values. */
  unit: string | null;
  /** The line of the values, which a wrapped label may surround. */
  valueLine: Line;
  chunks: Chunk[];
  /** Lines around the values may belong to this label or to another row's. */
  isLabelUnsure: boolean;
}

/** Rows up to where the table ends, and the first line after them. */
export interface FlatBody {
  rows: FlatRow[];
  end: number;
}

const widestLabel = 64;
const longestWait = 16;

interface Paragraph {
  line: Line;
  text: string;
}

interface OpenValues {
  line: Line;
  tokens: ValueToken[];
  isLabelled: boolean;
  unit: string | null;
  /** How many lines that are each a number stand in each of the paragraphs after the first. */
  runs: number[];
}

/** What the table's header tells of the lines below it. */
export interface BodyRules {
  /** How many columns the header names. */
  count: number;
  /** Single odd characters may be damaged values. */
  isScanned: boolean;
  /** A unit may stand between the label and the values. */
  hasUnits: boolean;
  /** A page's header or footer, to be passed over. */
  isFurniture: (index: number) => boolean;
  /** How many lines the same header takes when it stands here again; 0 when it does not. */
  repeatedHeader: (index: number) => number;
  /** Another header, which ends the table. */
  isBreak: (index: number) => boolean;
}

/**
 * Reads rows from the line after a header. Prose ends a table: a line without values that is wider than a
 * label, or a long stretch without values.
 */
export function readBody(lines: readonly Line[], from: number, rules: BodyRules): FlatBody {
  const rows: FlatRow[] = [];
  let waiting: Paragraph[] = [];
  let values: OpenValues | null = null;
  let isNewParagraph = true;
  // Values set between the two lines of their label: the line after them is the second, whatever it begins with.
  let isCentred = false;
  let isUnsure = false;
  let waited = 0;
  let end = from;

  const finish = () => {
    if (!values) return;
    rows.push({
      labels: waiting.map((paragraph) => paragraph.text),
      line: waiting.at(-1)?.line ?? values.line,
      unit: values.unit,
      valueLine: values.line,
      chunks: chunksOf(values.tokens, !values.isLabelled),
      isLabelUnsure:
        isUnsure || areMixed(values.runs) || otherHeads.test(waiting.at(-1)?.text ?? ""),
    });
    waiting = [];
    values = null;
    isUnsure = false;
  };

  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.cells) break;
    const text = rules.isScanned ? withoutJunk(line.text) : line.text;
    if (text.trim() === "" || rules.isFurniture(index)) {
      isNewParagraph = true;
      continue;
    }
    const repeated = rules.repeatedHeader(index);
    if (repeated > 0) {
      // A heading that waits for its table stands before a header of its own, not a repeated one.
      if (!values && waiting.length > 0 && !waiting.at(-1)?.text.endsWith("-")) break;
      if (rows.length === 0 && !values) break;
      index += repeated - 1;
      isNewParagraph = true;
      continue;
    }
    if (rules.isBreak(index)) break;
    if (isValuesLine(text) || (values && continuesValue(text))) {
      const tokens = valueTokens(text, values !== null);
      if (values) values.tokens.push(...tokens);
      else values = { line, tokens, isLabelled: false, unit: null, runs: [] };
      if (lines[index - 1]?.text.trim() === "" || values.runs.length === 0) values.runs.push(0);
      values.runs.push((values.runs.pop() ?? 0) + (isNumber(text.trim()) ? 1 : 0));
      end = index + 1;
      waited = 0;
      isNewParagraph = true;
      continue;
    }
    const isNext = rows.length > 0 && end === index;
    const cut = cutRow(text, rules, isNext) ?? cutShort(lines, index, rules, isNext);
    if (cut && (cut.label !== "" || waiting.length > 0)) {
      isCentred = cut.label === "" && !isNewParagraph;
      finish();
      isUnsure ||= addLabel(waiting, line, cut.label, isNewParagraph);
      values = { line, tokens: cut.values, isLabelled: true, unit: cut.unit, runs: [] };
      // "6 % Högst" goes on in the next line.
      if (!endsOpen(cut.values)) finish();
      end = index + 1;
      waited = 0;
      isNewParagraph = true;
      continue;
    }
    // A header that could not be read: what stands below it is not of this table.
    if (text.trim().length > widestLabel || ++waited > longestWait || isHeaderApart(text)) break;
    finish();
    const last = rows.at(-1);
    const isSecondHalf = isCentred && end === index && isTextLine(lines[index + 1]);
    isCentred = false;
    const isOpen = end === index && endsMidway(last?.labels.at(-1) ?? "");
    if (last && waiting.length === 0 && (goesOn(last, text) || isSecondHalf || isOpen)) {
      addToLast(last, text.trim());
      end = index + 1;
      continue;
    }
    // "- kommunbidrag" below a row: the end of its label, or a row's of which nothing is printed?
    const isDashed = /^[-–]\s/.test(text.trim());
    if (isDashed && last && end === index) last.isLabelUnsure = true;
    isUnsure ||= addLabel(waiting, line, text.trim(), isNewParagraph) || isDashed;
    isNewParagraph = false;
  }
  finish();
  for (const row of rows) if (isFragment(row.labels.at(-1) ?? "")) row.isLabelUnsure = true;
  return { rows: rows.filter((row) => row.labels.length > 0), end };
}

interface CutRow {
  label: string;
  unit: string | null;
  values: ValueToken[];
}

/**
 * A label and its values on one line. A label with a number in it is no row: there must be as many
 * numbers as columns, or nearly; in a scanned text any number right under another row counts.
 */
function cutRow(text: string, rules: BodyRules, isNext: boolean): CutRow | null {
  const cut = rules.isScanned ? cutScanned(text, rules.count) : cutValues(text);
  if (!cut || cut.label.length > 90) return null;
  if (cut.label === "" && !rules.hasUnits) return null;
  const numbers = cut.values.filter(
    (value) => value.isWreck || /\d|^[-−–]$|^\.{2,3}$/.test(value.text),
  );
  if (numbers.every((value) => looksLikeYear(value.text))) return null;
  const empties = cut.values.reduce((sum, value) => sum + Math.max(0, value.spaces - 1), 0);
  const needed = rules.count > 2 ? rules.count - 1 : rules.count;
  const isDamaged = rules.isScanned && isNext && text.length < widestLabel;
  if (numbers.length + empties < needed && !isDamaged) return null;
  const label = cut.label.replace(/\s+[^\p{L}\d\s)%*]$/u, "").replace(/^[^\p{L}\d]$/u, "");
  return { ...(rules.hasUnits ? cutUnit(label) : { label, unit: null }), values: cut.values };
}

/**
 * A row with hardly any cells printed ("Finansnetto 0" under three headers), right below another row and no
 * first line of a wrapped label. Where its numbers stand is not known.
 */
function cutShort(
  lines: readonly Line[],
  index: number,
  rules: BodyRules,
  isNext: boolean,
): CutRow | null {
  const text = lines[index]?.text ?? "";
  const cut = isNext && !rules.isScanned ? cutValues(text) : null;
  if (!cut || cut.label.length > 40 || !/^\p{Lu}/u.test(cut.label)) return null;
  if (/[.,:;]$/.test(text.trim()) || numbered.test(cut.label)) return null;
  const numbers = cut.values.filter((value) => /\d/.test(value.text));
  if (numbers.length === 0 || numbers.every((value) => looksLikeYear(value.text))) return null;
  const next = lines.slice(index + 1).find((line) => line.text.trim() !== "");
  if (!next || !cutRow(next.text, rules, true) || /^\s*\p{Ll}/u.test(next.text)) return null;
  return { label: cut.label, unit: null, values: cut.values };
}

const numbered =
  /^(tabell|diagram|figur|avsnitt|sidan?|kapitel|bilaga|tertial|delår|kvartal|vecka)/i;

function isTextLine(line: Line | undefined): boolean {
  return line !== undefined && /^\s*\p{L}[^\d]*$/u.test(line.text);
}

/** A values line that goes on from another one begins a cell at its first word. */
function valueTokens(text: string, isLater: boolean): ValueToken[] {
  return [
    ...withPhrases(text)
      .trimEnd()
      .matchAll(/(\s*)(\S+)/g),
  ].map((match, index) => ({
    text: match[2] ?? "",
    spaces: index === 0 && isLater ? 1 : (match[1]?.length ?? 0),
    ...(index === 0 && isLater && { startsCell: true }),
  }));
}

/** The end or the beginning is missing: a text cut off, or a line lost. */
function isFragment(label: string): boolean {
  return endsMidway(label) || (/^\p{Ll}/u.test(label) && !/^varav\b/.test(label));
}

/** "1 200 / 120" in one paragraph and "600" in the next are of two rows. */
function areMixed(runs: readonly number[]): boolean {
  return runs.length > 1 && runs.some((run) => run > 1);
}

/** Headers of columns of text: such a word is no row's label. */
const otherHeads = /^(kommentar|analys|trend|bedömning|status|åtgärd|orsak)$/i;

/** Adds a line to the label that is being read; true when it may be another cell's or row's instead. */
function addLabel(waiting: Paragraph[], line: Line, printed: string, isNew: boolean): boolean {
  const text = printed.replace(/\s+[)(.,'’]$/, "");
  const last = waiting.at(-1);
  if (text === "") return false;
  const isApart = last !== undefined && /^(?:\p{Lu}|[-–]\s)/u.test(text) && !endsMidway(last.text);
  if (last && (!isNew || continuesWord(last.text, text)) && !isApart) {
    last.text = joinWrapped(last.text, text);
    return false;
  }
  waiting.push({ line, text });
  return isApart && !isNew;
}

/** A paragraph that begins with a small letter goes on from the one before: only a cell's end breaks it. */
function continuesWord(before: string, text: string): boolean {
  return /^[\p{Ll}(]/u.test(text) || (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text));
}

/** The rest of a row's label after its values: it begins with a small letter, or completes a word. */
function goesOn(row: FlatRow, text: string): boolean {
  return row.labels.length > 0 && /^[’'‘]?[\p{Ll}(]/u.test(text.trim());
}

/**
 * Where two columns of text both broke a word at a page's end, the next line goes on with both: its first
 * word ends the outer one ("miljöpåver- | närod-" and then "kan lade livsmedel ska öka").
 */
function addToLast(row: FlatRow, text: string): void {
  const at = row.labels.length - 1;
  const outer = row.labels[at - 1];
  const inner = row.labels[at] ?? "";
  const [first = "", ...rest] = text.split(" ");
  if (outer !== undefined && /\p{L}-$/u.test(outer) && /\p{L}-$/u.test(inner) && rest.length > 0) {
    row.labels[at - 1] = joinWrapped(outer, first);
    row.labels[at] = joinWrapped(inner, rest.join(" "));
    return;
  }
  row.labels[at] = joinWrapped(inner, text);
}

/** Joins two printed lines; a hyphen at the end falls away before a small letter, unless a word list follows. */
export function joinWrapped(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(och|eller|samt)\b/u.test(after)) {
    return before.slice(0, -1) + after;
  }
  if (/[\p{L}]\/$/u.test(before)) return before + after;
  return `${before} ${after}`;
}
