import { describe, expect, it } from "vitest";
import { overReports } from "@/lib/charts/over-reports";
import { internalControls } from "@/lib/domain/internalControl";
import { aFigure, aReport, aSeries, onDate, t1 } from "../charts/sample";

describe("the internal control", () => {
  const label = "Fakturor stämmer med avtal";
  const series = (
    aspect: string,
    basis: "actual" | "variance",
    values: [number, string | null][],
  ) => ({
    series: aSeries({ id: aspect, label, aspect, group: "Intern kontroll", unit: "count" }),
    figures: values.map(([year, value]) => aFigure(year, value, { seriesId: aspect, basis })),
  });

  it("sets deviations against the controls made, year by year", () => {
    const list = [
      series("Antal kontroller", "actual", [
        [2023, "40"],
        [2024, "50"],
        [2022, "0"],
      ]),
      series("Antal", "variance", [
        [2023, null],
        [2024, "3"],
        [2022, "0"],
      ]),
    ];
    const [control] = internalControls(list, [aReport()]);
    expect(control?.label).toBe(label);
    expect(control?.years.map(({ year, share }) => [year, share])).toEqual([
      [2024, "0.06"],
      [2023, null],
      [2022, null],
    ]);
  });

  it("tells deviations by what the column counts", () => {
    const list = [
      series("Antal avvikelser", "actual", [[2024, "3"]]),
      series("Antal kontroller", "actual", [[2024, "50"]]),
    ];
    const [control] = internalControls(list, [aReport()]);
    expect(control?.years[0]).toMatchObject({
      made: { value: "50" },
      deviations: { value: "3" },
      share: "0.06",
    });
  });

  it("is told by its heading only", () => {
    const other = { ...series("x", "actual", [[2024, "1"]]) };
    const elsewhere = { ...other, series: { ...other.series, group: "Vuxna" } };
    expect(internalControls([elsewhere], [aReport()])).toEqual([]);
  });
});

describe("over reports", () => {
  it("holds each report's outcome of its own period, and stocks of its last day", () => {
    const reports = [
      aReport({ id: "t1", kind: "interim", tertial: 1, period: t1(2024), year: 2024 }),
      aReport({ id: "annual" }),
    ];
    const figures = [
      aFigure(2023, "90", { reportId: "t1" }),
      aFigure(t1(2024), "92", { reportId: "t1" }),
      aFigure(2023, "90", { reportId: "annual", basis: "target" }),
      aFigure(onDate("2023-12-31"), "91", { reportId: "annual" }),
    ];
    const { rows } = overReports([{ series: aSeries(), figures }], reports);
    expect(rows.map(({ report, figures: own }) => [report.id, own.get("s")?.value])).toEqual([
      ["annual", "91"],
      ["t1", "92"],
    ]);
    expect(overReports([], reports)).toEqual({ series: [], rows: [] });
  });
});
