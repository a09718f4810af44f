import { describe, expect, it } from "vitest";
import { cumulativePeriod } from "@/lib/domain/period";
import { missingByYear, reportName, slotName } from "@/lib/format/report";

describe("the name of a report", () => {
  it.each([
    ["plan", null, "Verksamhetsplan 2025", "Plan"],
    ["interim", 1, "Delårsrapport tertial 1 2025", "Tertial 1"],
    ["interim", 2, "Delårsrapport tertial 2 2025", "Tertial 2"],
    ["interim", null, "Delårsrapport 2025", "Delår"],
    ["annual", null, "Årsbokslut 2025", "Bokslut"],
    ["monthly", null, "Månadsuppföljning 2025", "Månad"],
  ] as const)("%s %s", (kind, tertial, full, short) => {
    expect(reportName({ kind, tertial, year: 2025 })).toBe(full);
    expect(slotName({ kind, tertial })).toBe(short);
  });
});

describe("a monthly follow-up", () => {
  const march = { kind: "monthly", tertial: null, period: cumulativePeriod(2025, 3) } as const;

  it("is called by its month, since a year has many", () => {
    expect(reportName({ ...march, year: 2025 })).toBe("Månadsuppföljning mars 2025");
    expect(slotName(march)).toBe("Mars");
  });

  it("is called by what it is about where it is about one thing", () => {
    expect(slotName({ ...march, subject: "Placeringar" })).toBe("Placeringar");
  });
});

it("tells how far an interim report reaches that is no tertial", () => {
  const spring = { kind: "interim", tertial: null, period: cumulativePeriod(2025, 3) } as const;
  expect(reportName({ ...spring, year: 2025 })).toBe("Delårsrapport januari–mars 2025");
  expect(slotName(spring)).toBe("Januari–mars");
  const first = { ...spring, tertial: 1, period: cumulativePeriod(2025, 4) } as const;
  expect(reportName({ ...first, year: 2025 })).toBe("Delårsrapport tertial 1 2025");
  expect(slotName(first)).toBe("Tertial 1");
});

describe("missingByYear", () => {
  it("names each year once", () => {
    const missing = [
      { kind: "plan", tertial: null, year: 2017 },
      { kind: "interim", tertial: 1, year: 2017 },
      { kind: "annual", tertial: null, year: 2017 },
      { kind: "interim", tertial: 2, year: 2023 },
    ] as const;
    expect(missingByYear(missing)).toBe("2017: plan, tertial 1 och bokslut; 2023: tertial 2");
  });

  it("says nothing of nothing", () => {
    expect(missingByYear([])).toBe("");
  });
});
