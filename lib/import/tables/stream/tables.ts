import type { Line } from "../../document";
import { linesOf, type Table } from "../../table";
import { chooseBySums } from "../flat/choose";
import { chooseByVariance } from "../flat/chooseByVariance";
import { endsMidway } from "../flat/trust";
import { joinWrapped } from "../flat/labels";
import { rowsOf } from "../flat/rows";
import { fillings, type Filling } from "../flat/splits";
import type { FlatRow } from "../flat/body";
import { headingsAbove, namesUnit } from "../heading";
import { rememberedCosts } from "./columnCost";
import { columnwiseTables } from "./columnwise";
import { bestFit, fitOf } from "./fit";
import { legible } from "./legible";
import { provenBy } from "./proven";
import { likelyHeader, mostWords, type LikelyHeader } from "./likelyHeader";
import { countsOf, runsOf, waysOf, type RowSegment } from "./runs";
import { segmentsOf } from "./segments";
import type { LabelWord } from "./words";

/** A header that costs more than this a column is no header: its numbers are told as unused. */
const dearest = 2.2;

/**
 * More work than this on one document's headers, as `workOf` tells it, is given to no report: the tables after it
 * have no names.
 */
const mostWork = 60_000;

/**
 * Tables of which no header can be read with certainty, from a text whose lines may be anything: the words before
 * the first row are taken for the likeliest header with as many columns as the rows have numbers. All of it is
 * a guess, so that every figure waits for a person. `isTaken` tells lines that a table already holds. Where
 * no header is likely, and in a scanned text, whose words prove too little, the columns have no names, and their
 * numbers are told as unused.
 */
export function likelyTables(
  lines: readonly Line[],
  isScanned: boolean,
  isTaken: (line: number) => boolean,
): Table[] {
  let work = 0;
  const read = (block: readonly Line[], run: readonly RowSegment[]) => {
    work += workOf(run);
    return isScanned || work > mostWork ? namelessTable(block, run) : tableOf(block, run);
  };
  const blocks: Line[][] = [[]];
  for (const line of legible(lines)) {
    if (line.cells || isTaken(line.number)) blocks.push([]);
    else if (line.text.trim() !== "") blocks.at(-1)?.push(line);
  }
  return blocks.flatMap((block) => {
    const columnwise = isScanned ? [] : columnwiseTables(block);
    const held = new Set(columnwise.flatMap(linesOf));
    const rest = block.filter(({ number }) => !held.has(number));
    const rowwise = runsOf(segmentsOf(rest).segments).flatMap((run) => read(rest, run) ?? []);
    return [...columnwise, ...rowwise];
  });
}

/** How much there is to try in a table's header: its words in every count of columns that the rows may have. */
function workOf(run: readonly RowSegment[]): number {
  const words = Math.min(mostWords, run[0]?.words.length ?? 0);
  return countsOf(run).reduce((sum, count) => sum + words * count, 0);
}

function tableOf(lines: readonly Line[], run: readonly RowSegment[]): Table | null {
  const [first] = run;
  if (!first) return null;
  const costs = rememberedCosts();
  const options = countsOf(run).flatMap((count) => {
    const header = likelyHeader(first.words, count, costs);
    // However well the rows fit, it is too dear: how well they do need not be asked.
    if (!header || header.cost / count + bestFit > dearest) return [];
    return [{ count, header, cost: header.cost / count + fitOf(run, count, header.columns) }];
  });
  const [best] = options.sort((a, b) => a.cost - b.cost);
  if (!best || best.cost > dearest) return namelessTable(lines, run);
  const { header, count } = best;
  const hasUnits = /\benhet$/i.test(header.title);
  const rows = run
    .map((row, at) =>
      flatRowOf(row, at === 0 ? header.label : row.words, lineBefore(run, at, header)),
    )
    .map((row) => (hasUnits ? withUnit(row) : row));
  const open = rows.map((row, at) => ({
    label: row.labels.at(-1) ?? "",
    fillings: waysIn(run[at], row, count),
  }));
  const settled = chooseByVariance(chooseBySums(open), header.columns);
  const proof = isDamaged(run) ? null : provenBy(header, settled);
  const from = header.first ?? first.line;
  const { section, above } = headingsAbove(lines, lines.indexOf(from));
  return {
    section,
    title: titleOf(header, above),
    columns: header.columns.map((name, at) => ({
      header: name,
      ...(proof?.unsure.includes(at) && { isUnsure: true }),
    })),
    rows: rowsOf(
      rows,
      settled.map(({ fillings: ways }) => ways),
      count,
      false,
    ).map((row, at) => (proof?.open.includes(at) ? { ...row, isUneven: true } : row)),
    place: { page: from.page, line: from.number },
    isShaky: proof === null,
  };
}

