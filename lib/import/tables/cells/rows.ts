import type { Line } from "../../document";
import type { Cell, Row } from "../../table";

/** A run of lines with cells, each row as wide as the widest. */
export interface Block {
  firstIndex: number;
  rows: { line: Line; cells: string[] }[];
}

/** What a column holds. */
export type Role = "label" | "unit" | "figure" | "text";

/**
 * Of several columns of text before the figures the first is the group and the last ones tell rows with
 * the same name apart: "Driftbidrag | Riktat statsbidrag | Socialstyrelsen" is the row "Riktat
 * statsbidrag" in the group "Driftbidrag" under the parent "Socialstyrelsen".
 */
export function rowsOf(
  body: Block["rows"],
  roles: readonly Role[],
  labelColumns: readonly number[],
  width: number,
): Row[] {
  const rows: Row[] = [];
  let group: string | null = null;
  let whole: string | null = null;
  let covering: string | null = null;
  body.forEach((row, index) => {
    const { line, cells } = row;
    const texts = labelColumns.map((column) => cells[column] ?? "");
    const names = texts.filter((text) => text !== "");
    const place = { page: line.page, line: line.number };
    const figures = cells
      .filter((_, column) => roles[column] === "figure")
      .map((text): Cell | null => (text === "" ? null : { text, place, otherReadings: [] }));
    if (names.length === 0 && figures.every((cell) => cell === null)) return;
    const isLast = index === body.length - 1;
    if (names.length === 1 && figures.every((cell) => cell === null) && !isLast) {
      group = names[0] ?? null;
      return;
    }
    const { label, qualifier, ownGroup } = labelOf(names);
    // A goal with several measures is printed once: the empty cells under it are its own.
    const isCovered = texts.length > 1 && texts[0] === "";
    covering = isCovered ? covering : ownGroup;
    const isPart = /^[-–•]?\s*varav\b/i.test(label);
    if (!isPart) whole = label;
    rows.push({
      label,
      parent: isPart ? whole : qualifier,
      group: covering ?? group,
      place,
      cells: figures,
      ...(widthOf(row) !== width && { isUneven: true }),
      unitText: cells.find((text, column) => roles[column] === "unit" && text !== "") ?? null,
    });
  });
  return rows;
}

function labelOf(names: readonly string[]): {
  label: string;
  qualifier: string | null;
  ownGroup: string | null;
} {
  const [first = "", second, ...rest] = names;
  if (second === undefined) return { label: first, qualifier: null, ownGroup: null };
  return { label: second, qualifier: rest.join(", ") || null, ownGroup: first };
}

/** The cells that are printed, before the row was made as wide as the widest. */
export function widthOf({ line }: Block["rows"][number]): number {
  return line.cells?.length ?? 0;
}
