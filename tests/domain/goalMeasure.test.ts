import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import type { Goal, Target, Verdict } from "@/lib/domain/goal";
import { disagrees, measureStandings, type MeasureStanding } from "@/lib/domain/goalMeasure";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import type { Series } from "@/lib/domain/series";

const accounts: Report = {
  id: "r",
  committeeId: "c",
  slug: "arsbokslut-2024",
  title: "Årsbokslut 2024",
  kind: "annual",
  year: 2024,
  tertial: null,
  period: yearPeriod(2024),
  state: "published",
  release: 1,
  releaseNote: null,
  publishedAt: null,
  decidedOn: null,
  caseNumber: null,
  fileName: "r",
};

const series: Series = {
  id: "s",
  committeeId: "c",
  kind: "indicator",
  label: "Andel i tid",
  slug: "andel-i-tid",
  group: null,
  aspect: null,
  unit: "percent",
  accumulation: "ratio",
  better: "higher",
  role: null,
  parentId: null,
  aliases: [],
  definition: null,
  breaks: [],
};

const atLeast85: Target = {
  bound: "atLeast",
  value: "85",
  unit: "percent",
  year: 2024,
  isRelative: false,
  printed: "Minst 85 %",
};

describe("measureStandings", () => {
  it.each([
    ["reaches it", outcome("85"), atLeast85, true],
    ["misses it", outcome("84.9"), atLeast85, false],
    ["no target", outcome("85"), null, null],
    ["a relative target is no level", outcome("85"), { ...atLeast85, isRelative: true }, null],
    ["another unit", outcome("85", { unit: "count" }), atLeast85, null],
    ["in doubt", outcome("85", { flags: ["U"] }), atLeast85, null],
    ["a part of the year", outcome("85", { period: cumulativePeriod(2024, 8) }), atLeast85, null],
    ["no value", outcome(null), atLeast85, null],
    ["a forecast is no outcome", outcome("85", { basis: "forecast" }), atLeast85, null],
    ["another year", outcome("85", { period: yearPeriod(2023) }), atLeast85, null],
  ])("%s", (_name, figure, target, isMet) => {
    const [standing] = measureStandings(goal(target), [{ series, figures: [figure] }], [accounts]);
    expect(standing?.isMet).toBe(isMet);
  });

  it("takes the whole year before a part of it", () => {
    const part = outcome("70", { id: "part", period: cumulativePeriod(2024, 8) });
    const [standing] = measureStandings(
      goal(atLeast85),
      [{ series, figures: [part, outcome("90")] }],
      [accounts],
    );
    expect(standing?.outcome?.value).toBe("90");
  });

  it.each([
    ["finds the only indicator of that name", [series], "90"],
    ["takes none of two", [series, { ...series, id: "t" }], undefined],
    ["takes no other kind", [{ ...series, kind: "volume" as const }], undefined],
    ["takes no other name", [{ ...series, label: "Andel" }], undefined],
    ["knows an earlier name", [{ ...series, label: "Ny", aliases: ["ANDEL  i tid"] }], "90"],
  ])("a measure named before its outcomes %s", (_name, candidates, value) => {
    const list = candidates.map((each) => ({ series: each, figures: [outcome("90")] }));
    const planned = goal(atLeast85, null);
    expect(measureStandings(planned, list, [accounts])[0]?.outcome?.value).toBe(value);
  });

  it("keeps a measure that no series follows", () => {
    const [standing] = measureStandings(goal(atLeast85), [], [accounts]);
    expect(standing).toMatchObject({ label: "Andel i tid", series: null, outcome: null });
  });
});

describe("disagrees", () => {
  it.each<[Verdict, (boolean | null)[], boolean]>([
    ["achieved", [true], false],
    ["achieved", [true, false], true],
    ["achieved", [null], false],
    ["achieved", [], false],
    ["notAchieved", [true, true], true],
    ["notAchieved", [true, false], false],
    ["notAchieved", [true, null], true],
    ["partlyAchieved", [false], false],
    ["notAssessed", [true], false],
  ])("%s with %j: %s", (verdict, met, expected) => {
    expect(disagrees(verdict, met.map(standing))).toBe(expected);
  });
});

function standing(isMet: boolean | null): MeasureStanding {
  return { label: "m", target: null, series: null, outcome: null, isMet };
}

function goal(target: Target | null, seriesId: string | null = "s"): Goal {
  return {
    id: "g",
    committeeId: "c",
    slug: "g",
    title: "g",
    year: 2024,
    perspective: null,
    succeedsId: null,
    target: null,
    measures: [{ label: "Andel i tid", seriesId, target }],
    measureSeriesIds: ["s"],
    assessments: [],
  };
}

function outcome(value: string | null, other: Partial<Figure> = {}): Figure {
  const measured = value === null ? { value, missing: "blank" as const } : { value, missing: null };
  return {
    id: "f",
    seriesId: "s",
    reportId: "r",
    period: yearPeriod(2024),
    basis: "actual",
    unit: "percent",
    printed: value ?? "",
    column: "Utfall",
    place: { page: null, line: 1 },
    flags: [],
    verification: "notYet",
    proposed: null,
    reason: null,
    ...other,
    ...measured,
  };
}
