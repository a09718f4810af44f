import { describe, expect, it } from "vitest";
import { readContained } from "../../lib/data/contained";
import { readReport } from "../../lib/import/read";
import { report } from "./files/hostile";
import { sameReport } from "./files/text";

describe("the same report in other bytes", () => {
  it.each(sameReport)(
    "%s gives the same figures",
    async (_, bytes) => {
      const plain = await readReport(report, "rapport.txt");
      const read = await readContained(bytes, "rapport.txt");
      expect("draft" in read && read.draft.figures).toEqual(plain.figures);
      expect(plain.figures.length).toBeGreaterThan(20);
    },
    60_000,
  );
});

describe("many files at once", () => {
  it("wait their turn and are all read", async () => {
    const reads = await Promise.all(
      Array.from({ length: 6 }, () => readContained(Buffer.from("Årsbokslut"), "a.txt")),
    );
    expect(reads.every((read) => "draft" in read)).toBe(true);
  }, 60_000);
});
