import { describe, expect, it } from "vitest";
import { units } from "@/lib/domain/unit";
import { unitLabel, unitName } from "@/lib/format/unit";

describe("units", () => {
  it("each have a name, also those that no number carries a label for", () => {
    for (const unit of units) expect(unitName(unit)).not.toBe("");
    expect(unitName("count")).toBe("antal");
    expect(unitLabel("count")).toBe("");
    expect(unitLabel("careDays")).toBe("vårddygn");
  });
});
