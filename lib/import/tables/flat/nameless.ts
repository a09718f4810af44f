import type { Line } from "../../document";
import type { Row, Table } from "../../table";
import { headingsAbove } from "../heading";
import { fillings } from "./splits";
import { chunksOf, cutValues, type Chunk } from "./values";

const fewestColumns = 3;
const fewestRows = 2;

/**
 * Rows of numbers that stand under no header that can be read: at least two in a row with a label and as many
 * values, three or more. Their columns have no names, so that later stages list the numbers as unused
 * instead of losing them. `isTaken` tells lines that a table already holds.
 */
export function namelessTables(
  lines: readonly Line[],
  isTaken: (line: number) => boolean,
): Table[] {
  const tables: Table[] = [];
  let run: { index: number; row: Row }[] = [];
  const close = () => {
    if (run.length >= fewestRows) tables.push(tableOf(lines, run));
    run = [];
  };
  lines.forEach((line, index) => {
    if (line.text.trim() === "") return;
    const row = line.cells || isTaken(line.number) ? null : rowOf(line);
    const count = run[0]?.row.cells.length;
    if (!row || (count !== undefined && row.cells.length !== count)) close();
    if (row) run.push({ index, row });
  });
  close();
  return tables;
}

function rowOf(line: Line): Row | null {
  const cut = cutValues(line.text);
  if (!cut || cut.label === "" || cut.label.length > 60 || !/^\p{L}/u.test(cut.label)) return null;
  const chunks = chunksOf(cut.values, false).filter((chunk) => chunk.kind !== "empty");
  const count = countOf(chunks);
  const [texts] = fillings(chunks, count);
  if (count < fewestColumns || !texts) return null;
  const place = { page: line.page, line: line.number };
  return {
    label: cut.label,
    parent: null,
    group: null,
    place,
    cells: texts.map((text) => (text === null ? null : { text, place, otherReadings: [] })),
    unitText: null,
  };
}

/** The fewest cells that the values can be. */
function countOf(chunks: readonly Chunk[]): number {
  const most = chunks.reduce(
    (sum, chunk) => sum + (chunk.kind === "digits" ? chunk.tokens.length : 1),
    0,
  );
  for (let count = 1; count <= most; count++) {
    if (fillings(chunks, count).some((way) => way.every((cell) => cell !== null))) return count;
  }
  return 0;
}

function tableOf(lines: readonly Line[], run: readonly { index: number; row: Row }[]): Table {
  const [first] = run;
  const index = first?.index ?? 0;
  return {
    section: headingsAbove(lines, index).section,
    title: "",
    columns: (first?.row.cells ?? []).map(() => ({ header: "" })),
    rows: run.map(({ row }) => row),
    place: { page: lines[index]?.page ?? null, line: lines[index]?.number ?? 1 },
  };
}
