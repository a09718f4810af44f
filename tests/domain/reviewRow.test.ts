import { describe, expect, it } from "vitest";
import { ownUnder, rowsOf } from "@/lib/domain/reviewRow";
import { reviewFigureOf as figure } from "./reviewFigure";

describe("printed rows", () => {
  it("hold the figures that follow each other on a line and under a label", () => {
    const rows = rowsOf([
      figure({ key: "7:0", line: 7, label: "Avgifter" }),
      figure({ key: "7:1", line: 7, label: "Avgifter" }),
      figure({ key: "7:2", line: 7, label: "Bidrag" }),
      figure({ key: "8:0", line: 8, label: "Bidrag" }),
    ]);
    expect(rows.map(({ line, figures }) => [line, figures.map(({ key }) => key)])).toEqual([
      [7, ["7:0", "7:1"]],
      [7, ["7:2"]],
      [8, ["8:0"]],
    ]);
  });

  it("stand together by label where no line gave a label more than one figure", () => {
    const weeks = [7, 8].flatMap((line) =>
      ["Internt", "Externt"].map((label) => figure({ key: `${line}:${label}`, line, label })),
    );
    expect(rowsOf(weeks).map(({ line, label, figures }) => [line, label, figures.length])).toEqual([
      [null, "Internt", 2],
      [null, "Externt", 2],
    ]);
  });

  it.each([
    [["Drift · Intäkter", "Drift · Kostnader"], "Drift", ["Intäkter", "Kostnader"]],
    [["Drift", "Drift"], "Drift", ["", ""]],
    [["Drift", "Drift · Kostnader"], "Drift", ["", "Kostnader"]],
    [["Intäkter", "Kostnader"], "", ["Intäkter", "Kostnader"]],
    [["Drift", "Driftsbidrag"], "", ["Drift", "Driftsbidrag"]],
    [["", ""], "", ["", ""]],
  ])("share what all of %j stand under: %j", (unders, shared, own) => {
    const [row] = rowsOf(unders.map((under, index) => figure({ key: `7:${index}`, under })));
    expect(row?.under).toBe(shared);
    expect(row?.figures.map((each) => ownUnder(each, row))).toEqual(own);
  });
});
