import { describe, expect, it } from "vitest";
import { interactiveRows, interactiveTicks } from "@/lib/charts/interactive";
import { latestOf } from "@/lib/charts/latest";
import { trendOf } from "@/lib/charts/trend";
import { trendGroups } from "@/lib/charts/trend-group";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import { aFigure, aReport, aSeries, plainWords, t1, t2 } from "./sample";

function trend(figures: Figure[], series: Partial<Series> = {}) {
  return trendOf({ series: aSeries(series), figures }, [aReport()], "helar");
}

describe("the newest outcome", () => {
  it("stands with its change since the one before", () => {
    const latest = latestOf(trend([aFigure(2022, "57"), aFigure(2023, "59")]));
    expect(latest?.point.value).toBe("59");
    expect(latest?.before?.change).toMatchObject({ difference: "2", judgement: "better" });
  });

  it("stands with every reason where the two may not be compared", () => {
    const broken = { date: "2023-01-01", cause: "method" as const, note: "", reportId: null };
    const latest = latestOf(
      trend([aFigure(2022, "57"), aFigure(2023, "59")], { breaks: [broken] }),
    );
    expect(latest?.before?.change).toBeNull();
    expect(latest?.before?.reasons?.map((reason) => reason.code)).toEqual(["breakBetween"]);
  });

  it("has no per cent when it comes from below zero", () => {
    const latest = latestOf(trend([aFigure(2022, "-20725"), aFigure(2023, "-7673")]));
    expect(latest?.before?.change).toMatchObject({ difference: "13052", relative: null });
  });

  it("is the part-year alone when no whole year is stated", () => {
    const latest = latestOf(trend([aFigure(t1(2024), "20")]));
    expect(latest).toMatchObject({ before: null, point: { value: "20" } });
    expect(latestOf(trend([]))).toBeNull();
  });
});

describe("a newest outcome of a part of the year", () => {
  const stated = [aFigure(t1(2023), "25"), aFigure(t2(2023), "30")];

  it("stands against the same part of the year before, never the part that was stated last", () => {
    const latest = latestOf(trend([...stated, aFigure(t1(2024), "20")]));
    expect(latest?.point.value).toBe("20");
    expect(latest?.before?.point.figure.period).toEqual(t1(2023));
    expect(latest?.before?.change).toMatchObject({ difference: "-5" });
  });

  it("stands alone where that year has another part only", () => {
    const latest = latestOf(trend([aFigure(t2(2023), "30"), aFigure(t1(2024), "20")]));
    expect(latest).toMatchObject({ before: null, point: { value: "20" } });
  });
});

describe("the interactive chart's readings", () => {
  const figures = [aFigure(2021, "1"), aFigure(2023, "3"), aFigure(t1(2024), "2")];

  it("keep apart what the still drawing keeps apart", () => {
    const rows = interactiveRows(trend(figures), plainWords);
    expect(rows.map((row) => [row.period, row.run])).toEqual([
      ["2021", 0],
      ["2023", 1],
      ["till 2024-04-30", null],
    ]);
    expect(rows[2]?.notes).toEqual(["Delår: jämförs inte med hela år"]);
  });

  it("lie within the ticks of the value axis", () => {
    const ticks = interactiveTicks(trend(figures));
    expect(ticks[0]).toBeLessThanOrEqual(1);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(3);
  });
});

describe("groups of small multiples", () => {
  const list = (id: string, over: Partial<Series>, figures = [aFigure(2023, "1")]) => ({
    series: aSeries({ id, ...over }),
    figures,
  });

  it("follow the printed headings, then the kind", () => {
    const groups = trendGroups(
      [
        list("a", { group: "Vuxna" }),
        list("b", { group: null, kind: "staff" }),
        list("c", { group: "Vuxna" }),
      ],
      [aReport()],
      "helar",
    );
    expect(groups.map((group) => [group.heading, group.kind, group.trends.length])).toEqual([
      ["Vuxna", "indicator", 2],
      [null, "staff", 1],
    ]);
  });

  it("leave out what has no outcome for the stretch", () => {
    const target = [aFigure(2023, "1", { basis: "target" })];
    expect(trendGroups([list("a", {}, target)], [aReport()], "helar")).toEqual([]);
    expect(trendGroups([list("a", {})], [aReport()], "t1")).toEqual([]);
  });
});
