import { describe, expect, it } from "vitest";
import { readDocument } from "../../../lib/import/read";
import { readText } from "../../../lib/import/text";

const head = "Umeå kommun\n\nSocialnämnden\n\nÅrsbokslut 2023\n\n## Drift, tkr\n\n";

/** Header → are its figures in doubt? The columns add up under any header. */
function doubts(headers: readonly string[], rows: readonly (readonly number[])[]) {
  const sum = headers.map((_, at) => rows.reduce((total, row) => total + (row[at] ?? 0), 0));
  const labels = ["Hemtjänst", "Boende", "Stab", "Summa"];
  const lines = [...rows, sum].map((row, at) => [labels[at], ...row].join("\t"));
  const text = `${head}${["Verksamhet", ...headers].join("\t")}\n${lines.join("\n")}\n`;
  const { figures } = readDocument(readText(new TextEncoder().encode(text)));
  return headers
    .map((header) => figures.filter(({ column }) => column === header))
    .map((own) => own.length === 4 && own.every(({ flags }) => flags.includes("U")));
}

describe("deniedByDeviations", () => {
  const headers = ["Budget 2023", "Utfall 2023", "Avvikelse 2023"];

  it("doubts columns that no deviation bears out, whatever adds up", () => {
    const moved = [
      [-120, 14, -110],
      [-230, 8, -241],
      [-51, -9, -48],
    ];
    expect(doubts(headers, moved)).toEqual([true, true, true]);
  });

  it("leaves those that a deviation bears out, either way", () => {
    const rows = [
      [-120, -110, 10],
      [-230, -241, -11],
      [-51, -48, 3],
    ];
    expect(doubts(headers, rows)).toEqual([false, false, false]);
    const turned = rows.map(([budget = 0, outcome = 0, deviation = 0]) => [
      -budget,
      -outcome,
      deviation,
    ]);
    expect(doubts(headers, turned)).toEqual([false, false, false]);
  });

  it("doubts a deviation that is one of the two that differ", () => {
    const rows = [
      [-120, -110, -10],
      [-230, -241, 11],
      [-51, -48, -3],
    ];
    const moved = ["Utfall 2023", "Avvikelse 2023", "Prognos 2023"];
    expect(doubts(moved, rows)).toEqual([true, true, true]);
  });

  it("leaves a deviation that is large because little has been used", () => {
    const rows = [
      [9000, 100, 8900],
      [700, 600, 100],
      [1200, 1000, 200],
    ];
    expect(doubts(headers, rows)).toEqual([false, false, false]);
  });

  it("says nothing without both of what a deviation compares", () => {
    const rows = [
      [-120, 14],
      [-230, 8],
      [-51, -9],
    ];
    expect(doubts(["Utfall 2023", "Avvikelse 2023"], rows)).toEqual([false, false]);
  });
});
