import { describe, expect, it } from "vitest";
import type { Document, Line } from "../../../lib/import/document";
import type { Row } from "../../../lib/import/table";
import { withParents } from "../../../lib/import/tables/parents";

interface Printed {
  /** With two spaces before it the row is set in. */
  text: string;
  values?: string[];
  group?: string;
}

function rowsOf(printed: readonly Printed[]): Row[] {
  const rows = printed.map(({ text, values = ["1", "1"], group = null }, at): Row => {
    const place = { page: 1, line: at + 1 };
    const cells = values.map((value) => ({ text: value, place, otherReadings: [] }));
    return { label: text.trim(), parent: null, group, place, cells, unitText: null };
  });
  const lines = printed.map(({ text }, at): Line => {
    const indent = text.length - text.trimStart().length;
    const [number, cells] = [at + 1, [text.trim()]];
    return { number, page: 1, text, words: [], cells, top: null, size: null, indent: indent * 50 };
  });
  const document: Document = { kind: "docx", lines, isScanned: false };
  const columns = [{ header: "Budget 2025" }, { header: "Utfall 2025" }];
  const table = { section: "", title: "", columns, rows, place: { page: 1, line: 1 } };
  return withParents(document, [table])[0]?.rows ?? [];
}

const parentsOf = (printed: readonly Printed[]) => rowsOf(printed).map(({ parent }) => parent);
const named = (...texts: string[]) => texts.map((text, at) => ({ text, values: [`${at}`, "9"] }));

describe("the row that a row is a part of", () => {
  it("is the last one without a dash", () => {
    expect(
      parentsOf(named("Förskola", "- egen regi", "- köpt", "Fritidshem", "- egen regi")),
    ).toEqual([null, "Förskola", "Förskola", null, "Fritidshem"]);
  });

  it("is none where a heading stands between", () => {
    const rows = [{ text: "Förskola" }, { text: "- egen regi", group: "Fritidshem" }];
    expect(parentsOf(rows)).toEqual([null, null]);
  });

  it("is the nearest one that is set less far in", () => {
    expect(
      parentsOf(named("Barn", "  Vård", "    Dygn", "  Stöd", "Vuxna", "  Vård", "Summa")),
    ).toEqual([null, "Barn", "Vård", "Barn", null, "Vuxna", null]);
  });

  it("is no total above", () => {
    expect(parentsOf(named("Intäkter", "Summa intäkter", "  Löner"))).toEqual([null, null, null]);
  });

  it("is none where the sum stands below its parts", () => {
    expect(parentsOf(named("  Vård", "  Stöd", "Barn", "  Vård", "  Stöd", "Vuxna"))).toEqual(
      Array(6).fill(null),
    );
  });

  it("is none where the rows begin anywhere", () => {
    expect(parentsOf(named("A", " B", "  C", "   D", "    E"))).toEqual(Array(5).fill(null));
  });

  it("is the one that the rows below add up to in every column", () => {
    const rows = [
      { text: "Barn", values: ["30", "33"] },
      { text: "Vård", values: ["10", "12"] },
      { text: "Stöd", values: ["20", "21"] },
      { text: "Vuxna", values: ["7", "8"] },
    ];
    expect(parentsOf(rows)).toEqual([null, "Barn", "Barn", null]);
    const other = rows.map((row, at) => (at === 2 ? { ...row, values: ["20", "24"] } : row));
    expect(parentsOf(other)).toEqual([null, null, null, null]);
  });

  it("is not revenue, though expenses and result add up to it", () => {
    const rows = [
      { text: "Intäkter", values: ["30", "33"] },
      { text: "Kostnader", values: ["10", "12"] },
      { text: "Resultat", values: ["20", "21"] },
    ];
    expect(parentsOf(rows)).toEqual([null, null, null]);
  });
});

describe("rows of one name", () => {
  const doubts = (printed: readonly Printed[]) =>
    rowsOf(printed).map(({ isLabelUnsure = false }) => isLabelUnsure);

  it("are in doubt unless something tells them apart", () => {
    expect(doubts(named("Barn", "Vård", "Vuxna", "Vård"))).toEqual([false, true, false, true]);
    expect(doubts(named("Barn", "  Vård", "Vuxna", "  Vård"))).toEqual(Array(4).fill(false));
  });

  it("may be totals", () => {
    expect(doubts(named("Barn", "Summa", "Vuxna", "Summa"))).toEqual(Array(4).fill(false));
  });
});
