import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { restatementsIn } from "@/lib/domain/restatement";
import { revisionTriangle } from "@/lib/domain/revisionTriangle";
import { yearPeriod } from "@/lib/domain/period";
import { aFigure, aReport, aSeries } from "../charts/sample";

const annual = (year: number) => aReport({ id: `a${year}`, year, period: yearPeriod(year) });
const reports = [annual(2022), annual(2023), annual(2024)];
const series = aSeries({ unit: "careDays", accumulation: "flow" });
const stated = (value: string | null, year: number, over: Partial<Figure> = {}) =>
  aFigure(2022, value, { reportId: `a${year}`, unit: "careDays", ...withoutValue(over) });

function withoutValue({ basis, flags, unit }: Partial<Figure>) {
  return { ...(basis && { basis }), ...(flags && { flags }), ...(unit && { unit }) };
}
const revisions = (figures: Figure[]) => restatementsIn([{ series, figures }], reports);

describe("the revisions of a committee", () => {
  it("tell both values, both reports, by how much, and which is shown", () => {
    const found = revisions([stated("22640", 2022), stated("22456", 2023), stated("22456", 2024)]);
    expect(found).toMatchObject([
      {
        from: { value: "22640" },
        to: { value: "22456" },
        fromReport: { id: "a2022" },
        toReport: { id: "a2023" },
        difference: "-184",
        isShown: true,
        isDoubtful: false,
      },
    ]);
  });

  it("tell every change when a value goes and comes back", () => {
    const found = revisions([stated("1", 2022), stated("2", 2023), stated("1", 2024)]);
    expect(found.map(({ difference, isShown }) => [difference, isShown])).toEqual([
      ["-1", true],
      ["1", false],
    ]);
  });

  it("name the report that stated the earlier value first", () => {
    const found = revisions([stated("1", 2022), stated("1", 2023), stated("2", 2024)]);
    expect(found).toMatchObject([{ fromReport: { id: "a2022" }, toReport: { id: "a2024" } }]);
  });

  it("look past a blank cell, and say when a reading is in doubt", () => {
    const found = revisions([
      stated("100", 2022),
      stated(null, 2023),
      stated("104", 2024, { flags: ["U"] }),
    ]);
    expect(found).toMatchObject([{ difference: "4", isDoubtful: true }]);
  });

  it("are no forecasts, no variances and no rows of the same name in one report", () => {
    expect(
      revisions([
        stated("1", 2022, { basis: "forecast" }),
        stated("2", 2023, { basis: "forecast" }),
        stated("5", 2022, { basis: "variance" }),
        stated("6", 2023, { basis: "variance" }),
      ]),
    ).toEqual([]);
    expect(revisions([stated("1", 2022), stated("5", 2023), stated("6", 2023)])).toEqual([]);
  });

  it("are told in the unit of the later report", () => {
    const found = revisions([
      stated("20.7", 2022, { unit: "mnkr" }),
      stated("20900", 2023, { unit: "tkr" }),
    ]);
    expect(found).toMatchObject([{ difference: "200", unit: "tkr" }]);
  });
});

describe("the revision triangle", () => {
  const figures = [
    stated("22640", 2022),
    stated("22456", 2023),
    stated("22456", 2024),
    aFigure(2023, "25110", { reportId: "a2023" }),
    aFigure(2023, "25110", { reportId: "a2024", basis: "budget" }),
  ];

  it("has reports down and periods across, and marks where a value changes", () => {
    const { periods, rows, isRepeated } = revisionTriangle(figures, reports.toReversed());
    expect(periods.map((period) => period.end)).toEqual(["2022-12-31", "2023-12-31"]);
    const seen = rows.map(({ report, cells }) => [
      report.id,
      ...cells.map((cell) => cell && [cell.figure.value, cell.isRevision]),
    ]);
    expect(seen).toEqual([
      ["a2022", ["22640", false], null],
      ["a2023", ["22456", true], ["25110", false]],
      ["a2024", ["22456", false], null],
    ]);
    expect(isRepeated).toBe(true);
  });

  it("has nothing to follow when each period is stated once", () => {
    expect(revisionTriangle(figures.slice(0, 1), reports).isRepeated).toBe(false);
  });
});
