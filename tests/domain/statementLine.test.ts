import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import type { FigureInSeries, SeriesWithFigures } from "@/lib/domain/selection";
import type { Series } from "@/lib/domain/series";
import { statementLines } from "@/lib/domain/statementLine";
import { yearBefore } from "@/lib/domain/yearBefore";

const first = report("t1", 2025, 4);
const earlier = report("t1-2024", 2024, 4);
const result = series("resultat", "result");
const revenue = series("intakter", "totalRevenue");

describe("statementLines", () => {
  it("takes the report's own year, basis by basis", () => {
    const [line] = statementLines(
      first,
      [
        inSeries(result, figure("1", "-5", { period: yearPeriod(2024) })),
        inSeries(result, figure("2", "-3", { period: first.period })),
        inSeries(result, figure("3", "-8", { basis: "forecast" })),
        inSeries(result, figure("4", "0", { basis: "budget" })),
        inSeries(result, figure("5", "-8", { basis: "variance" })),
      ],
      ["result"],
    );
    expect([line?.outcome, line?.forecast, line?.budget, line?.variance].map(idOf)).toEqual([
      "2",
      "3",
      "4",
      "5",
    ]);
  });

  it("doesn't take the budget of a part of the year for the year's", () => {
    const part = figure("1", "7", { basis: "budget", period: first.period });
    const [line] = statementLines(first, [inSeries(result, part)], ["result"]);
    expect(line?.budget).toBeNull();
  });

  it("keeps printed order and only the given roles", () => {
    const lines = statementLines(
      first,
      [
        inSeries(revenue, figure("1", "9", { basis: "budget" })),
        inSeries(series("hyror", null), figure("2", "9", { basis: "budget" })),
        inSeries(result, figure("3", "9", { basis: "budget" })),
      ],
      ["result", "totalRevenue"],
    );
    expect(lines.map((line) => line.series.slug)).toEqual(["intakter", "resultat"]);
  });
});

describe("yearBefore", () => {
  const now = figure("now", "10", { period: first.period });
  const before = figure("before", "8", { period: earlier.period, reportId: earlier.id });
  const wholeYear = figure("year", "30", { period: yearPeriod(2024), reportId: earlier.id });

  it("is the same months a year earlier, never the whole year", () => {
    const list: SeriesWithFigures = { series: revenue, figures: [wholeYear, before, now] };
    expect(yearBefore(now, list, [earlier, first])).toEqual({ figure: before, reasons: null });
  });

  it("is nothing where the same months aren't printed", () => {
    const list: SeriesWithFigures = { series: revenue, figures: [wholeYear, now] };
    expect(yearBefore(now, list, [earlier, first])).toBeNull();
  });

  it("says why it may not be compared", () => {
    const found = { date: "2025-01-01", cause: "definition", note: "", reportId: null } as const;
    const list: SeriesWithFigures = {
      series: { ...revenue, breaks: [found] },
      figures: [before, now],
    };
    const codes = yearBefore(now, list, [earlier, first])?.reasons?.map((each) => each.code);
    expect(codes).toEqual(["breakBetween"]);
  });
});

function idOf(found: Figure | null | undefined): string | undefined {
  return found?.id;
}

function inSeries(of: Series, given: Figure): FigureInSeries {
  return { series: of, figure: { ...given, seriesId: of.id }, section: "Resultat" };
}

function figure(id: string, value: string, other: Partial<Omit<Figure, "value" | "missing">>) {
  const whole: Figure = {
    id,
    seriesId: "s",
    reportId: first.id,
    period: yearPeriod(2025),
    basis: "actual",
    unit: "tkr",
    printed: value,
    column: "",
    place: { page: null, line: 1 },
    flags: [],
    verification: "notYet",
    proposed: null,
    reason: null,
    value,
    missing: null,
  };
  return { ...whole, ...other, value, missing: null };
}

function series(slug: string, role: Series["role"]): Series {
  return {
    id: slug,
    committeeId: "c",
    kind: "incomeStatement",
    label: slug,
    slug,
    group: null,
    aspect: null,
    unit: "tkr",
    accumulation: "flow",
    better: "higher",
    role,
    parentId: null,
    aliases: [],
    definition: null,
    breaks: [],
  };
}

function report(id: string, year: number, month: number): Report {
  return {
    id,
    committeeId: "c",
    slug: id,
    title: id,
    kind: "interim",
    year,
    tertial: 1,
    period: cumulativePeriod(year, month),
    state: "published",
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: id,
  };
}
