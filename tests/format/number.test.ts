import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatNumber,
  formatPercentagePoints,
  formatShare,
} from "@/lib/format/number";

/** Readable stand-ins: "_" for the no-break space, "~" for the true minus. */
const swedish = (text: string) => text.replaceAll("_", "\u00a0").replaceAll("~", "\u2212");

describe("formatNumber", () => {
  it.each([
    ["0", "0"],
    ["7", "7"],
    ["614", "614"],
    ["1234", "1_234"],
    ["20725", "20_725"],
    ["1266447", "1_266_447"],
    ["-20725", "~20_725"],
    ["-0.4", "~0,4"],
    ["3.0", "3,0"],
    ["12.90", "12,90"],
    ["1234.5", "1_234,5"],
    ["-1234567.891", "~1_234_567,891"],
    ["0.0", "0,0"],
  ])("prints %s as %s", (value, text) => expect(formatNumber(value)).toBe(swedish(text)));

  it.each([
    ["5", "+5"],
    ["-5", "~5"],
    ["0", "0"],
    ["0.0", "0,0"],
  ])("with a sign prints %s as %s", (value, text) =>
    expect(formatNumber(value, { signed: true })).toBe(swedish(text)),
  );

  it.each([
    ["20.725", 1, "20,7"],
    ["20.75", 1, "20,8"],
    ["-20.75", 1, "~20,8"],
    ["5", 1, "5,0"],
    ["-0.04", 1, "0,0"],
    ["999.5", 0, "1_000"],
  ])("rounds %s to %i decimals as %s", (value, decimals, text) =>
    expect(formatNumber(value, { decimals })).toBe(swedish(text)),
  );
});

describe("units, shares and points", () => {
  it.each([
    ["59", "percent", "59_%"],
    ["-20725", "tkr", "~20_725_tkr"],
    ["57", "days", "57_dagar"],
    ["5820", "count", "5_820"],
    ["75", "index", "75"],
    ["3", "unknown", "3"],
  ] as const)("says %s %s", (value, unit, text) =>
    expect(formatAmount(value, unit)).toBe(swedish(text)),
  );

  it.each([
    ["0.125", "13_%"],
    ["0.05", "5_%"],
    ["0.053", "5,3_%"],
    ["-0.3", "~30_%"],
    ["1", "100_%"],
    ["0", "0_%"],
  ])("a share of %s is %s", (share, text) => expect(formatShare(share)).toBe(swedish(text)));

  it("percent and percentage points are two things", () => {
    expect(formatShare("0.02", { signed: true })).toBe(swedish("+2_%"));
    expect(formatPercentagePoints("2", { signed: true })).toBe(swedish("+2_procentenheter"));
    expect(formatPercentagePoints("-1")).toBe(swedish("~1_procentenhet"));
    expect(formatPercentagePoints("1.5")).toBe(swedish("1,5_procentenheter"));
  });
});
