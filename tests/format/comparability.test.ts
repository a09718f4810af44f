import { describe, expect, it } from "vitest";
import { tellBreak } from "@/lib/format/comparability";

describe("a break is told", () => {
  it.each([
    ["with its own words", "Även samtal räknas.", ": Även samtal räknas"],
    ["as plain text, whatever the words are", "<b>A & B</b>", ": <b>A & B</b>"],
    ["without a colon where there are no words", "  ", ""],
  ])("%s", (_, note, after) => {
    const told = { date: "2023-01-01", cause: "definition", note, reportId: null } as const;
    expect(tellBreak(told)).toBe(`ändrad definition från 1 januari 2023${after}`);
  });
});
