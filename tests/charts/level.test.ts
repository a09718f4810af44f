import { describe, expect, it } from "vitest";
import { goalTargetsBySeries } from "@/lib/charts/level";
import { trendOf } from "@/lib/charts/trend";
import type { Goal, Target } from "@/lib/domain/goal";
import { aFigure, aReport, aSeries, t1 } from "./sample";

function aTarget(over: Partial<Target> = {}): Target {
  return {
    bound: "atLeast",
    value: "80",
    unit: "percent",
    year: null,
    isRelative: false,
    printed: "minst 80 procent",
    ...over,
  };
}

function aGoal(measures: Goal["measures"], target: Target | null = null, year = 2024): Goal {
  return {
    id: "g",
    committeeId: "c",
    slug: "mal",
    title: "Utredningar i tid",
    year,
    perspective: null,
    succeedsId: null,
    target,
    measures,
    measureSeriesIds: [],
    assessments: [],
  };
}

function measure(target: Target | null, seriesId: string | null = "s"): Goal["measures"][number] {
  return { label: "Andel klara", seriesId, target };
}

describe("targets that goals set", () => {
  it("belong to the measure, or to the goal where it has one measure only", () => {
    const own = goalTargetsBySeries([aGoal([measure(aTarget())])]);
    expect(own.get("s")?.map((each) => [each.target.value, each.year])).toEqual([["80", 2024]]);
    const ofGoal = goalTargetsBySeries([aGoal([measure(null)], aTarget({ value: "70" }))]);
    expect(ofGoal.get("s")?.[0]?.target.value).toBe("70");
    const unclear = goalTargetsBySeries([aGoal([measure(null), measure(null, "t")], aTarget())]);
    expect(unclear.size).toBe(0);
  });

  it("leave out a relative target, which is no level", () => {
    expect(goalTargetsBySeries([aGoal([measure(aTarget({ isRelative: true }))])]).size).toBe(0);
  });

  it("give way to what a report prints in the series' own row", () => {
    const targets = [
      { target: aTarget(), year: 2023 },
      { target: aTarget({ value: "75" }), year: 2024 },
    ];
    const figures = [aFigure(2023, "71"), aFigure(2024, "78", { basis: "target" })];
    const trend = trendOf({ series: aSeries(), figures }, [aReport()], "helar", targets);
    expect(trend.targets.map((level) => [level.year, level.value])).toEqual([
      [2023, "80"],
      [2024, "78"],
    ]);
  });

  it("are dropped in a unit that the series isn't in, and in the view of T1 when it adds up", () => {
    const targets = [{ target: aTarget({ unit: "days" }), year: 2024 }];
    const list = { series: aSeries(), figures: [aFigure(t1(2024), "71")] };
    expect(trendOf(list, [aReport()], "helar", targets).targets).toEqual([]);
    const flow = { ...list, series: aSeries({ accumulation: "flow" }) };
    const inPercent = [{ target: aTarget(), year: 2024 }];
    expect(trendOf(flow, [aReport()], "t1", inPercent).targets).toEqual([]);
    expect(trendOf(list, [aReport()], "t1", inPercent).targets).toHaveLength(1);
  });
});
