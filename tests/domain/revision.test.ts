import { describe, expect, it } from "vitest";
import { revisionsIn } from "@/lib/domain/revision";
import { figureOf, reportOf } from "./release";

type Words = Parameters<typeof figureOf>[0];

/** What the accounts of 2024 revise, of what those of 2023 stated. */
function revisionOf(then: Words, now: Words) {
  const earlier = [{ figure: figureOf(then).figure, report: reportOf(2023) }];
  return revisionsIn(reportOf(2024), [figureOf(now)], earlier);
}

describe("a later report revises", () => {
  it.each([
    ["another value", { value: "10" }, { value: "11" }, 1],
    ["the same value in other decimals", { value: "10" }, { value: "10.0" }, 0],
    ["a value not given again", { value: "10" }, { value: null }, 0],
    ["a value first given now", { value: null }, { value: "10" }, 0],
    ["rounded money", { value: "20725", unit: "tkr" }, { value: "20.7", unit: "mnkr" }, 0],
    ["other money", { value: "20725", unit: "tkr" }, { value: "20.8", unit: "mnkr" }, 1],
    ["what doesn't convert", { value: "10", unit: "days" }, { value: "11", unit: "weeks" }, 0],
    ["a forecast", { value: "10", basis: "forecast" }, { value: "11", basis: "forecast" }, 0],
    ["a variance", { value: "10", basis: "variance" }, { value: "11", basis: "variance" }, 0],
    ["a budget", { value: "10", basis: "budget" }, { value: "11", basis: "budget" }, 1],
    ["another basis", { value: "10", basis: "budget" }, { value: "11" }, 0],
  ] as const)("%s", (_, then, now, count) => {
    expect(revisionOf(then, now)).toHaveLength(count);
  });

  it.each([
    ["20725", "20.725", true],
    ["20.7", "21500", true],
    ["20725", "-20.7", true],
    ["7000000", "7", true],
    ["20725", "20275", false],
    ["20725", "207.25", false],
    ["0", "1000", false],
  ])("%s then and %s now is a power of a thousand: %s", (then, now, is) => {
    expect(revisionOf({ value: then, unit: "tkr" }, { value: now, unit: "tkr" })).toMatchObject([
      { isPowerOfThousand: is },
    ]);
  });
});

it("the newest earlier statement is the one that is revised", () => {
  const earlier = [2021, 2023, 2022].map((year) => ({
    figure: figureOf({ value: String(year) }).figure,
    report: reportOf(year),
  }));
  const revisions = revisionsIn(reportOf(2024), [figureOf({ value: "1" })], earlier);
  expect(revisions.map(({ then }) => then.value)).toEqual(["2023"]);
});

it.each([
  ["a later report", reportOf(2025)],
  ["another release of the same", reportOf(2024, { release: 2 })],
])("%s is not revised", (_, report) => {
  const stated = [{ figure: figureOf({ value: "99" }).figure, report }];
  expect(revisionsIn(reportOf(2024), [figureOf()], stated)).toEqual([]);
});
