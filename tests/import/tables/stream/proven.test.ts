import { describe, expect, it } from "vitest";
import { likelyTables } from "../../../../lib/import/tables/stream/tables";
import { linesIn } from "./lines";

const rows = [
  "Ledning -36,5 -38,2 -1,7 -35,0",
  "Ekonomi -52,4 -51,9 0,5 -50,1",
  "Personal -12,0 -14,8 -2,8 -11,6",
  "Kansli -20,0 -19,5 0,5 -18,0",
];
const header = "Budget 2024 Utfall 2024 Avvikelse Utfall 2023";

/** What each table of the text leaves open: `null` all of it, else the columns that are unsure. */
function open(text: string): (string[] | null)[] {
  return likelyTables(linesIn(text), false, () => false).map(({ columns, isShaky }) =>
    isShaky ? null : columns.filter(({ isUnsure }) => isUnsure).map(({ header: name }) => name),
  );
}

const page = (head: string, ...body: string[]) =>
  `4 Drift (mnkr) Verksamhet ${[head, ...body].join(" ")}`;

describe("a likely header that its deviations prove", () => {
  it("is trusted in a text on one line, with the one column that no deviation speaks of", () => {
    expect(open(page(header, ...rows))).toEqual([[]]);
  });

  it("leaves two columns open that may have changed places", () => {
    const more = rows.map((row, at) => `${row} -3${at},5`);
    expect(open(page(`${header} Utfall 2022`, ...more))).toEqual([["Utfall 2023", "Utfall 2022"]]);
  });

  it.each([
    ["two rows only", page(header, ...rows.slice(0, 2))],
    ["the names in another order", page("Avvikelse Budget 2024 Utfall 2024 Utfall 2023", ...rows)],
    [
      "budget and outcome changed about",
      page("Utfall 2024 Budget 2024 Avvikelse Utfall 2023", ...rows),
    ],
    [
      "budget and outcome changed about among incomes too",
      page("Utfall 2024 Budget 2024 Avvikelse Utfall 2023", ...rows, "Bidrag 90,0 91,5 1,5 88,0"),
    ],
    ["a damaged row after it", page(header, ...rows, "Bidrag 9,0.1 91,5 1,5 88,0 Summa 1 2 1 4")],
    ["a row that says otherwise", page(header, ...rows, "Stab -20,0 -19,5 0,7 -18,0")],
    [
      "the year before the word",
      page("2024 Budget 2024 Utfall 2024 Avvikelse 2023 Utfall", ...rows),
    ],
    ["a word that no header has", page(header.replace("Budget 2024", "Budget Ort 2024"), ...rows)],
    [
      "another table's headings before them",
      page(`Budget jan-maj Utfall jan-maj Enhet ${header}`, ...rows),
    ],
    ["each row's name twice", page(header, ...rows.flatMap((row) => [row, row]))],
  ])("is doubted with %s", (_, text) => {
    expect(open(text)).toEqual([null]);
  });

  it("names a row that begins inside a line only where no heading can be in its name", () => {
    const labels = (text: string) =>
      likelyTables(linesIn(text), false, () => false).flatMap((table) =>
        table.rows.flatMap(({ label, isLabelUnsure }) => (isLabelUnsure ? [label] : [])),
      );
    const others = rows.map((row) => row.replace("Kansli", "Kostnader Kansli"));
    expect(labels(page(header, ...rows))).toEqual([]);
    expect(labels(page(header, ...others))).toEqual(["Kostnader Kansli"]);
    expect(labels([page(header), ...others].join("\n"))).toEqual([]);
  });
});
