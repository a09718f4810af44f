import { describe, expect, it } from "vitest";
import { releaseDifference } from "@/lib/domain/releaseDifference";
import { describeOutcome, proposedNote } from "@/lib/format/publish";
import { contentOf, figureOf } from "../domain/release";

const at = new Date("2026-11-22T13:05:00Z");

describe("why it wasn't published", () => {
  it.each([
    [
      { actor: "Bo", at, what: "published" },
      "Bo hann publicera den här rapporten före dig, 22 november 2026 kl. 14.05.",
    ],
    [
      { actor: "Bo", at, what: "withdrawn" },
      "Bo drog tillbaka rapporten 22 november 2026 kl. 14.05.",
    ],
    [
      { actor: "Bo", at, what: "reviewed" },
      "Bo ändrade i granskningen sedan du öppnade sidan, 22 november 2026 kl. 14.05.",
    ],
    [null, "Rapporten har ändrats sedan du öppnade sidan."],
  ] as const)("somebody was first: %o", (by, said) => {
    expect(describeOutcome({ kind: "overtaken", by })[0]).toContain(said);
  });

  it("what blocks is listed", () => {
    const item = {
      code: "notIdentified",
      severity: "error",
      place: null,
      figureKey: null,
    } as const;
    expect(describeOutcome({ kind: "blocked", items: [item] })).toHaveLength(2);
    const told = describeOutcome({
      kind: "blocked",
      items: Array.from({ length: 300 }, () => item),
    });
    expect(told).toHaveLength(10);
    expect(told.at(-1)).toBe("Och 292 till, som står i checklistan.");
  });
});

describe("the note to begin with", () => {
  const before = contentOf({ figures: [figureOf({ flags: ["U"] })] });
  const note = "Ändrat: x.";

  it.each([
    ["changed values", contentOf({ figures: [figureOf({ value: "11" })] }), note],
    [
      "only doubts settled",
      contentOf({ figures: [figureOf()] }),
      "1 osäker uppgift har kontrollerats. Inga värden är ändrade.",
    ],
    ["nothing", before, ""],
  ])("of %s", (_, after, said) => {
    expect(proposedNote(releaseDifference(before, after), note)).toBe(said);
  });
});
