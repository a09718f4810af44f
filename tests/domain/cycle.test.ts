import { describe, expect, it } from "vitest";
import { missingReports } from "@/lib/domain/cycle";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";

describe("missingReports", () => {
  it.each([
    ["nothing held, nothing missing", [], []],
    ["a whole year", ["plan 2024", "t1 2024", "t2 2024", "annual 2024"], []],
    ["a gap in the middle", ["plan 2024", "t2 2024", "annual 2024"], ["t1 2024"]],
    ["what may not have been written yet", ["plan 2025", "t1 2025"], []],
    [
      "years that nobody collects",
      ["annual 2017", "plan 2025"],
      ["plan 2017", "t1 2017", "t2 2017"],
    ],
    [
      "the accounts before a new plan",
      ["t2 2024", "plan 2025"],
      ["plan 2024", "t1 2024", "annual 2024"],
    ],
  ])("%s", (_name, held, missing) => {
    expect(missingReports(held.map(report)).map(nameOf)).toEqual(missing);
  });
});

function report(name: string): Report {
  const [slot, year] = [name.split(" ")[0] ?? "", Number(name.split(" ")[1])];
  const tertial = slot === "t1" ? 1 : slot === "t2" ? 2 : null;
  return {
    id: name,
    committeeId: "c",
    slug: name,
    title: name,
    kind: tertial ? "interim" : slot === "plan" ? "plan" : "annual",
    year,
    tertial,
    period: tertial ? cumulativePeriod(year, tertial * 4) : yearPeriod(year),
    state: "published",
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: name,
  };
}

function nameOf(slot: { kind: string; year: number; tertial: number | null }): string {
  return `${slot.tertial ? `t${slot.tertial}` : slot.kind} ${slot.year}`;
}