const trend = /\s(?:Upp|Ned|Ingen)$/;

/** Under "Mått Enhet" the line of the values begins with the unit, and which way is better, and the name stands above it. */
function withUnit(row: FlatRow): FlatRow {
  const unit = row.labels.at(-1)?.replace(trend, "");
  return unit === undefined || row.labels.length < 2
    ? row
    : { ...row, labels: row.labels.slice(0, -1), unit };
}

function waysIn(run: RowSegment | undefined, row: FlatRow, count: number): Filling[] {
  return run?.glued === undefined ? fillings(row.chunks, count) : waysOf(run, count);
}

function titleOf({ title }: LikelyHeader, above: string): string {
  return namesUnit(title) || above === "" ? title : above;
}

function isDamaged(run: readonly RowSegment[]): boolean {
  return run.some(({ glued, isCutOff }) => glued !== undefined || isCutOff);
}

/** The line of what is printed right before a row's label. */
function lineBefore(run: readonly RowSegment[], at: number, { label }: LikelyHeader): Line | null {
  const last = at === 0 ? run[0]?.words.at(-label.length - 1)?.line : run[at - 1]?.end;
  return last ?? null;
}

/** Where a row begins in the middle of a line nothing parts its label from a heading above it: "Kostnader Personal". */
function mayHoldHeading(words: readonly LabelWord[], before: Line | null): boolean {
  const [first, ...others] = words;
  if (first === undefined || first.line !== before) return false;
  return others.length > 7 || others.some(({ text }) => /^\p{Lu}/u.test(text));
}

function flatRowOf(row: RowSegment, words: readonly LabelWord[], before: Line | null): FlatRow {
  return {
    labels: labelsOf(words),
    line: words.at(-1)?.line ?? row.line,
    unit: null,
    valueLine: row.line,
    chunks: row.chunks,
    isLabelUnsure: new Set(words.map(({ line }) => line)).size > 1 || mayHoldHeading(words, before),
  };
}

/** Lines of a label joined where they go on, and headings above it apart. */
function labelsOf(words: readonly LabelWord[]): string[] {
  const labels: string[] = [];
  let line: Line | null = null;
  for (const word of words) {
    const last = labels.at(-1);
    const goesOn =
      line === word.line ||
      (last !== undefined && (endsMidway(last) || /^[\p{Ll}(]/u.test(word.text)));
    if (last !== undefined && goesOn)
      labels[labels.length - 1] =
        line === word.line ? `${last} ${word.text}` : joinWrapped(last, word.text);
    else labels.push(word.text);
    line = word.line;
  }
  return labels;
}

function namelessTable(lines: readonly Line[], run: readonly RowSegment[]): Table | null {
  const [first] = run;
  const count = countsOf(run)[0];
  if (!first || count === undefined) return null;
  const rows = run.map((row) => flatRowOf(row, row.words, null));
  const ways = rows.map((row) => fillings(row.chunks, count));
  return {
    section: headingsAbove(lines, lines.indexOf(first.line)).section,
    title: "",
    columns: Array.from({ length: count }, () => ({ header: "" })),
    rows: rowsOf(rows, ways, count, false),
    place: { page: first.line.page, line: first.line.number },
  };
}
