import { describe, expect, it } from "vitest";
import { goalYears, latestAssessment } from "@/lib/domain/goalYear";
import type { Goal, Verdict } from "@/lib/domain/goal";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";

const plan = report("plan", null, 2024);
const first = report("interim", 1, 2024);
const second = report("interim", 2, 2024);
const accounts = report("annual", null, 2024);

describe("goalYears", () => {
  it("puts each year's reports in the same four slots, newest year first", () => {
    const years = goalYears(
      [goal("a", 2023, {}), goal("b", 2024, { [accounts.id]: "achieved" })],
      [accounts, plan],
    );
    expect(years.map((each) => each.year)).toEqual([2024, 2023]);
    expect(years[0]?.columns.map((each) => each.report?.id ?? null)).toEqual([
      plan.id,
      null,
      null,
      accounts.id,
    ]);
  });

  it("tells a missing report from one that needn't be there yet", () => {
    const [year] = goalYears([goal("a", 2024, {})], [plan, second]);
    expect(year?.columns.map((each) => each.isMissing)).toEqual([false, true, false, false]);
  });

  it("leaves a cell empty where the report doesn't judge the goal", () => {
    const [year] = goalYears(
      [goal("a", 2024, { [first.id]: "partlyAchieved", [accounts.id]: "achieved" })],
      [plan, first, second, accounts],
    );
    expect(year?.rows[0]?.cells.map((cell) => cell?.verdict ?? null)).toEqual([
      null,
      "partlyAchieved",
      null,
      "achieved",
    ]);
  });

  it("finds the goal that is reworded", () => {
    const years = goalYears([goal("a", 2023, {}), goal("b", 2024, {}, "a")], [plan]);
    expect(years[0]?.rows[0]?.predecessor?.id).toBe("a");
    expect(years[1]?.rows[0]?.predecessor).toBeNull();
  });
});

describe("latestAssessment", () => {
  it("is the newest report's, in whatever order they are given", () => {
    const judged = goal("a", 2024, { [accounts.id]: "notAchieved", [first.id]: "achieved" });
    const latest = latestAssessment(judged, [accounts, first]);
    expect([latest?.report.id, latest?.assessment.verdict]).toEqual([accounts.id, "notAchieved"]);
  });

  it("leaves out a report that isn't given: it isn't published", () => {
    const judged = goal("a", 2024, { [accounts.id]: "notAchieved", [first.id]: "achieved" });
    expect(latestAssessment(judged, [first])?.report.id).toBe(first.id);
    expect(latestAssessment(judged, [])).toBeNull();
  });
});

function goal(
  id: string,
  year: number,
  judged: Record<string, Verdict>,
  succeedsId: string | null = null,
): Goal {
  return {
    id,
    committeeId: "c",
    slug: id,
    title: id,
    year,
    perspective: null,
    succeedsId,
    target: null,
    measures: [],
    measureSeriesIds: [],
    assessments: Object.entries(judged).map(([reportId, verdict]) => ({
      reportId,
      verdict,
      expected: false,
      printed: verdict,
      place: { page: null, line: 1 },
    })),
  };
}

function report(kind: Report["kind"], tertial: Report["tertial"], year: number): Report {
  const id = `${kind}-${tertial}-${year}`;
  return {
    id,
    committeeId: "c",
    slug: id,
    title: id,
    kind,
    year,
    tertial,
    period: tertial ? cumulativePeriod(year, tertial * 4) : yearPeriod(year),
    state: "published",
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: id,
  };
}
