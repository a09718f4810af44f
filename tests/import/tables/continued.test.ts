import { describe, expect, it } from "vitest";
import type { Document, Line } from "../../../lib/import/document";
import type { Table } from "../../../lib/import/table";
import { joinContinued } from "../../../lib/import/tables/continued";

const columns = [{ header: "Utfall 2025" }];

/** Below a table's only row, on line 1 of page 1, come these lines; the next table's header stands at the top of page 2. */
function tablesAround(between: readonly [text: string, size: number, page: number][]): number {
  const printed = [
    ["Vuxna", 8.5, 1],
    ...between,
    ["Verksamhet", 8.5, 2],
    ["Äldre", 8.5, 2],
  ] as const;
  const lines = printed.map(([text, size, page], at): Line => {
    return { number: at + 1, page, text, words: [], cells: null, top: at * 12, size };
  });
  const document: Document = { kind: "pdf", lines, isScanned: false };
  const tableAt = (label: string, line: number, first: number, page: number): Table => {
    const place = { page, line };
    const cells = [{ text: "1", place, otherReadings: [] }];
    const row = { label, parent: null, group: null, place, cells, unitText: null };
    return { section: "", title: "", columns, rows: [row], place: { page, line: first } };
  };
  const last = lines.length;
  return joinContinued(document, [tableAt("Vuxna", 1, 1, 1), tableAt("Äldre", last, last - 1, 2)])
    .length;
}

describe("a table that goes on on the next page", () => {
  it.each([
    ["nothing between", [], 1],
    [
      "a footnote at the foot of the page",
      [
        ["1", 5.2, 1],
        ["Avser placeringar i egen regi.", 9, 1],
      ],
      1,
    ],
    ["text on the page that ends", [["Avvikelsen beror på volymer.", 9, 1]], 2],
    [
      "text on the next page",
      [
        ["1", 5.2, 1],
        ["Avser egen regi.", 9, 1],
        ["Äldreomsorg", 9, 2],
      ],
      2,
    ],
    ["a number as large as the rows", [["1", 8.5, 1]], 2],
  ] satisfies [string, [string, number, number][], number][])("%s", (_, between, count) => {
    expect(tablesAround(between)).toBe(count);
  });
});
