import { describe, expect, it } from "vitest";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import { denominatorOf, perHead, populationOf } from "@/lib/domain/population";

const helsingborg = {
  municipalityId: "h",
  date: "2023-12-31",
  inhabitants: 151306,
  source: "SCB, CC0",
};

describe("the population that a period is divided by", () => {
  it("is that of its own year's end, for parts of the year as well", () => {
    expect(populationOf(yearPeriod(2023), "h", [helsingborg])).toBe(helsingborg);
    expect(populationOf(cumulativePeriod(2023, 4), "h", [helsingborg])).toBe(helsingborg);
  });

  it("is never a neighbouring year's or another municipality's", () => {
    expect(populationOf(yearPeriod(2024), "h", [helsingborg])).toBeNull();
    expect(populationOf(yearPeriod(2023), "e", [helsingborg])).toBeNull();
  });
});

describe("per head", () => {
  it("is in kronor per inhabitant whatever power the money stands in", () => {
    const expected = "-4825.7";
    const of = (value: string, unit: "kr" | "tkr" | "mnkr") =>
      perHead(value, unit, "inhabitant", helsingborg);
    expect(of("-730157", "tkr")).toBe(expected);
    expect(of("-730.157", "mnkr")).toBe(expected);
    expect(of("-730157000", "kr")).toBe(expected);
  });

  it("is per thousand inhabitants for what is counted", () => {
    expect(perHead("54888", "careDays", "thousandInhabitants", helsingborg)).toBe("362.76");
  });

  it.each([
    ["percent", "ratio", null],
    ["days", "mean", null],
    ["tkr", "ratio", null],
    ["mnkr", "flow", "inhabitant"],
    ["careDays", "flow", "thousandInhabitants"],
    ["annualWorkers", "mean", "thousandInhabitants"],
  ] as const)("divides %s that is a %s by %s", (unit, accumulation, expected) => {
    expect(denominatorOf({ unit, accumulation })).toBe(expected);
  });
});
