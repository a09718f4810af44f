import { centerOf, type Span } from "../../placed/segment";
import { looksLikeColumn, startsWithBasis } from "../header";
import { looksLikeYear } from "../token";
import { character, isBasis, joined, ofText, textOf, type Name } from "./name";

/** How unlikely it is that the pieces from `from` up to `end` are the name of the column: the less the likelier. */
export function costOfRun(
  pieces: readonly Name[],
  from: number,
  end: number,
  column?: Span,
): number {
  const run = pieces.slice(from, end);
  const [first] = run;
  const name = joined(run);
  if (!first || !column || !isWord(name) || hasTwoYears(name)) return Infinity;
  if (ofText.test(textOf(name))) return 20;
  const joins = run.slice(1).map((piece, index) => costOfJoin(run[index] ?? first, piece));
  const before = pieces[from - 1];
  const distance = Math.abs(centerOf(name) - centerOf(column)) / character;
  const split = before ? costOfSplit(before, first) : 0;
  return (
    joins.reduce((sum, one) => sum + one, split) + costOfBases(name) + Math.min(distance / 8, 2)
  );
}

/** What is left over belongs to a column of text further right, and to nothing else. */
export function costOfRest(
  pieces: readonly Name[],
  from: number,
  columns: readonly Span[],
): number {
  const [last, first] = [pieces[from - 1], pieces[from]];
  const end = columns.at(-1)?.right ?? 0;
  const split = last && first && !ofText.test(textOf(first)) ? costOfSplit(last, first) : 0;
  return pieces.slice(from).reduce((cost, piece) => {
    if (ofText.test(textOf(piece))) return cost;
    // A column without numbers leaves it open which of the columns they stand in.
    if (piece.lines.flat().some(({ text }) => isBasis(text) || looksLikeYear(text)))
      return cost + 20;
    return cost + (piece.left >= end - character ? 1 : 20);
  }, split);
}

/** One space may part words or columns; two and more part columns. */
function costOfJoin(left: Name, right: Name): number {
  if (ofText.test(textOf(right))) return 8;
  const gaps = gapsOf(left, right);
  if (gaps.length === 0) return 2;
  const widest = Math.max(...gaps);
  return widest <= 1 ? 0.5 : widest === 2 ? 4 : 8;
}

function costOfSplit(left: Name, right: Name): number {
  const tight = gapsOf(left, right).filter((gap) => gap <= 1).length;
  if (tight === 0 || isBasis(textOf(right))) return 0;
  return looksLikeColumn(textOf(right)) && !startsWithBasis(textOf(left)) ? 0.3 : 2 * tight;
}

/** "Budget 2024 Utfall" names two columns; "Avvikelse prognos/budget" one. */
function costOfBases(name: Name): number {
  const bases = name.lines.map((words) => words.filter(({ text }) => isBasis(text)).length);
  return bases.reduce((cost, count) => cost + Math.max(0, count - 1) * 4, 0);
}

/** The white space between the two on each line that both have words on, in characters. */
function gapsOf(left: Name, right: Name): number[] {
  return left.lines.flatMap((words, at) => {
    const [last, next] = [words.at(-1), right.lines[at]?.[0]];
    return last && next ? [Math.round((next.left - last.right) / character)] : [];
  });
}

/** "2022 2023" on one line are the years of two columns, one of them pushed over the other. */
function hasTwoYears({ lines }: Name): boolean {
  return lines.some(
    (words) => words.filter(({ text }) => /^(20\d\d|\d\d-\d\d$)/.test(text)).length > 1,
  );
}

function isWord(name: Name): boolean {
  return /[\p{L}\d%]/u.test(textOf(name));
}
