import { describe, expect, it } from "vitest";
import { valueIn } from "@/lib/domain/valueIn";

describe("a value in another unit", () => {
  it.each([
    ["-20725", "tkr", "mnkr", "-20.725"],
    ["-20.7", "mnkr", "tkr", "-20700"],
    ["290000", "kr", "tkr", "290"],
    ["1", "kr", "mnkr", "0.000001"],
    ["5.0", "tkr", "tkr", "5.0"],
    ["5", "percent", "percent", "5"],
  ] as const)("%s %s is in %s %s", (value, unit, to, converted) =>
    expect(valueIn({ value, unit }, to)).toBe(converted),
  );

  it("is not for what doesn't convert, or isn't there", () => {
    expect(valueIn({ value: "5", unit: "tkr" }, "days")).toBeNull();
    expect(valueIn({ value: null, unit: "tkr" }, "mnkr")).toBeNull();
  });
});
