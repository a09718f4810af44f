import { describe, expect, it } from "vitest";
import { changeBetween } from "@/lib/domain/change";

describe("changeBetween", () => {
  it.each([
    ["100", "125", "higher", "25", "0.25", "better"],
    ["100", "125", "lower", "25", "0.25", "worse"],
    ["100", "125", "neither", "25", "0.25", "neither"],
    ["0", "125", "higher", "125", null, "better"],
    ["57", "57", "lower", "0", "0", "same"],
    ["-9504", "-20725", "higher", "-11221", "-1.180661", "worse"],
    ["-9504", "500", "higher", "10004", null, "better"],
    ["13.5", "13.2", "higher", "-0.3", "-0.022222", "worse"],
    ["0.1", "0.3", "neither", "0.2", "2", "neither"],
    ["100", "0", "lower", "-100", "-1", "better"],
  ] as const)("%s → %s (%s)", (from, to, better, difference, relative, judgement) => {
    expect(changeBetween(from, to, better)).toEqual({ difference, relative, judgement });
  });
});
