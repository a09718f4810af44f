import { describe, expect, it } from "vitest";
import { gluedRows, isRunTogether, legible } from "../../../../lib/import/tables/stream/legible";
import { linesIn } from "./lines";

describe("setting apart what a converter ran together", () => {
  it.each([
    ["Förskola -190,8-185,6 5,2-182,7", "Förskola -190,8 -185,6 5,2 -182,7"],
    ["Nettokostnad 31 400-30 900", "Nettokostnad 31 400 -30 900"],
    [
      "Budget 2021Prognos 2021AvvikelseUtfall 2020",
      "Budget 2021 Prognos 2021 Avvikelse Utfall 2020",
    ],
    ["Utfall2013", "Utfall 2013"],
    ["<strong>Summa</strong><br />", " Summa  "],
  ])("%s", (text, apart) => {
    expect(legible(linesIn(text)).map((line) => line.text)).toEqual([apart]);
  });

  it.each([
    "Barn 0-5 år",
    "2017-08-31",
    "Gymnasieskola 16-19 år",
    "Läsåret 2023-24",
    "Mål 2-3 dagar",
  ])("leaves %s", (text) => {
    expect(legible(linesIn(text)).map((line) => line.text)).toEqual([text]);
    expect(isRunTogether(text)).toBe(false);
  });
});

describe("rows glued to their labels", () => {
  it("are found where three follow each other", () => {
    const rows = gluedRows(linesIn("Hamn673235\nSkola1385\nStöd (75 %)-51-40-11\n\nSumma 12"));
    expect([...rows]).toEqual([
      [1, { label: "Hamn", values: "673235" }],
      [2, { label: "Skola", values: "1385" }],
      [3, { label: "Stöd (75 %)", values: "-51-40-11" }],
    ]);
  });

  it("are none where one or two do: they may be names", () => {
    expect(gluedRows(linesIn("Vision2030\nAgenda2040\nVi når målen")).size).toBe(0);
  });
});
