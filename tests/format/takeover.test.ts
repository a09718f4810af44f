import { describe, expect, it } from "vitest";
import { describePredecessor, describeTakenYear, takeoverSentence } from "@/lib/format/takeover";
import type { Takeover } from "@/lib/domain/takeover";
import { aFigure, aSeries } from "../charts/sample";

const pred = (
  label: string,
  date = "2024-01-01",
  how: "whole" | "split" | "byShares" = "whole",
) => {
  return { label, date, how };
};

describe("a takeover is told", () => {
  it.each([
    [[pred("A"), pred("B")], "Tar över från ”A” och ”B” från 1 januari 2024."],
    [
      [pred("A"), pred("B", "2023-01-01")],
      "Tar över från ”A” från 1 januari 2024. Tar över från ”B” från 1 januari 2023.",
    ],
  ])("in short: %o", (predecessors, said) => {
    expect(takeoverSentence({ series: aSeries(), predecessors, years: [] })).toBe(said);
  });

  it.each([
    ["whole", "”A” går helt in i ”Ny” från 1 januari 2024."],
    ["split", "i vilka delar har ingen sagt"],
    ["byShares", "redan fördelad i andelar"],
  ] as const)("of one that goes %s", (how, said) => {
    expect(describePredecessor(pred("A", "2024-01-01", how), "Ny")).toContain(said);
  });

  const part = (label: string, value: string) => ({
    ...{ series: aSeries({ label }), figure: aFigure(2023, value, { unit: "tkr" }), share: "1" },
  });
  const years: [string, Takeover["years"][number], string | null, string][] = [
    [
      "put together",
      {
        ...{ year: 2023, how: "mapped", value: "-1300", rounding: "1", isDoubtful: true },
        ...{ parts: [part("A", "-900"), part("B", "-400")], lacking: [] },
      },
      "≈ −1\u00a0300\u00a0tkr",
      "uträknat: A −900 + B −400, osäker läsning",
    ],
    [
      "stated",
      { year: 2024, how: "reported", value: "-5", figure: aFigure(2024, "-5"), lacking: [] },
      "−5\u00a0tkr",
      "som det är angivet",
    ],
    [
      "that lacks a part",
      { year: 2022, how: "unknown", lacking: ["A", "B"] },
      null,
      "A och B har ingen uppgift för året",
    ],
    [
      "that nobody states",
      { year: 2022, how: "unknown", lacking: [] },
      null,
      "ingen rapport anger året",
    ],
  ];
  it.each(years)("of a year %s", (_, year, value, how) => {
    expect(describeTakenYear(year, "tkr")).toEqual({ value, how });
  });
});
