import type { Line } from "../../document";
import type { FlatRow } from "./body";
import { isValuesLine } from "./values";

/** All columns are filled above the words and values stand right below them: they are the next row's name. */
export function isWholeBefore(
  lines: readonly Line[],
  index: number,
  last: FlatRow,
  count: number,
): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== "");
  return next !== undefined && isValuesLine(next.text) && cellsIn(last) >= count;
}

/** Values without a name: theirs may have gone to the row before. */
export function doubtBesideNameless(rows: readonly FlatRow[]): void {
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (row.labels.length === 0 && before) before.isLabelUnsure = true;
  });
}

/** How many cells the values are at the most. */
function cellsIn({ chunks }: FlatRow): number {
  return chunks.reduce(
    (sum, chunk) => sum + (chunk.kind === "digits" ? chunk.tokens.length : 1),
    0,
  );
}
