import { describe, expect, it } from "vitest";
import { reviewEventDetail } from "@/lib/format/reviewEvent";

const subject = "Antal besök (Utfall)";
const nbsp = "\u00a0";

describe("an event of a review", () => {
  it.each([
    [
      "figureCorrected",
      { subject, unit: "tkr", read: "12", value: "-1200" },
      `${subject}: 12${nbsp}tkr → −1${nbsp}200${nbsp}tkr`,
    ],
    [
      "figureCorrected",
      { subject, printed: "¢ ggg", read: null, value: "54888" },
      `${subject}: ”¢ ggg” → 54${nbsp}888`,
    ],
    [
      "figureCorrected",
      { subject, value: "0", read: "7", note: "se bilagan" },
      `${subject}: 7 → 0. ”se bilagan”`,
    ],
    [
      "figureSetMissing",
      { subject, read: "12", missing: "notReported" },
      `${subject}: 12 → redovisas inte`,
    ],
    ["figureDiscarded", { subject, printed: "2024" }, `${subject}: ”2024”`],
    ["figureAdded", { subject: "Antal besök", value: "5", line: 7 }, "Antal besök: 5, rad 7"],
    ["figuresAccepted", { count: 1, subjects: [subject] }, subject],
    ["figuresAccepted", { count: 5, subjects: ["A", "B", "C"] }, "5 uppgifter: A; B; C och 2 till"],
    ["decisionUndone", { subject, undone: { about: "figure" } }, `${subject}: väntar igen`],
    ["goalDiscarded", { subject: "Fler ska", note: "en rubrik" }, "Fler ska. ”en rubrik”"],
    [
      "goalCorrected",
      {
        subject: "6ka",
        was: { title: "6ka", verdict: "achieved", expected: true },
        words: { title: "Öka", verdict: "notAchieved", expected: false },
      },
      "6ka: → Öka; Väntas uppnås → Inte uppnått",
    ],
  ] as const)("%s tells which it was and what it became", (action, data, text) => {
    expect(reviewEventDetail({ action, data })).toBe(text);
  });

  it("says what an older event does tell, and nothing of what is no review", () => {
    expect(reviewEventDetail({ action: "figuresAccepted", data: { count: 12 } })).toBe(
      "12 uppgifter",
    );
    expect(reviewEventDetail({ action: "figureCorrected", data: {} })).toBe("");
    expect(reviewEventDetail({ action: "published", data: { note: "x" } })).toBeNull();
  });
});
