import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../../lib/import/tables/stream/segments";
import { linesIn } from "./lines";

function toldOf(text: string): string[] {
  return segmentsOf(linesIn(text)).segments.map(
    ({ words, values }) =>
      `${words.map((word) => word.text).join(" ")} | ${values.map((value) => value.text).join(" ")}`,
  );
}

describe("a text as words and values by turns", () => {
  it.each([
    ["one row a line", "Hem 14 21\nStöd 15 -22", ["Hem | 14 21", "Stöd | 15 -22"]],
    ["one cell a line", "Hem\n14\n21\nStöd\n15\n-22", ["Hem | 14 21", "Stöd | 15 -22"]],
    ["all on one line", "Hem 14 21 Stöd 15 -22", ["Hem | 14 21", "Stöd | 15 -22"]],
    ["a year for a name", "2018 5,1 6,8\n2017 5,7 7,7", ["2018 | 5,1 6,8", "2017 | 5,7 7,7"]],
    ["digits lost before commas", "Personal ,2 -61,0 ,6", ["Personal | ,2 -61,0 ,6"]],
    ["years of a header", "Mått 2022 2023\nBesök 410 395", ["Mått 2022 2023 Besök | 410 395"]],
    ["a number in a sentence", "De 14 barnen bor kvar", []],
    ["a dash before a label", "Netto 9 3 - varav hyra 2 1", ["Netto | 9 3", "- varav hyra | 2 1"]],
  ])("%s", (_, text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});
