import { describe, expect, it } from "vitest";
import type { Line } from "../../../lib/import/document";
import { joinGrids, type Grid } from "../../../lib/import/pdf/grid";

function grid(
  top: number,
  bottom: number,
  page: number,
  labels: string[],
  edges = [60, 180, 240],
): Grid {
  const rows = labels.map((label, at): Line => ({
    number: top + at,
    page,
    text: label,
    words: [],
    cells: [label, "1"],
    top: top + at * 12,
    size: 8,
  }));
  return { edges, top, bottom, rows };
}

const labelsOf = (grids: Grid[]) => joinGrids(grids).map((rows) => rows.map(({ text }) => text));

describe("joinGrids", () => {
  it("puts together rows that white space too narrow for a line sets apart", () => {
    const grids = [
      grid(40, 60, 1, ["Mått", "Intäkter"]),
      grid(64, 100, 1, ["Personal", "Hyror"]),
      grid(104, 116, 1, ["Summa"]),
    ];
    expect(labelsOf(grids)).toEqual([["Mått", "Intäkter", "Personal", "Hyror", "Summa"]]);
  });

  it("keeps apart what has other columns, or room for a line between", () => {
    const first = grid(40, 60, 1, ["Mått", "Intäkter"]);
    expect(labelsOf([first, grid(64, 100, 1, ["A", "B"], [60, 150, 240])])).toHaveLength(2);
    expect(labelsOf([first, grid(72, 100, 1, ["A", "B"])])).toHaveLength(2);
  });

  it("puts together what a page break has parted", () => {
    expect(labelsOf([grid(40, 60, 1, ["Mått", "A"]), grid(44, 60, 2, ["B"])])).toEqual([
      ["Mått", "A", "B"],
    ]);
  });
});
