import { describe, expect, it } from "vitest";
import { verdicts } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";

describe("verdictWord", () => {
  it("tells what is from what is expected", () => {
    expect(verdictWord("partlyAchieved", false)).toBe("Delvis uppnått");
    expect(verdictWord("partlyAchieved", true)).toBe("Väntas delvis uppnås");
  });

  it("never gives two verdicts the same words", () => {
    const all = verdicts.flatMap((verdict) => [
      verdictWord(verdict, false),
      ...(verdict === "notAssessed" ? [] : [verdictWord(verdict, true)]),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });
});
