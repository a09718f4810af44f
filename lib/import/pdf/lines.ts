import type { Line, Word } from "../document";
import type { Run } from "./runs";

/** The runs of a page as lines, top row first, numbered from `first`. */
export function linesOfRuns(runs: readonly Run[], page: number, first: number): Line[] {
  return rowsOf(runs).map((row, index) => lineOf(row, page, first + index));
}

/** Runs on one baseline, top row first. Raised footnote marks stay on the row they belong to. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSameRow = first && run.baseline - first.baseline < Math.min(first.size, run.size) * 0.4;
    if (isSameRow) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function lineOf(row: readonly Run[], page: number, number: number): Line {
  const words = row
    .map((run) => (isRaised(run, row) ? { ...run, text: raised(run.text) } : run))
    .toSorted((a, b) => a.left - b.left)
    .flatMap(wordsOf)
    .reduce(joinTouching, []);
  return {
    number,
    page,
    text: words.map((word) => word.text).join(" "),
    words: words.map(({ text, left, right }) => ({ text, left, right })),
    cells: null,
    top: Math.min(...row.map((run) => run.baseline)),
    size: Math.max(...row.map((run) => run.size)),
  };
}

/** Small digits above the row's baseline: a footnote's mark, and not the number's last digit. */
function isRaised(run: Run, row: readonly Run[]): boolean {
  const tallest = row.reduce((most, each) => (each.size > most.size ? each : most), run);
  const rise = tallest.baseline - run.baseline;
  return (
    run.size < tallest.size * 0.85 && rise > tallest.size * 0.15 && /^\s*\d+\)?\s*$/.test(run.text)
  );
}

function raised(text: string): string {
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

interface SizedWord extends Word {
  size: number;
}

/** Splits a run at its spaces; places inside it are shared out by character, which is near enough. */
function wordsOf(run: Run): SizedWord[] {
  const width = (run.right - run.left) / run.text.length;
  return [...run.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    left: run.left + match.index * width,
    right: run.left + (match.index + match[0].length) * width,
    size: run.size,
  }));
}

/** A word drawn in several runs (kerning, a minus of another font) is one word again. */
function joinTouching(words: SizedWord[], word: SizedWord): SizedWord[] {
  const last = words.at(-1);
  const isApart = !last || word.left - last.right > word.size * 0.1;
  if (isApart) words.push(word);
  else words[words.length - 1] = { ...last, text: last.text + word.text, right: word.right };
  return words;
}
