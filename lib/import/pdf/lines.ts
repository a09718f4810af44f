import type { Line, Word } from "../document";
import { characterWidth } from "./characterWidth";
import type { Run } from "./runs";

/** The runs of a page as lines, top row first, numbered from `first`. */
export function linesOfRuns(runs: readonly Run[], page: number, first: number): Line[] {
  return rowsOf(runs).map((row, index) => lineOf(row, page, first + index));
}

/** Runs on one baseline, top row first. Raised footnote marks stay on the row they belong to. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  const placed = runs.map((run) => ({ run, top: baselineOf(run, runs) }));
  const tops = new Map(placed.map(({ run, top }) => [run, top]));
  for (const { run, top } of placed.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSameRow = first && top - (tops.get(first) ?? 0) < Math.min(first.size, run.size) * 0.4;
    if (isSameRow) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** A small digit right at the end of a word and above its baseline stands on the word's row. */
function baselineOf(run: Run, runs: readonly Run[]): number {
  if (!/^\s*\d\)?\s*$/.test(run.text)) return run.baseline;
  const host = runs.find((other) => {
    const rise = other.baseline - run.baseline;
    const isRaisedBy = rise > other.size * 0.15 && rise < other.size * 0.6;
    const isAtEnd = Math.abs(run.left - other.right) < other.size * 0.15;
    return run.size < other.size * 0.9 && isRaisedBy && isAtEnd;
  });
  return host?.baseline ?? run.baseline;
}

function lineOf(row: readonly Run[], page: number, number: number): Line {
  const words = row
    .map((run) => (isRaised(run, row) ? { ...run, text: raised(run.text) } : run))
    .toSorted((a, b) => a.left - b.left)
    .flatMap(wordsOf)
    .reduce(joinTouching, []);
  const top = Math.min(...row.map((run) => run.baseline));
  const size = Math.max(...row.map((run) => run.size));
  return {
    number,
    page,
    text: words.map((word) => word.text).join(" "),
    words: words.map(({ text, left, right, ...own }) => ({
      text,
      left,
      right,
      ...(own.top !== top && { top: own.top }),
      ...(own.size !== size && { size: own.size }),
    })),
    cells: null,
    top,
    size,
  };
}

/** Small digits above the row's baseline: a footnote's mark, and not the number's last digit. */
function isRaised(run: Run, row: readonly Run[]): boolean {
  const tallest = row.reduce((most, each) => (each.size > most.size ? each : most), run);
  const rise = tallest.baseline - run.baseline;
  const isSmall = run.size < tallest.size * 0.85 && rise > tallest.size * 0.15;
  return isSmall && /^\s*\d+\)?\s*$/.test(run.text) && isBesideWord(run, row);
}

/** A mark stands close to a word: a smaller number apart from all is of a table beside larger text. */
function isBesideWord(run: Run, row: readonly Run[]): boolean {
  return row.some((other) => {
    const gap = Math.max(run.left - other.right, other.left - run.right);
    return other.size > run.size && gap < other.size * 0.4;
  });
}

function raised(text: string): string {
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

interface SizedWord extends Word {
  size: number;
  top: number;
}

/** Splits a run at its spaces; its width is shared out among the characters as common type does. */
function wordsOf(run: Run): SizedWord[] {
  const ends = endsOf(run);
  const endOf = (count: number) => (count === 0 ? run.left : (ends[count - 1] ?? run.right));
  return [...run.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    left: endOf(match.index),
    right: endOf(match.index + match[0].length),
    size: run.size,
    top: run.baseline,
  }));
}

/** Where each character ends. Typewriter type, six tenths of its size wide, has characters of one width. */
function endsOf({ text, left, right, size }: Run): number[] {
  const isEven = Math.abs((right - left) / text.length - size * 0.6) < size * 0.002;
  const widths = Array.from({ length: text.length }, (_, at) =>
    isEven ? 1 : characterWidth(text.charAt(at)),
  );
  const scale = (right - left) / widths.reduce((sum, width) => sum + width, 0);
  let end = left;
  return widths.map((width) => (end += width * scale));
}

/** A word drawn in several runs (kerning, a minus of another font) is one word again. */
function joinTouching(words: SizedWord[], word: SizedWord): SizedWord[] {
  const last = words.at(-1);
  const isApart = !last || word.left - last.right > word.size * 0.1;
  if (isApart) words.push(word);
  else words[words.length - 1] = { ...last, text: last.text + word.text, right: word.right };
  return words;
}
