import { chunksOf, type Chunk } from "../flat/values";
import { findMissing } from "../../missing";
import { isNumber } from "../../number";
import { waysToUnglue } from "../../split";
import { wholeFillings, type Filling } from "../flat/splits";
import { saidOf } from "./columnCost";
import type { Segment } from "./segments";

/** A segment whose values may be a row's, and how many cells they can be at least and at most. */
export interface RowSegment extends Segment {
  chunks: Chunk[];
  least: number;
  most: number;
  /** What follows is most likely a damaged row: the table goes on where the run ends. */
  isCutOff?: boolean;
}

const fewestRows = 2;
const widestLabel = 130;
const mostLines = 5;

/** Runs of rows with nothing but labels and group headings between them. */
export function runsOf(segments: readonly Segment[]): RowSegment[][] {
  const runs: RowSegment[][] = [];
  let run: RowSegment[] = [];
  const close = () => {
    if (run.length >= fewestRows) runs.push(run);
    run = [];
  };
  for (const segment of segments) {
    const row = asRow(segment);
    const last = run.at(-1);
    if (last && !row && areLabels(segment)) last.isCutOff = true;
    if (last && (!row || !areLabels(row))) close();
    if (row) run.push(row);
  }
  close();
  return runs;
}

/** More values than this in a run are no row: a column read downwards, a list. */
const longestRow = 40;

function asRow(segment: Segment): RowSegment | null {
  if (segment.glued !== undefined) {
    const most = Math.min(12, segment.glued.replace(/\D/g, "").length);
    return { ...segment, chunks: [{ kind: "digits", tokens: [segment.glued] }], least: 2, most };
  }
  if (segment.values.length > longestRow) return null;
  const chunks = chunksOf(segment.values, false).filter(({ kind }) => kind !== "empty");
  const range = rangeOf(chunks);
  return range && range.most > 1 ? { ...segment, chunks, ...range } : null;
}

function rangeOf(chunks: readonly Chunk[]): { least: number; most: number } | null {
  let least = 0;
  let most = 0;
  for (const chunk of chunks) {
    if (chunk.kind !== "digits") {
      least++;
      most++;
      continue;
    }
    const fewest = fewestCells(chunk.tokens);
    if (fewest === null) return null;
    least += fewest;
    most += chunk.tokens.length;
  }
  return least > 24 ? null : { least, most };
}

/** The fewest numbers that the tokens can be, or null when they cannot all be numbers. */
function fewestCells(tokens: readonly string[]): number | null {
  const fewest: (number | null)[] = [0];
  for (let end = 1; end <= tokens.length; end++) {
    const ways = Array.from({ length: Math.min(longestCell, end) }, (_, at) => at + 1).flatMap(
      (length) => {
        const before = fewest[end - length] ?? null;
        const isCell = before !== null && isCellText(tokens.slice(end - length, end).join(" "));
        return isCell ? [before + 1] : [];
      },
    );
    fewest.push(ways.length > 0 ? Math.min(...ways) : null);
  }
  return fewest.at(-1) ?? null;
}

const longestCell = 5;

function isCellText(text: string): boolean {
  return isNumber(text) || (!text.includes(" ") && findMissing(text) !== null);
}

/** The words between two rows are a label, perhaps under a heading; a sentence or a header ends the table. */
function areLabels({ words }: Segment): boolean {
  const text = words.map((word) => word.text).join(" ");
  const said = words.map((word) => saidOf(word.text));
  const heads = said.filter((what) => what === "basis" || what === "year").length;
  const short = words.filter((word) => /^\p{Lu}{2,4}$/u.test(word.text)).length;
  if (heads > 1 || short > 2) return false;
  const lines = new Set(words.map(({ line }) => line));
  return (
    text.length <= widestLabel &&
    lines.size <= mostLines &&
    !/\p{Ll}{2}[.!?](?:\s+\p{Lu}|$)/u.test(text)
  );
}

/** The counts of columns that most of the rows can have, the best supported first. */
export function countsOf(run: readonly RowSegment[]): number[] {
  const counts = Array.from({ length: 15 }, (_, at) => at + 2).map((count) => ({
    count,
    rows: run.filter(({ least, most }) => least <= count && count <= most).length,
  }));
  return counts
    .filter(({ rows }) => rows >= fewestRows && rows * 5 >= run.length * 3)
    .sort((a, b) => b.rows - a.rows || a.count - b.count)
    .map(({ count }) => count);
}

/** Every way to lay the row in so many columns with none empty, the likeliest first. */
export function waysOf(row: RowSegment, count: number): Filling[] {
  return row.glued === undefined
    ? wholeFillings(row.chunks, count)
    : waysToUnglue(row.glued, count);
}
