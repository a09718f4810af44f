import { describe, expect, it } from "vitest";
import { linesOfRuns } from "../../../lib/import/pdf/lines";
import { runsOf, type Run } from "../../../lib/import/pdf/runs";

/** A run of ten points, five points a character. */
const run = (text: string, left: number, baseline: number, size = 10): Run => ({
  text,
  left,
  right: left + text.length * 5,
  baseline,
  size,
});
const texts = (...runs: Run[]) => linesOfRuns(runs, 1, 1).map(({ text }) => text);

describe("linesOfRuns", () => {
  it.each([
    [
      "runs on one baseline are a line, left to right",
      [run("5", 90, 20), run("Hyror", 10, 20)],
      ["Hyror 5"],
    ],
    [
      "the upper line is first, whatever was drawn first",
      [run("Två", 10, 40), run("Ett", 10, 20)],
      ["Ett", "Två"],
    ],
    ["what touches is one word", [run("\u2212", 10, 20), run("614", 15, 20)], ["\u2212614"]],
    ["what stands apart is two", [run("12", 10, 20), run("614", 23, 20)], ["12 614"]],
    [
      "a small digit above is a footnote's mark",
      [run("234", 10, 20), run("1", 26, 18, 6)],
      ["234 ¹"],
    ],
    [
      "a mark stands on its word's row however high it is set",
      [run("Stab", 10, 20), run("1", 30, 15.5, 6), run("12", 60, 20)],
      ["Stab¹ 12"],
    ],
    [
      "smaller numbers beside larger text are no marks",
      [run("Prosa", 10, 20, 12), run("264", 90, 17, 8)],
      ["Prosa 264"],
    ],
    ["a small digit on the line is a digit", [run("234", 10, 20), run("1", 26, 20, 6)], ["234 1"]],
  ])("%s", (_, runs, expected) => {
    expect(texts(...runs)).toEqual(expected);
  });

  it("numbers the lines on from the page before", () => {
    const lines = linesOfRuns([run("Ett", 10, 20), run("Två", 10, 40)], 3, 17);
    expect(lines.map(({ number, page }) => [number, page])).toEqual([
      [17, 3],
      [18, 3],
    ]);
  });
});

describe("runsOf", () => {
  const page = { width: 600, height: 800 };
  const base = [1, 0, 0, -1, 0, page.height] as const;
  const item = (str: string, transform: number[]) => ({ str, transform, width: 50, height: 10 });
  const upright = [10, 0, 0, 10, 100, 700];
  const sideways = [0, 10, -10, 0, 100, 300];

  it("reads upright text from the page's top", () => {
    const { runs } = runsOf([item("Nyckeltal", upright)], base, page);
    expect(runs).toEqual([{ text: "Nyckeltal", left: 100, right: 150, baseline: 100, size: 10 }]);
  });

  it("leaves out what goes another way than most: watermarks and axis titles", () => {
    const items = [item("Nyckeltal och volymer", upright), item("Antal", sideways)];
    expect(runsOf(items, base, page).runs.map(({ text }) => text)).toEqual([
      "Nyckeltal och volymer",
    ]);
  });

  it("places headers that are read from below over their columns", () => {
    const head = (text: string, x: number) => item(text, [0, 10, -10, 0, x, 600]);
    const items = [
      item("Nyckeltal och volymer för åren", upright),
      head("2023", 300),
      head("2024", 340),
    ];
    const { runs } = runsOf(items, base, page);
    expect(runs.slice(1)).toEqual([
      { text: "2023", left: 290, right: 300, baseline: 200, size: 10 },
      { text: "2024", left: 330, right: 340, baseline: 200, size: 10 },
    ]);
  });

  it("turns a page that is set sideways", () => {
    const items = [item("Investeringar per projekt", sideways), item("7", upright)];
    expect(runsOf(items, base, page).runs.map(({ text }) => text)).toEqual([
      "Investeringar per projekt",
    ]);
  });
});
