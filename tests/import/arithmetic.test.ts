import { describe, expect, it } from "vitest";
import { balanceOf, isSameWithinRounding, isTelling } from "../../lib/import/arithmetic";

const plus = (...values: string[]) => values.map((value) => ({ value, sign: 1 as const }));

describe("balanceOf", () => {
  it.each([
    ["exact", ["637213", "0", "102101"], "739314", true],
    [
      "one off in each of four rounded parts",
      ["2848", "5328", "28288", "11787", "-26655"],
      "21597",
      true,
    ],
    [
      "off by more than rounding hides",
      ["2848", "5328", "28288", "11787", "-26655"],
      "21600",
      false,
    ],
    ["a tenth lost in rounding", ["4.3", "5.7", "4.0", "1.6", "2.4", "9.8"], "27.9", true],
    ["half a unit too far", ["1.0", "1.0"], "2.2", false],
    ["a bare zero is as exact as its neighbours", ["3.0", "0"], "3.4", false],
    ["nothing but zeroes", ["0", "0"], "0", true],
  ])("%s", (_, parts, total, holds) => {
    expect(balanceOf(plus(...parts), total).holds).toBe(holds);
  });

  it("tells how much is lacking, without a float's noise", () => {
    const { difference, tolerance } = balanceOf(plus("0.1", "0.2"), "0.4");
    expect(difference.toFixed()).toBe("-0.1");
    expect(tolerance.toFixed()).toBe("0.15");
  });

  it("takes a term with a minus away", () => {
    const terms = [
      { value: "754698", sign: 1 as const },
      { value: "684195", sign: -1 as const },
    ];
    expect(balanceOf(terms, "70503").holds).toBe(true);
  });
});

describe("isTelling", () => {
  it("finds nothing proved by zeroes, nor by numbers that rounding swallows", () => {
    expect(isTelling(plus("0", "0"), "0")).toBe(false);
    expect(isTelling(plus("1", "2"), "3")).toBe(false);
    expect(isTelling(plus("3.0", "0"), "3.0")).toBe(true);
    expect(isTelling(plus("816247", "-816247"), "0")).toBe(true);
  });
});

describe("isSameWithinRounding", () => {
  it.each([
    ["-20725", "-20.7", -3, true],
    ["-20725", "-20.6", -3, false],
    ["-9504", "-9.5", -3, true],
    ["7278", "7.3", -3, true],
    ["-9504", "-9504", 0, true],
    ["9504", "-9504", 0, false],
  ])("%s and %s with power %i: %s", (a, b, power, same) => {
    expect(isSameWithinRounding(a, b, power)).toBe(same);
  });
});
