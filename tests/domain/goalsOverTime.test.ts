import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import type { Committee } from "@/lib/domain/committee";
import { verdicts, type Goal, type Verdict } from "@/lib/domain/goal";
import { goalLineages } from "@/lib/domain/goalLineage";
import type { GoalEntry } from "@/lib/domain/goalList";
import { addCounts, goalMap, sumOfCounts } from "@/lib/domain/goalMap";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import { outcomeOf, verdictRecords } from "@/lib/domain/verdictRecord";
import { aReport } from "../charts/sample";

const reports = [2023, 2024].flatMap((year) => [
  aReport({ id: `plan${year}`, kind: "plan", year, period: yearPeriod(year) }),
  ...([1, 2] as const).map((tertial) =>
    aReport({
      id: `t${tertial}${year}`,
      kind: "interim",
      tertial,
      year,
      period: cumulativePeriod(year, tertial * 4),
    }),
  ),
  aReport({ id: `a${year}`, year, period: yearPeriod(year) }),
]);

function goal(
  year: number,
  title: string,
  given: Record<string, Verdict> = {},
  succeedsId: string | null = null,
): Goal {
  return {
    id: `${title}-${year}`,
    committeeId: "c",
    slug: `${title}-${year}`,
    title,
    year,
    perspective: null,
    succeedsId,
    target: null,
    measures: [],
    measureSeriesIds: [],
    assessments: Object.entries(given).map(([slot, verdict]) => ({
      reportId: `${slot}${year}`,
      verdict,
      expected: slot !== "a",
      printed: "",
      place: { page: null, line: 1 },
    })),
  };
}

describe("a goal over the years", () => {
  const goals = [
    goal(2024, "Nytt ord", { t1: "achieved", a: "notAchieved" }, "Gammalt ord-2023"),
    goal(2023, "Gammalt ord", { plan: "notAssessed", a: "achieved" }),
    goal(2023, "Eget mål"),
  ];

  it("is followed through its rewordings, newest year first", () => {
    const [first, second, ...none] = goalLineages(goals, reports);
    expect(none).toEqual([]);
    expect(first?.years.map((year) => year.goal.title)).toEqual(["Nytt ord", "Gammalt ord"]);
    expect(first?.wordings).toEqual([{ title: "Gammalt ord", year: 2023 }]);
    expect(first?.years[0]?.slots.map((slot) => slot.assessment?.verdict ?? null)).toEqual([
      null,
      "achieved",
      null,
      "notAchieved",
    ]);
    expect(second?.wordings).toEqual([]);
  });

  it("stands in one lineage only", () => {
    const told = goalLineages(goals, reports).flatMap(({ years }) =>
      years.map((year) => year.goal.id),
    );
    expect(told.toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
  });
});

describe("a forecast verdict", () => {
  it.each([
    ["achieved", "achieved", "cameTrue"],
    ["partlyAchieved", "achieved", "better"],
    ["achieved", "notAchieved", "worse"],
    ["notAssessed", "achieved", null],
    ["achieved", "notAssessed", null],
  ] as const)("%s that became %s: %s", (expected, judged, outcome) =>
    expect(outcomeOf(expected, judged)).toBe(outcome),
  );

  it("is counted after T1 and T2 apart, and only where the accounts judge", () => {
    const goals = [
      goal(2023, "A", { t1: "achieved", t2: "partlyAchieved", a: "partlyAchieved" }),
      goal(2024, "B", { t1: "partlyAchieved", a: "achieved" }),
      goal(2024, "C", { t1: "achieved" }),
      goal(2024, "D", { t2: "achieved", a: "notAssessed" }),
    ];
    expect(verdictRecords(goals, reports)).toEqual([
      { occasion: "t1", count: 2, cameTrue: 0, better: 1, worse: 1 },
      { occasion: "t2", count: 1, cameTrue: 1, better: 0, worse: 0 },
    ]);
  });
});

describe("the map of committees and years", () => {
  const committees = ["a", "b", "c"].map((id): Committee => ({
    id,
    name: id,
    slug: id,
    municipality: { id: "m", scbCode: null, name: "M", slug: "m", isInvented: true },
  }));
  const entry = fc
    .tuple(
      fc.constantFrom(...committees),
      fc.integer({ min: 2021, max: 2025 }),
      fc.constantFrom(...verdicts),
    )
    .map(([committee, year, verdict]): GoalEntry => ({
      committee,
      goal: goal(year, "G"),
      latest: null,
      verdict,
    }));

  it("adds up by row, by column and in all, whatever the goals", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const { years, rows, totals, total } = goalMap(entries);
        expect(sumOfCounts(total)).toBe(entries.length);
        for (const verdict of verdicts) {
          const ofRows = rows.map(({ cells, total: ofRow }) => {
            const sum = cells.reduce((all, each) => all + (each?.[verdict] ?? 0), 0);
            expect(sum).toBe(ofRow[verdict]);
            return sum;
          });
          const ofYears = years.map((_, index) => {
            const sum = rows.reduce((all, row) => all + (row.cells[index]?.[verdict] ?? 0), 0);
            expect(sum).toBe(totals[index]?.[verdict]);
            return sum;
          });
          const add = (a: number, b: number) => a + b;
          expect(ofRows.reduce(add, 0)).toBe(total[verdict]);
          expect(ofYears.reduce(add, 0)).toBe(total[verdict]);
          expect(addCounts(rows.map((row) => row.total))[verdict]).toBe(total[verdict]);
        }
      }),
    );
  });
});
