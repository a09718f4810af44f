import type { Line } from "../../document";
import { isBasis } from "./columns";
import { isHeaderWord, isUnit } from "./phrases";
import { isValueWord } from "./values";

const longestLine = 6_000;
const widestLabel = 64;
const mostHeaderLabel = 3;

/** A row's words and its values, as cut from a line that holds several. */
interface Segment {
  label: string[];
  values: string[];
}

/**
 * One row a line: a line that holds several rows ("Hem 14 210 5 340 Stöd 4 420 1 377"), or a whole table with its
 * header, is cut where a label follows numbers. Of rows that stand side by side on several lines, those to the
 * left come first; a header that is printed twice on its line is one. Prose and what begins no label stay.
 */
export function unfolded(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let beside: Line[][] = [];
  const flush = () => {
    const width = Math.max(0, ...beside.map((row) => row.length));
    for (let side = 0; side < width; side++) out.push(...beside.flatMap((row) => row[side] ?? []));
    beside = [];
  };
  for (const line of lines) {
    const cut = line.cells || line.text.length > longestLine ? null : cutLine(line.text);
    const isSame = cut !== null && cut.head.length === 0 && cut.tail === "";
    if (isSame) {
      if (beside[0] && beside[0].length !== cut.rows.length) flush();
      beside.push(cut.rows.map((text) => ({ ...line, text })));
      continue;
    }
    flush();
    if (cut === null) out.push(line.cells ? line : { ...line, text: withoutTwin(line.text) });
    else
      for (const text of [...cut.head, ...cut.rows, ...(cut.tail === "" ? [] : [cut.tail])])
        out.push({ ...line, text });
  }
  flush();
  return out;
}

/** The lines to put in the line's place: a header, rows and what follows them; null when it is one row or none. */
function cutLine(text: string): { head: string[]; rows: string[]; tail: string } | null {
  const words = text.trim().split(/\s+/);
  if (words.length < 6 || /\s{2,}/.test(text.trim())) return null;
  const { segments: found, tail } = segmentsOf(words);
  const { segments, rests } = withRests(found);
  const [first, ...others] = segments;
  if (!first || others.length === 0 || !others.every(isRow)) return null;
  const cut = first.label.findLastIndex((word) => isHeaderWord(word)) + 1;
  const label = first.label.slice(cut);
  if (!isRow({ ...first, label })) return null;
  const rows = [{ ...first, label }, ...others].flatMap((segment, at) => {
    const rest = rests[at + 1] ?? "";
    return rest === "" ? [textOf(segment)] : [textOf(segment), rest];
  });
  return { head: headOf(first.label.slice(0, cut)), rows, tail: tail.join(" ") };
}

/** Runs of values with the words before each; a year or two among a header's words are no values. */
function segmentsOf(words: readonly string[]): { segments: Segment[]; tail: string[] } {
  const segments: Segment[] = [];
  let label: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && isValueWord(words[end] ?? "")) end++;
    // "9 300 - varav intäkter": the dash begins the next label.
    if (end < words.length && end > at && /^[-−–]$/.test(words[end - 1] ?? "")) end--;
    const run = words.slice(at, end);
    const numbers = run.filter((word) => /\d/.test(word));
    if (numbers.length > 1 && !run.every(isHeaderWord)) {
      segments.push({ label, values: run });
      label = [];
      at = end;
    } else {
      label.push(words[at] ?? "");
      at++;
    }
  }
  return { segments, tail: label };
}

/** "… 34 ledning Bygglov 4 120": small letters right after numbers end the label of the row before. */
function withRests(found: readonly Segment[]): { segments: Segment[]; rests: string[] } {
  const cuts = found.map(({ label }, at) => {
    const capital = label.findIndex((word) => /^\p{Lu}/u.test(word));
    return at === 0 || !/^\p{Ll}/u.test(label[0] ?? "") || label[0] === "varav"
      ? 0
      : Math.max(0, capital);
  });
  return {
    segments: found.map(({ label, values }, at) => ({ label: label.slice(cuts[at]), values })),
    rests: found.map(({ label }, at) => label.slice(0, cuts[at]).join(" ")),
  };
}

function isRow({ label }: Segment): boolean {
  const text = label.join(" ");
  return (
    text.length <= widestLabel &&
    /^(?:\p{Lu}|[-–]\s?\p{L}|varav\b)/u.test(text) &&
    !/[.;:!?](\s|$)/.test(text)
  );
}

function textOf({ label, values }: Segment): string {
  return [...label, ...values].join(" ");
}

/** The title on a line of its own, and the header with a few words over the labels. */
function headOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const first = words.findIndex((word) => isBasis(word) || isHeaderWord(word));
  let from = Math.max(0, first);
  while (from > 0 && first - from < mostHeaderLabel && !/^\p{Lu}/u.test(words[from] ?? "")) from--;
  if (from === first && from > 0) from--;
  while (from > 0 && isUnit(words[from] ?? "")) from--;
  return [words.slice(0, from).join(" "), words.slice(from).join(" ")].filter(
    (text) => text !== "",
  );
}

/** "Form Utfall 2025 Utfall 2026 Form Utfall 2025 Utfall 2026": two tables side by side, under the same header. */
function withoutTwin(text: string): string {
  const words = text.trim().split(/\s+/);
  const half = words.length / 2;
  if (!Number.isInteger(half) || half < 2 || !words.some(isBasis)) return text;
  const isTwin = /\p{L}/u.test(words[0] ?? "") && !isHeaderWord(words[0] ?? "");
  const [left, right] = [words.slice(0, half).join(" "), words.slice(half).join(" ")];
  return isTwin && left === right ? left : text;
}
