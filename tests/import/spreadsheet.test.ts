import { describe, expect, it } from "vitest";
import { csvRows } from "../../lib/import/csv";
import { percentStyles, printedNumber } from "../../lib/import/spreadsheet/format";

describe("printedNumber", () => {
  it.each([
    ["1240", false, "1240"],
    ["-2120.5", false, "-2120,5"],
    ["0.30000000000000004", false, "0,3"],
    ["0.853", true, "85,3 %"],
    ["1.5E3", false, "1500"],
    ["#DIV/0!", false, "#DIV/0!"],
  ])("shows %s (percent: %s) as %s", (stored, isPercent, shown) => {
    expect(printedNumber(stored, isPercent)).toBe(shown);
  });

  it("knows percent styles, built in and made", () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00%"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    expect([...percentStyles(xml)]).toEqual([1, 2]);
  });
});

describe("csvRows", () => {
  it("takes semicolons before the commas of Swedish numbers", () => {
    expect(csvRows("Mått;2022;2023\nAndel;83,4;84,7\n")).toEqual([
      ["Mått", "2022", "2023"],
      ["Andel", "83,4", "84,7"],
    ]);
  });

  it("leaves prose with commas alone", () => {
    expect(csvRows("Först, sedan och till sist.\nHär, där, överallt, jämt.")).toBeNull();
  });
});
