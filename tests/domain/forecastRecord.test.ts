import { describe, expect, it } from "vitest";
import { forecastRecords, occasionOf } from "@/lib/domain/forecastRecord";
import { isWithinRange } from "@/lib/domain/forecastRange";
import { cumulativePeriod } from "@/lib/domain/period";
import { aFigure, aReport, aSeries } from "../charts/sample";

const interim = (tertial: 1 | 2, year = 2024) =>
  aReport({
    id: `t${tertial}-${year}`,
    kind: "interim",
    tertial,
    year,
    period: cumulativePeriod(year, tertial * 4),
  });
const reports = [interim(1), interim(2), aReport({ id: "annual", year: 2024 })];
const money = { unit: "tkr" } as const;
const series = aSeries({
  id: "r",
  kind: "incomeStatement",
  unit: "tkr",
  accumulation: "flow",
  role: "result",
});
const figures = [
  aFigure(2024, "-9000", { ...money, basis: "forecast", reportId: "t1-2024" }),
  aFigure(2024, "-6500", { ...money, basis: "forecast", reportId: "t2-2024" }),
  aFigure(2024, "-5110", money),
];
const range = {
  reportId: "t1-2024",
  best: "-6.0",
  worst: "-13.0",
  unit: "mnkr" as const,
  place: { page: null, line: 1 },
};

describe("a committee's forecasts", () => {
  it("are judged after April and after August apart", () => {
    const [record] = forecastRecords([{ series, figures }], reports, [range]);
    expect(record?.means).toEqual({
      t1: { count: 1, net: "3890", absolute: "3890" },
      t2: { count: 1, net: "1390", absolute: "1390" },
      other: null,
    });
  });

  it("say whether the outcome came between the worst and the best case, in whatever unit", () => {
    const [record] = forecastRecords([{ series, figures }], reports, [range]);
    expect(record?.errors.map((each) => each.isWithinRange)).toEqual([false, null]);
    expect(isWithinRange("-6000", "tkr", range)).toBe(true);
    expect(isWithinRange("-6000", "count", range)).toBeNull();
  });

  it("come result first, and leave out what nobody forecast or what has no role", () => {
    const area = aSeries({ id: "a", kind: "serviceArea", unit: "tkr" });
    const wages = aSeries({ id: "w", kind: "incomeStatement", role: "expenses", unit: "tkr" });
    const costs = aSeries({ id: "c", kind: "incomeStatement", role: "totalExpenses", unit: "tkr" });
    const list = [area, wages, costs, series].map((each) => ({ series: each, figures }));
    const unforecast = { series: aSeries({ kind: "serviceArea" }), figures: [aFigure(2024, "1")] };
    const records = forecastRecords([...list, unforecast], reports, [range]);
    expect(records.map((record) => record.series.id)).toEqual(["r", "c", "a"]);
    expect(records[1]?.paths[0]?.steps.map((step) => step.range)).toEqual([null, null, null]);
  });

  it("that rest on a reading in doubt stand, but not in the means", () => {
    const doubted = figures.map((each) =>
      each.reportId === "t1-2024" ? { ...each, flags: ["U" as const] } : each,
    );
    const [record] = forecastRecords([{ series, figures: doubted }], reports, []);
    expect(record?.errors).toHaveLength(2);
    expect(record?.means.t1).toBeNull();
  });

  it("of a monthly follow-up are neither T1's nor T2's", () => {
    expect(occasionOf({ tertial: null })).toBe("other");
    expect([occasionOf({ tertial: 1 }), occasionOf({ tertial: 2 })]).toEqual(["t1", "t2"]);
  });
});
