import type { Line } from "../../document";
import { findMissing } from "../../missing";
import { isNumber } from "../../number";
import type { Table } from "../../table";
import { headingsAbove } from "../heading";
import { columnCost } from "./columnCost";
import { joinBrokenWords, joined } from "./partition";

const fewestRows = 3;
const fewestColumns = 2;
const widestLabel = 64;
const longestHeading = 3;
/** A heading that costs more is none: what stands above the numbers is something else. */
const dearest = 2.5;

/** Lines of words, and the lines below them that are each a number. */
interface Block {
  words: Line[];
  values: Line[];
}

/**
 * Tables that a converter wrote column by column: the labels one a line, then each column's heading and its numbers,
 * one a line, as many as there are labels. Which number is whose is known by its place in the column only, so that
 * every figure waits for a person. Lines without text are no part of `lines`.
 */
export function columnwiseTables(lines: readonly Line[]): Table[] {
  const blocks = blocksOf(lines);
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length;) {
    const count = blocks[at]?.values.length ?? 0;
    let end = at + 1;
    while (
      blocks[end]?.values.length === count &&
      (blocks[end]?.words.length ?? 9) <= longestHeading
    )
      end++;
    const table = count < fewestRows ? null : tableOf(lines, blocks.slice(at, end), count);
    if (table) tables.push(table);
    at = table ? end : at + 1;
  }
  return tables;
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (isCell(line.text.trim())) last?.values.push(line);
    else if (last && last.values.length === 0) last.words.push(line);
    else blocks.push({ words: [line], values: [] });
  }
  return blocks.filter(({ values }) => values.length > 0);
}

function isCell(text: string): boolean {
  return (
    /\d|^[-–−]$/.test(text) &&
    !/^(?:19|20)\d\d$/.test(text) &&
    (isNumber(text) || findMissing(text) !== null)
  );
}

function tableOf(lines: readonly Line[], blocks: readonly Block[], count: number): Table | null {
  const [first, ...others] = blocks;
  if (!first || blocks.length < fewestColumns) return null;
  const heading = headingOf(first.words, count);
  if (!heading) return null;
  const labels = first.words.slice(-count - heading.lines, first.words.length - heading.lines);
  if (labels.length < count || !labels.every(isLabel)) return null;
  const headings = [heading.text, ...others.map(({ words }) => joined(wordsOf(words)))];
  if (others.some(({ words }) => columnCost(joinBrokenWords(wordsOf(words))) > dearest))
    return null;
  const from = labels[0] ?? first.values[0];
  if (!from) return null;
  return {
    section: headingsAbove(lines, lines.indexOf(from)).section,
    title: "",
    columns: headings.map((header) => ({ header })),
    rows: labels.map((label, row) => ({
      label: label.text.trim(),
      parent: null,
      group: null,
      place: { page: label.page, line: label.number },
      cells: blocks.map(({ values }) => cellOf(values[row])),
      unitText: null,
      isLabelUnsure: true,
    })),
    place: { page: from.page, line: from.number },
    isShaky: true,
  };
}

/** The last lines before the first numbers that are most like a column's heading. */
function headingOf(words: readonly Line[], count: number): { text: string; lines: number } | null {
  const ways = Array.from({ length: longestHeading }, (_, at) => at + 1)
    .filter((taken) => words.length >= taken + count)
    .map((taken) => {
      const part = wordsOf(words.slice(-taken));
      return { text: joined(part), lines: taken, cost: columnCost(joinBrokenWords(part)) };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best] = ways;
  return best && best.cost <= 1 ? best : null;
}

function wordsOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== ""));
}

function isLabel({ text }: Line): boolean {
  const label = text.trim();
  return label.length <= widestLabel && /^[\p{Lu}(–-]/u.test(label) && !/[.;:!?-]$/.test(label);
}

function cellOf(line: Line | undefined): Table["rows"][number]["cells"][number] {
  if (!line) return null;
  return {
    text: line.text.trim(),
    place: { page: line.page, line: line.number },
    otherReadings: [],
  };
}
