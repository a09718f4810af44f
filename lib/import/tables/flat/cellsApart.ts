import type { Line } from "../../document";
import { columnCost } from "../stream/columnCost";
import { joinBrokenWords, joined } from "../stream/partition";
import { joinLevels } from "../header";
import { spreadHeads } from "./heads";
import type { FlatHeader } from "./header";
import { oneALine, type Head, type HeadsAbove } from "./namedHeads";
import { areWhole, isSound } from "./phrases";
import { isValuesLine } from "./values";

/** A cell that stands apart from the others: a paragraph, or a line where there are no blank ones between. */
interface CellApart {
  first: number;
  last: number;
  words: string[];
  isValue: boolean;
}

const fewestColumns = 3;
const mostColumns = 16;
const mostLines = 4;
const mostRows = 12;
const farthest = 260;
/** A column's words that cost more are not sure to be one. */
const dearest = 1.1;
const mostLabels = 3;

/**
 * Reads a header whose cells stand apart from each other, as those of the rows below it do, so that how many numbers
 * the rows have tells which cells are the columns, whatever their words are: "Intäkter / 2023", "Total projekt- /
 * budget". Cells between the words over the labels and the columns are heads over several of them. Null where the
 * rows have not mostly the same number of values, or a cell is not like a column.
 */
export function readCellsApart(lines: readonly Line[], index: number): FlatHeader | null {
  const line = lines[index];
  if (!line || lines[index - 1]?.text.trim() !== "" || isValuesLine(line.text)) return null;
  const first = wordsIn(lines, index, endOf(lines, index));
  if (columnCost(joinBrokenWords(first)) > dearest) return null;
  const cells = cellsFrom(lines, index);
  const count = cells ? columnsOf(cells) : null;
  if (!cells || count === null) return null;
  const header = cells.slice(0, count);
  const labels = cells.slice(count, Math.max(count, cells.findIndex(isValue)));
  if (header.some(isValue) || labels.length > mostLabels || labels.slice(0, -1).some(isColumn))
    return null;
  const columns = header.map(({ words }) => joined(words));
  if (!header.every(isColumn) || !areWhole(columns)) return null;
  const place = { first: index, last: header.at(-1)?.last ?? index, labels: [] };
  const over = headsOver(lines, index, columns);
  if (over) return { ...place, ...over };
  return new Set(columns).size < columns.length ? null : { ...place, columns };
}

/** The columns under the heads above them, where there are any. */
function headsOver(
  lines: readonly Line[],
  index: number,
  columns: readonly string[],
): Pick<FlatHeader, "first" | "labels" | "columns" | "unsure"> | null {
  const { heads, label, top } = above(lines, index);
  const texts = heads.map(({ text }) => text);
  const spread = label !== "" && heads.length > 1 ? spreadHeads(texts, columns) : null;
  if (spread) return { first: top, labels: [label], ...spread };
  // "Totalt Kvinnor Män Totalt Kvinnor Män": as many heads as there are rounds.
  const rounds = heads.length > 0 ? roundsIn(columns) : 1;
  const near = heads.slice(-rounds).filter(({ text }) => columnCost(text.split(" ")) <= dearest);
  if (rounds < 2 || near.length < rounds) return null;
  const each = columns.length / rounds;
  const named = columns.map((column, at) =>
    joinLevels([near[Math.floor(at / each)]?.text ?? "", column]),
  );
  return { first: near[0]?.at ?? index, labels: [], columns: named };
}

/** How many times the same names come round; 1 where they don't. */
function roundsIn(columns: readonly string[]): number {
  const each = new Set(columns).size;
  const repeats = columns.every((column, at) => column === columns[at % each]);
  return repeats && columns.length % each === 0 ? columns.length / each : 1;
}

function isValue(cell: CellApart): boolean {
  return cell.isValue;
}

function isColumn({ words }: CellApart): boolean {
  return isSound(words) && !holdsStart(words) && columnCost(joinBrokenWords(words)) <= dearest;
}

/** "Ombudget År": the capital begins the next column, so that the cells are not parted where it looks so. */
function holdsStart(words: readonly string[]): boolean {
  return words.slice(1).some((word) => /^\p{Lu}\p{L}+$/u.test(word));
}

/** The cells from the line on, as paragraphs, up to where prose begins. */
function cellsFrom(lines: readonly Line[], index: number): CellApart[] | null {
  const cells: CellApart[] = [];
  for (let at = index; at < Math.min(lines.length, index + farthest);) {
    if (lines[at]?.text.trim() === "") {
      at++;
      continue;
    }
    if (lines[at]?.cells) break;
    const end = endOf(lines, at);
    if (end - at > mostLines) break;
    const words = wordsIn(lines, at, end);
    const isValue = end - at === 1 && isValuesLine(words.join(" "));
    cells.push({ first: at, last: end - 1, words, isValue });
    at = end;
  }
  return cells.length > fewestColumns * 2 ? cells : null;
}

/** How many values most of the rows have; null where they differ too much. */
function columnsOf(cells: readonly CellApart[]): number | null {
  const runs: number[] = [];
  let run = 0;
  for (const { isValue } of cells) {
    if (isValue) run++;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
    if (runs.length >= mostRows) break;
  }
  if (run > 0) runs.push(run);
  const counted = [...new Set(runs)].map((count) => ({
    count,
    rows: runs.filter((each) => each === count).length,
  }));
  const [best] = counted.sort((a, b) => b.rows - a.rows);
  if (!best || best.rows < 2 || best.rows * 2 < runs.length) return null;
  return best.count >= fewestColumns && best.count <= mostColumns ? best.count : null;
}

/** As paragraphs of a line each. */
function above(lines: readonly Line[], index: number): HeadsAbove {
  const found = oneALine(lines, index);
  const isApart = ({ at }: Head) =>
    lines[at - 1]?.text.trim() === "" && lines[at + 1]?.text.trim() === "";
  const near = found.heads.slice(found.heads.findLastIndex((head) => !isApart(head)) + 1);
  return near.length < found.heads.length ? { heads: near, label: "", top: index } : found;
}

function endOf(lines: readonly Line[], from: number): number {
  let end = from;
  while (lines[end] && lines[end]?.text.trim() !== "") end++;
  return end;
}

function wordsIn(lines: readonly Line[], from: number, end: number): string[] {
  return lines
    .slice(from, end)
    .flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== ""));
}
