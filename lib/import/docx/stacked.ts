import { isNumber } from "../number";
import { joined } from "./text";

/**
 * The rows that one printed row of a table holds, from its cells' paragraphs. Where every cell that is not empty has
 * as many, and one below the label has nothing but numbers, several rows have been written into one. Else a cell's
 * paragraphs are one text.
 */
export function rowsOf(cells: readonly (readonly string[])[]): string[][] {
  const filled = cells.filter((parts) => parts.length > 0);
  const [label, ...values] = filled;
  const count = label?.length ?? 0;
  const isStacked =
    count > 1 &&
    filled.every((parts) => parts.length === count) &&
    values.some((parts) => parts.every(isNumber));
  if (!isStacked) return [cells.map(joined)];
  return Array.from({ length: count }, (_, at) => cells.map((parts) => parts[at] ?? ""));
}
