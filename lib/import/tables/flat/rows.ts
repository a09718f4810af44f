import { waysToUnglue } from "../../split";
import type { Cell, Row } from "../../table";
import type { FlatRow } from "./body";
import type { Filling } from "./splits";

/**
 * Rows with their cells: `ways` has each row's fillings, the likeliest first, and the others are told as other
 * readings. In a scanned text numbers of unlike form are damage, which is told elsewhere.
 */
export function rowsOf(
  found: readonly FlatRow[],
  ways: readonly Filling[][],
  count: number,
  isScanned: boolean,
): Row[] {
  let group: string | null = null;
  return found.map((row, index) => {
    group = row.labels.slice(0, -1).join(" ") || group;
    return {
      label: row.labels.at(-1) ?? "",
      parent: null,
      group,
      place: { page: row.line.page, line: row.line.number },
      cells: cellsOf(row, ways[index] ?? [], count, isScanned),
      unitText: row.unit,
      ...((row.isLabelUnsure || holdsYear(ways[index]?.[0])) && { isLabelUnsure: true }),
    };
  });
}

function cellsOf(
  row: FlatRow,
  ways: readonly Filling[],
  count: number,
  isScanned: boolean,
): (Cell | null)[] {
  const place = { page: row.valueLine.page, line: row.valueLine.number };
  const [best, ...others] = ways;
  if (!best) return unsettled(row, count, place);
  const isGlued = !isScanned && holdsGlued(best);
  return best.map((text, column) => {
    const readings = new Set(
      [...others, ...(isGlued ? [[]] : [])]
        .map((way) => way[column] ?? "")
        .filter((other) => other !== (text ?? "")),
    );
    if (text === null && readings.size === 0) return null;
    return { text: text ?? "", place, otherReadings: [...readings] };
  });
}

/** "Delårsrapport april 2025 1": a footer, or another header. */
function holdsYear(way: Filling | undefined): boolean {
  return way?.some((cell) => /^(?:199|20[0-3])\d$/.test(cell ?? "")) ?? false;
}

/** "248 310251 774" under two headers: thousands are set apart in one number and not in its neighbour. */
function holdsGlued(way: Filling): boolean {
  const isLong = (cell: string | null) => /\d{5}/.test(cell ?? "");
  return way.some(isLong) && way.some((cell) => /\d\s\d{3}/.test(cell ?? ""));
}

/**
 * Numbers that do not go into the columns in any way: cells that are glued together are cut where only one
 * cut is possible, and else all stand in the first cell. Every cell is in doubt.
 */
function unsettled(row: FlatRow, count: number, place: Cell["place"]): Cell[] {
  const text = row.chunks
    .flatMap((chunk) =>
      chunk.kind === "cell" ? [chunk.text] : chunk.kind === "digits" ? chunk.tokens : [],
    )
    .join(" ");
  const cuts = waysToUnglue(text, count);
  const [only] = cuts.length === 1 ? cuts : [];
  return Array.from({ length: count }, (_, column) => ({
    text: only?.[column] ?? (column === 0 ? text : ""),
    place,
    otherReadings: [only || column > 0 ? text : ""],
  }));
}
