import type { Line } from "../../document";
import { isNumber } from "../../number";
import { cutRow, cutShort } from "./cutRow";
import { addLabel, addToLast, goesOn, isFragment, otherHeads, type Paragraph } from "./labels";
import { doubtBesideNameless, isWholeBefore } from "./named";
import { endsMidway, isHeaderApart } from "./trust";
import {
  chunksOf,
  continuesValue,
  endsOpen,
  isValuesLine,
  withPhrases,
  type Chunk,
  type ValueToken,
} from "./values";
import { withoutJunk } from "./wrecks";

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
const mostHeadings = 3;

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
      // So many lines of words are the title and header of another table.
      if (!values && rows.length > 0 && waiting.length > mostHeadings) break;
      const tokens = valueTokens(outdented(lines, from, index, text), values !== null);
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
      isUnsure = addLabel(waiting, line, cut.label, isNewParagraph) || isUnsure;
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
    const isRest = goesOn(last, text) || isSecondHalf || isOpen;
    if (last && waiting.length === 0 && isRest && !isWholeBefore(lines, index, last, rules.count)) {
      addToLast(last, text.trim());
      end = index + 1;
      continue;
    }
    // "- kommunbidrag" below a row: the end of its label, or a row's of which nothing is printed?
    const isDashed = /^[-–]\s/.test(text.trim());
    if (isDashed && last && end === index) last.isLabelUnsure = true;
    isUnsure = addLabel(waiting, line, text.trim(), isNewParagraph) || isDashed || isUnsure;
    isNewParagraph = false;
  }
  finish();
  doubtBesideNameless(rows);
  for (const row of rows) if (isFragment(row.labels.at(-1) ?? "")) row.isLabelUnsure = true;
  return { rows: rows.filter((row) => row.labels.length > 0), end };
}

function isTextLine(line: Line | undefined): boolean {
  return line !== undefined && /^\s*\p{L}[^\d]*$/u.test(line.text);
}

/** Where header and nearest words begin with a space too it sets the table in, and tells of no empty first cell. */
function outdented(lines: readonly Line[], from: number, index: number, text: string): string {
  const words = lines.slice(from, index).findLast((line) => /\p{L}/u.test(line.text));
  const around = [lines[from - 1]?.text, words?.text, text].map((each) => indentOf(each ?? ""));
  return text.slice(Math.min(...around));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
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

/** "1 200 / 120" in one paragraph and "600" in the next are of two rows. */
function areMixed(runs: readonly number[]): boolean {
  return runs.length > 1 && runs.some((run) => run > 1);
}
