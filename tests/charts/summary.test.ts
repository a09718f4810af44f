import { describe, expect, it } from "vitest";
import { forecastPaths } from "@/lib/domain/forecastPath";
import { summaryOfPath, summaryOfTrend, summaryOfWeeks } from "@/lib/charts/summary";
import { trendOf, type Trend } from "@/lib/charts/trend";
import { weeklyYears } from "@/lib/charts/weekly";
import { weekPeriod } from "@/lib/domain/period";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import { aFigure, aReport, aSeries, plainWords, t1 } from "./sample";

function summary(
  figures: Figure[],
  series: Partial<Series> = {},
  stretch: Trend["stretch"] = "helar",
) {
  const trend = trendOf({ series: aSeries(series), figures }, [aReport()], stretch);
  return summaryOfTrend(trend, plainWords);
}

const broken = {
  date: "2023-01-01",
  cause: "definition" as const,
  note: "",
  reportId: null,
};

describe("the sentence under a trend", () => {
  it("tells the newest outcome against the one before, and the extremes", () => {
    expect(summary([aFigure(2021, "68"), aFigure(2022, "57"), aFigure(2023, "59")])).toBe(
      "Utfallet 2023 är 59 percent, 2 mot 2022 (57 percent). " +
        "Högst var 2021 (68 percent), lägst 2022 (57 percent).",
    );
  });

  it("gives the reason instead of a comparison over a break, and no extremes across it", () => {
    const text = summary([aFigure(2021, "68"), aFigure(2022, "57"), aFigure(2023, "59")], {
      breaks: [broken],
    });
    expect(text).toBe("Utfallet 2023 är 59 percent. Det jämförs inte med 2022: breakBetween.");
  });

  const told: [string, number[], string, string[]][] = [
    [
      "within the line",
      [2022, 2023],
      "Även samtal räknas.",
      ["från 2023-01-01: Även samtal räknas"],
    ],
    ["before the line", [2023, 2024], "Även samtal räknas.", []],
    ["after the line", [2021, 2022], "Även samtal räknas.", []],
    ["without words of its own", [2022, 2023], " ", []],
  ];
  it.each(told)("tells a break %s in the words of who recorded it", (_, years, note, expected) => {
    const figures = years.map((year) => aFigure(year, "59"));
    const text = summary(figures, { breaks: [{ ...broken, note }] });
    expect(text.match(/(?<=Tidsseriebrott, )[^.]+/g) ?? []).toEqual(expected);
  });

  it("never compares a part-year with a year", () => {
    const text = summary([aFigure(2023, "59"), aFigure(t1(2024), "20")]);
    expect(text).toContain("Delåret till 2024-04-30, 20 percent, jämförs inte med hela år.");
    expect(text).not.toContain("mot");
  });

  it("compares T1 with T1 in its own view", () => {
    expect(
      summary([aFigure(t1(2023), "20"), aFigure(2023, "59"), aFigure(t1(2024), "21")], {}, "t1"),
    ).toBe("Utfallet till 2024-04-30 är 21 percent, 1 mot till 2023-04-30 (20 percent).");
  });

  it("names the years that are missing, the forecast and the doubt", () => {
    const text = summary([
      aFigure(2020, "1"),
      aFigure(2023, "2", { flags: ["U"] }),
      aFigure(2024, "3", { basis: "forecast" }),
    ]);
    expect(text).toContain("2023 är 2 percent (osäker läsning)");
    expect(text).toContain("Prognosen för 2024 är 3 percent.");
    expect(text).toContain("Uppgift saknas för 2021 och 2022.");
  });

  it("says that nothing is there", () => {
    expect(summary([])).toBe("Inget utfall är redovisat för den här delen av året.");
  });
});

describe("the other sentences", () => {
  it("follows a forecast to its outcome", () => {
    const figures = [
      aFigure(2023, "-9", { basis: "forecast", unit: "tkr" }),
      aFigure(2023, "-5", { unit: "tkr" }),
    ];
    const [path] = forecastPaths({ series: aSeries({ unit: "tkr" }), figures }, [aReport()]);
    expect(path && summaryOfPath(path, plainWords)).toBe(
      "2023: prognos -9 tkr, sedan utfall -5 tkr.",
    );
  });

  const weeks: [string, Figure[], Partial<Series>, string][] = [
    [
      "a week with the same week a year earlier",
      [aFigure(weekPeriod(2022, 9), "40"), aFigure(weekPeriod(2023, 9), "44")],
      {},
      "Vecka 9 2023: 44 percent, 4 mot samma vecka 2022 (40 percent).",
    ],
    [
      "not over a break",
      [aFigure(weekPeriod(2022, 9), "40"), aFigure(weekPeriod(2023, 9), "44")],
      { breaks: [broken] },
      "Vecka 9 2023: 44 percent. Den jämförs inte med samma vecka 2022: breakBetween.",
    ],
    [
      "not another week",
      [aFigure(weekPeriod(2022, 8), "40"), aFigure(weekPeriod(2023, 9), "44")],
      {},
      "Vecka 9 2023: 44 percent.",
    ],
    [
      "over a break, with its words",
      [aFigure(weekPeriod(2022, 9), "40"), aFigure(weekPeriod(2023, 9), "44")],
      { breaks: [{ ...broken, note: "Nytt system" }] },
      "Vecka 9 2023: 44 percent. Den jämförs inte med samma vecka 2022: breakBetween. " +
        "Tidsseriebrott, från 2023-01-01: Nytt system.",
    ],
    ["nothing at all", [], {}, "Inga veckor är redovisade."],
  ];
  it.each(weeks)("compares %s", (_, figures, over, expected) => {
    const series = aSeries({ kind: "placement", ...over });
    const years = weeklyYears({ series, figures }, [aReport()]);
    expect(summaryOfWeeks(years, series, plainWords)).toBe(expected);
  });
});
