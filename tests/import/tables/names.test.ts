import { describe, expect, it } from "vitest";
import type { Row, Table } from "../../../lib/import/table";
import { settleNames } from "../../../lib/import/tables/names";

const place = { page: 1, line: 1 };

function rowOf(label: string, more: Partial<Row> = {}): Row {
  return { label, parent: null, group: null, place, cells: [], unitText: null, ...more };
}

function settled(rows: Row[], headers: string[] = ["Utfall 2025"]): Table {
  const columns = headers.map((header) => ({ header }));
  const [table] = settleNames([{ section: "", title: "", columns, rows, place }]);
  if (!table) throw new Error("A table stays a table");
  return table;
}

/** Beside rows that are whole. */
function isInDoubt(row: Row): boolean {
  const { rows } = settled([row, rowOf("Hemtjänst"), rowOf("Särskilt boende")]);
  return rows[0]?.isLabelUnsure === true;
}

describe("settleNames", () => {
  it.each([
    "Summa −547,3 −543,9",
    "Andel behöriga 88,1 % 87,5 %",
    "Beviljade timmar 201 450",
    "Index 12,4",
    "Dnr AN 2025/117Boendet Tallen",
    "tkr",
    "(%)",
    "Elever med examen (andel",
    "Boendet Rönnen med",
    "Drift och",
    "tillhörande förråd",
    "¹ Hemtjänst",
    "Hemtjänst1",
    "Enligt plan. Familjerätt",
    "12\u00a0642",
    "\u201121",
    "1 Köp av verksamhet",
    "Avgifter 27 5O2",
    "Grundsärskola -13,9 -l4,4",
    "Ärenden 1 422 l",
    "Lokaler ~1O,5 %",
  ])("doubts %s", (label) => {
    expect(isInDoubt(rowOf(label))).toBe(true);
  });

  it.each([
    "Summa",
    "Trasiga ljuspunkter per 1 000",
    "Kostnad per 1 000 invånare",
    "Förskolan Linden hus 05",
    "Budget 2025",
    "varav intäkter",
    "kvinnor",
    "Index 0-100",
    "Hus 12B",
    "Avdelning I",
    "Ärenden (nya)",
    "Yta i m²",
    "Antal",
    "Gata m.m. Norr",
    "2024",
  ])("leaves %s", (label) => {
    expect(isInDoubt(rowOf(label))).toBe(false);
  });

  it.each([
    ["Totalt -14 240 -9 414", true],
    ["Rekryteringen är fortsatt svår.", true],
    ["149", true],
    ["Väntetid", false],
    ["6.2 Uppföljning volymer", false],
  ])("under the heading %s", (group, doubt) => {
    expect(isInDoubt(rowOf("Besök", { group }))).toBe(doubt);
  });

  it("takes a footnote's mark off a name, not the square of a metre", () => {
    const { rows } = settled([rowOf("Hemtjänst¹"), rowOf("Uthyrd yta, m²")]);
    expect(rows).toEqual([rowOf("Hemtjänst"), rowOf("Uthyrd yta, m²")]);
  });

  it("takes a column of codes off the names", () => {
    const rows = ["240", "250"].map((group) => rowOf(`Verksamhet ${group} A`, { group }));
    const [first, , total] = settled([...rows, rowOf("Totalt")]).rows;
    expect([first?.group, first?.isLabelUnsure, total?.group]).toEqual([null, undefined, null]);
    expect(
      settled([rowOf("Skola", { group: "240" }), rowOf("Totalt")]).rows[0]?.isLabelUnsure,
    ).toBe(true);
  });

  it("takes small letters for names where most rows begin so", () => {
    const { rows } = settled([rowOf("nya ärenden"), rowOf("öppna ärenden"), rowOf("Summa")]);
    expect(rows.some(({ isLabelUnsure }) => isLabelUnsure)).toBe(false);
  });

  it("doubts a name that the end of a word stands below, too", () => {
    const rows = ["Personalkostnade", "r", "Hyror", "Övrigt", "Summa"].map((label) => rowOf(label));
    expect(settled(rows).rows.map(({ isLabelUnsure }) => isLabelUnsure === true)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("doubts all rows where most are in doubt", () => {
    const rows = [rowOf("Drift och"), rowOf("Besök", { isUneven: true }), rowOf("Lån")];
    expect(settled(rows).rows.map(({ isLabelUnsure }) => isLabelUnsure)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    [
      ["2022", "Utfall 2023", "2024", "Mål 2024"],
      [true, true, true, false],
    ],
    [
      ["Utfall 2022", "2023", "2024", "Avvikelse"],
      [true, true, true, false],
    ],
    [
      ["2022", "2023", "Mål 2024"],
      [false, false, false],
    ],
    [
      ["Utfall 2022", "Utfall 2023", "Mål 2024"],
      [false, false, false],
    ],
  ])("doubts the years that one word may stand over: %j", (headers, unsure) => {
    const { columns } = settled([rowOf("Besök")], headers);
    expect(columns.map(({ isUnsure }) => isUnsure === true)).toEqual(unsure);
  });

  it("puts shares under the row they are of, as unsure as its name is", () => {
    const { rows } = settled([
      ...[rowOf("Hemtjänst"), rowOf("varav egen regi"), rowOf("varav natt", { parent: "Natt" })],
      ...[rowOf("Stöd", { isLabelUnsure: true }), rowOf("Därav boende"), rowOf("Lån")],
    ]);
    expect(rows.map(({ parent }) => parent)).toEqual([
      null,
      "Hemtjänst",
      "Natt",
      null,
      "Stöd",
      null,
    ]);
    expect(rows.map(({ isLabelUnsure }) => isLabelUnsure === true)).toEqual([
      ...[false, false, false],
      ...[true, true, false],
    ]);
  });

  it.each([
    ["Avvikelse ²⁶⁴", true],
    ["Utfall -21 136", true],
    ["Utfall 2025", false],
    ["2024–2025", false],
    ["Prognos¹", false],
    ["men är grupper. personal har Utfall 2024", true],
    ["Utfall 2022 för", true],
    ["Utfall 2023 anmälan", true],
    ["svår Utfall 2024", true],
    ["Prognos helår 2025 helår", true],
    ["Kostnader Intäkter", true],
    ["Utfall 2023Målvärde", true],
    ["\uFFFD Intäkter", true],
    ["Netto kostnader", false],
    ["Utfall 2025 tkr", false],
    ["Utfall 2025 varav årets investeringar", false],
    ["Prognos helår jämfört med helår föregående år", false],
    ["jan-maj 2021", false],
    ["Utfall t.o.m. oktober", false],
    ["Avvikelse mot budget", false],
    ["Budget 2023 I", false],
    ["Budget 202501", false],
  ])("is sure of the header %s or not", (header, doubt) => {
    const table = settled([rowOf("Besök")], ["Budget 2025", header]);
    expect(table.isShaky === true).toBe(doubt);
  });

  it.each([
    [["2022", "Utfall 2023", "2024", "Mål 2025"], true],
    [["jan", "feb", "Prognos mars", "apr"], true],
    [["2022", "2023", "Utfall 2024", "Mål 2025"], false],
    [["Utfall 2022", "Utfall 2023", "2024"], false],
    [["2024", "Budget 2024", "2023"], false],
  ])("of the headers %s it doubts that one word is said of one alone: %s", (headers, doubt) => {
    const { columns } = settled([rowOf("Besök")], headers);
    expect(columns.some(({ isUnsure }) => isUnsure)).toBe(doubt);
  });
});
