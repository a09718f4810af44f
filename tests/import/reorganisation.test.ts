import { describe, expect, it } from "vitest";
import { findSuccessions } from "@/lib/import/reorganisation";

const labels = [
  "Barn och unga",
  "Barn, unga och familj",
  "Vuxna",
  "Försörjningsstöd",
  "Vuxna och försörjning",
  "Ledning och stab",
];

describe("what became of which service areas", () => {
  it('is read from a report\'s remark, a label with its own "och" kept whole', () => {
    const remark =
      "Från 2023-01-01 gäller en ny indelning. Barn och unga heter nu Barn, unga och familj. " +
      "Vuxna och Försörjningsstöd har slagits ihop till Vuxna och försörjning. " +
      "Ledning och stab är oförändrat.";
    expect(findSuccessions(remark, labels)).toEqual([
      { from: ["Barn och unga"], to: "Barn, unga och familj" },
      { from: ["Försörjningsstöd", "Vuxna"], to: "Vuxna och försörjning" },
    ]);
  });

  it.each([
    "Öppenvården heter nu Vuxna.",
    "Vuxna heter nu Arbete och bostad.",
    "Delar av Vuxna heter nu Ledning och stab.",
    "Vuxna och Försörjningsstöd heter nu Vuxna och försörjning.",
    "Vuxna har delats i två.",
    "Vuxna heter nu Vuxna.",
  ])("is not guessed: %s", (remark) => expect(findSuccessions(remark, labels)).toEqual([]));
});
