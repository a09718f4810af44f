import { describe, expect, it } from "vitest";
import { valueScale } from "@/lib/charts/scale";
import { momentOf, stretchOf, timeOf } from "@/lib/charts/time";
import {
  cumulativePeriod,
  monthPeriod,
  pointPeriod,
  weekPeriod,
  yearPeriod,
} from "@/lib/domain/period";

describe("the value axis", () => {
  const table: [string, number[], boolean, boolean][] = [
    ["high and close together", [96, 97], false, false],
    ["near zero", [3, 9], false, true],
    ["on both sides", [-3, 9], false, true],
    ["negative and far from zero", [-540_410, -531_050], false, false],
    ["bars, however high", [96, 97], true, true],
    ["one value", [96], false, false],
    ["only zeros", [0, 0], false, true],
  ];
  it.each(table)("%s", (_, values, fromZero, startsAtZero) => {
    const found = valueScale(values, [100, 0], { fromZero });
    expect(found.startsAtZero).toBe(startsAtZero);
    for (const value of values) {
      expect(found.scale(value)).toBeGreaterThanOrEqual(0);
      expect(found.scale(value)).toBeLessThanOrEqual(100);
    }
    expect(found.ticks.length).toBeGreaterThan(1);
  });
});

describe("time", () => {
  it("stands at the moment a period ends", () => {
    expect(timeOf(yearPeriod(2023))).toBeCloseTo(2024, 3);
    expect(timeOf(cumulativePeriod(2024, 4))).toBeCloseTo(2024 + 4 / 12, 2);
    expect(momentOf("2024-01-01")).toBe(2024);
  });

  it.each([
    [yearPeriod(2023), "helar"],
    [cumulativePeriod(2023, 4), "t1"],
    [cumulativePeriod(2023, 8), "t2"],
    [cumulativePeriod(2023, 3), null],
    [pointPeriod("2023-12-31"), "helar"],
    [pointPeriod("2023-08-31"), "t2"],
    [monthPeriod(2023, 4), null],
    [weekPeriod(2023, 17), null],
  ])("%o covers %s", (period, stretch) => {
    expect(stretchOf(period)).toBe(stretch);
  });
});
