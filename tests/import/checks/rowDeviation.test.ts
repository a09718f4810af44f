import { describe, expect, it } from "vitest";
import { readDocument } from "../../../lib/import/read";
import { readText } from "../../../lib/import/text";

const head = "Umeå kommun\n\nSocialnämnden\n\nÅrsbokslut 2023\n\n## Drift, tkr\n\n";

/** The reason of each figure, row by row; all of them are in doubt. */
function reasons(headers: readonly string[], rows: readonly (readonly (number | string)[])[]) {
  const labels = ["Hemtjänst", "Boende", "Stab", "Fritid"];
  const lines = rows.map((row, at) => [labels[at], ...row].join("\t"));
  const text = `${head}${["Verksamhet", ...headers].join("\t")}\n${lines.join("\n")}\n`;
  const { figures } = readDocument(readText(new TextEncoder().encode(text)));
  const valued = figures.filter(({ value }) => value !== null);
  expect(valued.every(({ flags }) => flags.includes("U"))).toBe(true);
  expect(valued.some(({ verification }) => verification === "byCheck")).toBe(false);
  return rows.map((_, at) =>
    headers.map(
      (column) =>
        figures.find((each) => each.column === column && each.series.label === labels[at])
          ?.reason ?? null,
    ),
  );
}

describe("in a table that no deviation bears out", () => {
  const [own, other] = ["varianceFails", "columnsUncertain"];
  const year = ["Budget 2023", "Utfall 2023", "Avvikelse 2023"];

  it.each([
    [
      "what is compared and the deviation itself are told that it fails",
      year,
      [
        [-120, 14, -110],
        [-230, 8, -241],
        [-51, -9, -48],
      ],
      [
        [own, own, own],
        [own, own, own],
        [own, own, own],
      ],
    ],
    [
      "an earlier year, which takes no part, is told of its columns",
      ["Bokslut 2022", ...year],
      [
        [-500, -120, 14, -110],
        [-610, -230, 8, -241],
        [-720, -51, -9, -48],
      ],
      [
        [other, own, own, own],
        [other, own, own, own],
        [other, own, own, own],
      ],
    ],
    [
      "a row whose own deviation holds is told of the table's columns",
      year,
      [
        [-120, 14, -110],
        [-230, 8, -241],
        [-51, -48, 3],
      ],
      [
        [own, own, own],
        [own, own, own],
        [other, other, other],
      ],
    ],
    [
      "a row without a deviation is told of the table's columns",
      year,
      [
        [-120, 14, -110],
        [-230, 8, -241],
        [-51, -9, ""],
      ],
      [
        [own, own, own],
        [own, own, own],
        [other, other, null],
      ],
    ],
  ])("%s", (_, headers, rows, expected) => {
    const found = reasons(headers, rows);
    const isBlank = (at: number, column: number) => rows[at]?.[column] === "";
    expect(
      found.map((row, at) => row.map((reason, column) => (isBlank(at, column) ? null : reason))),
    ).toEqual(expected);
  });
});
