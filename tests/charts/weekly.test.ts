import { describe, expect, it } from "vitest";
import { layoutWeeks, weeklyYears } from "@/lib/charts/weekly";
import { weekPeriod } from "@/lib/domain/period";
import { aFigure, aReport, aSeries, plainWords } from "./sample";

const series = aSeries({ kind: "placement", unit: "count", accumulation: "point" });

function years(weeks: [year: number, week: number, value: string | null][]) {
  const figures = weeks.map(([year, week, value]) =>
    aFigure(weekPeriod(year, week), value, { unit: "count" }),
  );
  return weeklyYears({ series, figures }, [aReport()]);
}

describe("weeks against last year's", () => {
  it("puts a week in the ISO year of its Thursday", () => {
    // Week 1 of 2025 begins on 30 December 2024; week 53 of 2020 ends on 3 January 2021.
    const found = years([
      [2025, 1, "40"],
      [2020, 53, "38"],
    ]);
    expect(found.map((each) => [each.year, each.weeks.map((week) => week.week)])).toEqual([
      [2025, [1]],
      [2020, [53]],
    ]);
  });

  it("leaves a missing week out of its line and cuts it there", () => {
    const found = years([
      [2025, 1, "40"],
      [2025, 2, "41"],
      [2025, 3, null],
      [2025, 4, "42"],
      [2025, 5, "43"],
    ]);
    const drawing = layoutWeeks(found, "wide", plainWords);
    expect(drawing?.lines[0]?.d.match(/M/g)).toHaveLength(2);
  });

  it("draws the two newest years, each with its own label", () => {
    const found = years([
      [2023, 1, "30"],
      [2024, 1, "40"],
      [2025, 1, "40"],
    ]);
    const drawing = layoutWeeks(found, "narrow", plainWords);
    expect(drawing?.lines.map((each) => each.year)).toEqual([2025, 2024]);
    const [a, b] = drawing?.lines.map((each) => each.label.y) ?? [];
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it("is nothing without weeks", () => {
    expect(layoutWeeks(years([]), "wide", plainWords)).toBeNull();
  });
});
