import { describe, expect, it } from "vitest";
import type { Document, Line } from "../../../lib/import/document";
import type { Table } from "../../../lib/import/table";
import { withCaptions } from "../../../lib/import/tables/caption";

function captioned(below: string) {
  const lines = ["Avdelning\tSumma", "Personal\t35", below].map((text, at): Line => {
    return { number: at + 1, page: 1, text, words: [], cells: null, top: at * 12, size: 10 };
  });
  const document: Document = { kind: "pdf", lines, isScanned: false };
  const place = { page: 1, line: 2 };
  const cells = [{ text: "35", place, otherReadings: [] }];
  const row = { label: "Personal", parent: null, group: null, place, cells, unitText: null };
  const table: Table = {
    section: "Ekonomi",
    isSectionShared: true,
    title: "Belopp i tkr",
    columns: [{ header: "Summa" }],
    rows: [row],
    place: { page: 1, line: 1 },
  };
  return withCaptions(document, [table]);
}

describe("a caption on the line below a table", () => {
  it("is the table's own section, which no other table shares", () => {
    const [table] = captioned("Tabellen visar prognosavvikelse per avdelning och helår");
    expect(table?.section).toBe("prognosavvikelse per avdelning och helår");
    expect(table?.isSectionShared).toBeUndefined();
  });

  it("leaves the heading above where the line below is prose", () => {
    const [table] = captioned("Nämnden visar ett underskott.");
    expect(table).toMatchObject({ section: "Ekonomi", isSectionShared: true });
  });
});
