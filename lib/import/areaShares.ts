import { decimal, decimalsOf, type DecimalText } from "../domain/decimal";
import type { Problem } from "../domain/problem";
import type { Line } from "./document";
import { readText } from "./text";

/** A line of a table of shares: how much of a service area went to which, and who says so. */
export interface AreaShareRow {
  municipality: string;
  committee: string;
  from: string;
  to: string;
  /** The successor's first day. */
  date: string;
  /** A fraction with the decimals it is known to: 55 % is "0.55". */
  share: DecimalText;
  source: string;
}

const columns = ["kommun", "namnd", "fran", "till", "datum", "andel", "kalla"];

/** Is the file a table of shares: a first line with its seven columns? */
export function isAreaShares(bytes: Uint8Array): boolean {
  const [first] = readText(bytes.subarray(0, 4096)).value.lines;
  return first !== undefined && cellsOf(first).join() === columns.join();
}

/**
 * Reads a table of shares: `kommun;namnd;fran;till;datum;andel;kalla` and a line for each area that
 * another went to, the share in per cent with a decimal comma. The shares of one area on one day must add
 * up to 100 exactly: what goes nowhere is a line that is lacking, and none of that area's is taken. A line
 * that can't be read, or names the same two areas twice, is a problem and none of the rows.
 */
export function readAreaShares(bytes: Uint8Array): { value: AreaShareRow[]; problems: Problem[] } {
  const { value: document, problems } = readText(bytes);
  const lines = document.lines.slice(1).filter(({ text }) => text.trim() !== "");
  const read = lines.map((line) => ({ line, row: rowOf(cellsOf(line)) }));
  const rows = read.flatMap(({ line, row }) => (row ? [{ line, row }] : []));
  const isWhole = ({ row }: Read) => {
    const split = rows.filter((each) => splitOf(each.row) === splitOf(row));
    const sum = split.reduce((total, each) => total.plus(each.row.share), decimal(0));
    const isOnce = new Set(split.map((each) => each.row.to)).size === split.length;
    return isOnce && sum.equals(1);
  };
  return {
    value: rows.filter(isWhole).map(({ row }) => row),
    problems: [
      ...problems,
      ...read.flatMap(({ line, row }) => (row ? [] : [problemOf("areaSharesUnreadable", line)])),
      ...rows.flatMap((each) =>
        isWhole(each) ? [] : [problemOf("areaSharesNotWhole", each.line)],
      ),
    ],
  };
}

interface Read {
  line: Line;
  row: AreaShareRow;
}

/** What is divided by the row: one area of a committee, from a day. */
export function splitOf({ municipality, committee, from, date }: AreaShareRow): string {
  return [municipality, committee, from, date].join(";");
}

function cellsOf({ text }: Line): string[] {
  return text.split(";").map((cell) => cell.trim());
}

function rowOf(cells: string[]): AreaShareRow | null {
  const [municipality = "", committee = "", from = "", to = "", date = "", ...last] = cells;
  const [percent = "", source = "", ...rest] = last;
  const isNamed = [municipality, committee, from, to, source].every((cell) => cell !== "");
  if (!isNamed || rest.length > 0 || from === to || !isDate(date)) return null;
  if (!/^(?:100|[1-9]?\d)(?:,\d{1,6})?$/.test(percent)) return null;
  const told = percent.replace(",", ".");
  const share = decimal(told).div(100);
  if (share.lte(0) || share.gt(1)) return null;
  const fraction = share.equals(1) ? "1" : share.toFixed(decimalsOf(told) + 2);
  return { municipality, committee, from, to, date, share: fraction, source };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}

function problemOf(code: string, { page, number, text }: Line): Problem {
  return { code, severity: "error", place: { page, line: number }, data: { printed: text } };
}
