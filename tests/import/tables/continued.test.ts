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

describe("a group that is open where the page ends", () => {
  const rowAt = (label: string, group: string | null, page: number, line: number) => {
    const place = { page, line };
    const cells = [{ text: "1", place, otherReadings: [] }];
    return { label, parent: null, group, place, cells, unitText: null };
  };
  const groupsOn = (page: number) => {
    const lines = [1, 2, 3, 4].map((number): Line => {
      const own = number > 2 ? page : 1;
      return { number, page: own, text: "", words: [], cells: null, top: number * 12, size: 9 };
    });
    const tables = [
      [rowAt("Lån", "Bibliotek", 1, 2)],
      [rowAt("Summa", null, page, 3), rowAt("Elever", "Kulturskola", page, 4)],
    ].map((rows) => ({ section: "", title: "", columns, rows, place: { page, line: 3 } }));
    const document: Document = { kind: "pdf", lines, isScanned: false };
    return joinContinued(document, tables).flatMap(({ rows }) => rows.map(({ group }) => group));
  };

  it("goes on until another begins", () => {
    expect(groupsOn(2)).toEqual(["Bibliotek", "Bibliotek", "Kulturskola"]);
  });

  it("ends where a header is repeated on the same page", () => {
    expect(groupsOn(1)).toEqual(["Bibliotek", null, "Kulturskola"]);
  });
});
