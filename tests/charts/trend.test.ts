import { describe, expect, it } from "vitest";
import { trendOf, type Trend } from "@/lib/charts/trend";
import { cumulativePeriod, monthPeriod, weekPeriod } from "@/lib/domain/period";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import { aFigure, aReport, aSeries, onDate, t1, t2 } from "./sample";

const definitionBreak = {
  date: "2023-01-01",
  cause: "definition" as const,
  note: "Nya regler",
  reportId: null,
};

function trend(
  figures: Figure[],
  series: Partial<Series> = {},
  stretch: Trend["stretch"] = "helar",
) {
  return trendOf({ series: aSeries(series), figures }, [aReport()], stretch);
}

function runs(each: Trend): string[][] {
  return each.runs.map((run) => run.map((point) => point.figure.period.end.slice(0, 4)));
}

describe("which outcomes are joined", () => {
  const table: [string, Figure[], Partial<Series>, string[][]][] = [
    [
      "years in a row",
      [aFigure(2021, "1"), aFigure(2022, "2"), aFigure(2023, "3")],
      {},
      [["2021", "2022", "2023"]],
    ],
    [
      "a year that no report states cuts",
      [aFigure(2020, "1"), aFigure(2022, "2")],
      {},
      [["2020"], ["2022"]],
    ],
    [
      "a blank year cuts and is no zero",
      [aFigure(2020, "1"), aFigure(2021, null), aFigure(2022, "2")],
      {},
      [["2020"], ["2022"]],
    ],
    [
      "a true zero is a value",
      [aFigure(2020, "1"), aFigure(2021, "0"), aFigure(2022, "2")],
      {},
      [["2020", "2021", "2022"]],
    ],
    [
      "a break cuts",
      [aFigure(2021, "1"), aFigure(2022, "2"), aFigure(2023, "3")],
      { breaks: [definitionBreak] },
      [["2021", "2022"], ["2023"]],
    ],
    [
      "another definition cuts",
      [aFigure(2021, "1"), aFigure(2022, "2", { flags: ["D"] })],
      {},
      [["2021"], ["2022"]],
    ],
    ["no value at all", [aFigure(2021, null)], {}, []],
  ];
  it.each(table)("%s", (_, figures, series, expected) => {
    expect(runs(trend(figures, series))).toEqual(expected);
  });

  it("never joins a part-year to whole years", () => {
    const found = trend([aFigure(2023, "60"), aFigure(2024, "62"), aFigure(t1(2025), "20")]);
    expect(runs(found)).toEqual([["2023", "2024"]]);
    expect(found.apart.map((point) => point.value)).toEqual(["20"]);
    expect(found.apart[0]?.time).toBeCloseTo(2025.33, 2);
  });

  it("lets go of a part-year once its whole year is known", () => {
    const found = trend([aFigure(t1(2024), "20"), aFigure(t2(2024), "40"), aFigure(2024, "62")]);
    expect(found.apart).toEqual([]);
  });

  it("joins T1 with T1 only in the view of T1", () => {
    const figures = [
      aFigure(t1(2023), "20"),
      aFigure(2023, "60"),
      aFigure(t1(2024), "21"),
      aFigure(t2(2024), "41"),
    ];
    const found = trend(figures, {}, "t1");
    expect(found.runs.map((run) => run.map((point) => point.value))).toEqual([["20", "21"]]);
    expect(found.apart).toEqual([]);
  });

  it("takes a stock at 31 August for T2's", () => {
    const figures = [aFigure(onDate("2023-08-31"), "12"), aFigure(onDate("2024-08-31"), "14")];
    const found = trend(figures, { accumulation: "point" }, "t2");
    expect(runs(found)).toEqual([["2023", "2024"]]);
  });

  it("knows that March is no tertial", () => {
    const found = trend([aFigure(2023, "60"), aFigure(cumulativePeriod(2024, 3), "15")], {}, "t1");
    expect(found.runs).toEqual([]);
  });

  it("follows weeks and months along, and cuts where one is missing", () => {
    const weeks = [10, 11, 13].map((week) => aFigure(weekPeriod(2024, week), String(week)));
    expect(trend(weeks).runs.map((run) => run.length)).toEqual([2, 1]);
    const months = [1, 2, 3].map((month) => aFigure(monthPeriod(2024, month), String(month)));
    expect(trend(months).runs.map((run) => run.length)).toEqual([3]);
  });
});

describe("what stands beside the line", () => {
  it("marks a break between the outcomes it parts", () => {
    const found = trend([aFigure(2022, "1"), aFigure(2023, "2")], { breaks: [definitionBreak] });
    expect(found.breaks).toHaveLength(1);
    expect(found.breaks[0]?.time).toBeCloseTo(2023.5, 1);
  });

  it("tells every year without a value, and why", () => {
    const found = trend([aFigure(2020, "1"), aFigure(2022, "2"), aFigure(2023, null)]);
    expect(found.gaps.map(({ year, reason }) => [year, reason])).toEqual([
      [2021, "notStated"],
      [2023, "blank"],
    ]);
  });

  it("keeps the forecast of a year to come, and joins it to a comparable outcome", () => {
    const found = trend([aFigure(2023, "5"), aFigure(2024, "7", { basis: "forecast" })]);
    expect(found.forecast?.to.value).toBe("7");
    expect(found.forecast?.from?.value).toBe("5");
  });

  it("does not lead a forecast over a break", () => {
    const late = { ...definitionBreak, date: "2024-01-01" };
    const found = trend([aFigure(2023, "5"), aFigure(2024, "7", { basis: "forecast" })], {
      breaks: [late],
    });
    expect(found.forecast?.from).toBeNull();
  });

  it("drops a forecast whose outcome is known", () => {
    expect(
      trend([aFigure(2023, "5"), aFigure(2023, "7", { basis: "forecast" })]).forecast,
    ).toBeNull();
  });

  it("draws the year's target beside T1 unless the measure adds up over the year", () => {
    const figures = [aFigure(t1(2024), "70"), aFigure(2024, "76", { basis: "target" })];
    expect(trend(figures, { accumulation: "ratio" }, "t1").targets).toHaveLength(1);
    expect(trend(figures, { accumulation: "flow" }, "t1").targets).toHaveLength(0);
    const [target] = trend(figures, { accumulation: "ratio" }, "t1").targets;
    expect(target?.time).toBeCloseTo(2024.33, 2);
  });

  it("shows the newest statement and remembers what it replaced", () => {
    const reports = [aReport(), aReport({ id: "later", year: 2024 })];
    const figures = [aFigure(2023, "59"), aFigure(2023, "57", { reportId: "later" })];
    const [point] = trendOf({ series: aSeries(), figures }, reports, "helar").runs.flat();
    expect(point?.value).toBe("57");
    expect(point?.revisedFrom.map((each) => each.value)).toEqual(["59"]);
  });

  it("converts money to the series' unit and leaves out what does not convert", () => {
    const figures = [
      aFigure(2022, "12.5", { unit: "mnkr" }),
      aFigure(2023, "13000", { unit: "tkr" }),
      aFigure(2021, "7", { unit: "percent" }),
    ];
    const found = trend(figures, { unit: "tkr", accumulation: "flow" });
    expect(found.runs.flat().map((point) => point.value)).toEqual(["12500", "13000"]);
  });
});
