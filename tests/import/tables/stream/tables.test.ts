import { describe, expect, it } from "vitest";
import { likelyTables } from "../../../../lib/import/tables/stream/tables";
import { linesIn } from "./lines";

function tablesIn(text: string, isScanned = false) {
  return likelyTables(linesIn(text), isScanned, () => false).map(({ columns, rows, isShaky }) => ({
    columns: columns.map(({ header }) => header),
    rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? null)]),
    isShaky,
  }));
}

const page =
  "4 Driftredovisning (mnkr) Verksamhet Budget 2017 Utfall 2017 Avvikelse Ledning 36,5 38,2-1,7 Ekonomi 52,4 52,9-0,5 Summa 88,9 91,1-2,2";

describe("tables of which no header is sure", () => {
  it("are read from a page on one line, cells run together at the minus, all in doubt", () => {
    expect(tablesIn(page)).toEqual([
      {
        columns: ["Budget 2017", "Utfall 2017", "Avvikelse"],
        rows: [
          ["Ledning", "36,5", "38,2", "-1,7"],
          ["Ekonomi", "52,4", "52,9", "-0,5"],
          ["Summa", "88,9", "91,1", "-2,2"],
        ],
        isShaky: true,
      },
    ]);
  });

  it("let the deviation say where glued numbers part", () => {
    const [table] = tablesIn(
      "Budget 2015 Utfall 2015 Avvikelse\nHamn673235\nSkola1385\nSocial137143-6",
    );
    expect(table?.rows).toEqual([
      ["Hamn", "67", "32", "35"],
      ["Skola", "13", "8", "5"],
      ["Social", "137", "143", "-6"],
    ]);
  });

  it("have no names in a scanned text, so that their numbers are told as unused", () => {
    expect(tablesIn(page, true).map(({ columns }) => columns)).toEqual([["", "", ""]]);
  });

  it("are none where there is one row only, or sentences between the numbers", () => {
    expect(tablesIn("Budget 2017 Utfall 2017\nLedning 36,5 38,2")).toEqual([]);
    expect(
      tablesIn("Under året kom 12 14 barn till oss. Våren blev lugn. Sedan kom 15 16 till."),
    ).toEqual([]);
  });
});
