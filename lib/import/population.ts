import type { Problem } from "../domain/problem";
import type { Line } from "./document";
import { readText } from "./text";

/** A line of a table of populations; whose it is, is looked up by the code, or by the name of one that has none. */
export interface PopulationRow {
  scbCode: string | null;
  municipality: string;
  date: string;
  inhabitants: number;
  source: string;
}

const columns = ["kommunkod", "kommun", "datum", "folkmangd", "kalla"];

/** Is the file a table of populations: a first line with its five columns? */
export function isPopulation(bytes: Uint8Array): boolean {
  const [first] = readText(bytes.subarray(0, 4096)).value.lines;
  return first !== undefined && cellsOf(first).join() === columns.join();
}

/**
 * Reads a table of populations: `kommunkod;kommun;datum;folkmangd;kalla` and a line a municipality and
 * date. The code is SCB's four digits, so that no county, group or country passes for a municipality;
 * it is empty for an invented one only, whose source must then say so. A line that can't be read is a
 * problem and none of the rows.
 */
export function readPopulation(bytes: Uint8Array): { value: PopulationRow[]; problems: Problem[] } {
  const { value: document, problems } = readText(bytes);
  const lines = document.lines.slice(1).filter(({ text }) => text.trim() !== "");
  const rows = lines.map((line) => ({ line, row: rowOf(cellsOf(line)) }));
  return {
    value: rows.flatMap(({ row }) => row ?? []),
    problems: [...problems, ...rows.flatMap(({ line, row }) => (row ? [] : [problemOf(line)]))],
  };
}

function cellsOf({ text }: Line): string[] {
  return text.split(";").map((cell) => cell.trim());
}

function rowOf(cells: string[]): PopulationRow | null {
  const [code = "", municipality = "", date = "", count = "", source = "", ...rest] = cells;
  const isCode = code === "" ? /påhittad/i.test(source) : /^(?!0000|00..)\d{4}$/.test(code);
  const isWhole = municipality !== "" && source !== "" && rest.length === 0;
  if (!isCode || !isWhole || !isDate(date) || !/^[1-9]\d{0,8}$/.test(count)) return null;
  return { scbCode: code || null, municipality, date, inhabitants: Number(count), source };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}

function problemOf({ page, number, text }: Line): Problem {
  const place = { page, line: number };
  return { code: "populationUnreadable", severity: "error", place, data: { printed: text } };
}
