import { describe, expect, it } from "vitest";
import { boxOf } from "@/lib/charts/label";
import { chartSizes, type ChartSize } from "@/lib/charts/size";
import { trendOf } from "@/lib/charts/trend";
import { layoutTrend } from "@/lib/charts/trend-layout";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import { aFigure, aReport, aSeries, plainWords, t1 } from "./sample";

const sizes: ChartSize[] = ["wide", "narrow", "small"];

function draw(figures: Figure[], size: ChartSize = "wide", series: Partial<Series> = {}) {
  const trend = trendOf({ series: aSeries(series), figures }, [aReport()], "helar");
  return layoutTrend(trend, size, plainWords);
}

const fiveYears = ["82", "67", "68", "57", "59"].map((value, index) =>
  aFigure(2019 + index, value),
);
const full = [
  ...fiveYears,
  aFigure(2023, "70", { basis: "target" }),
  aFigure(t1(2024), "61"),
  aFigure(2024, "63", { basis: "forecast" }),
];

describe("a trend's drawing", () => {
  it("is nothing when there is nothing to draw", () => {
    expect(draw([aFigure(2023, null)])).toBeNull();
  });

  it("puts years at even steps and higher values higher", () => {
    const marks = draw(fiveYears)?.marks ?? [];
    const steps = marks.slice(1).map((mark, index) => mark.x - (marks[index]?.x ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
    expect(marks[0]?.y).toBeLessThan(marks[3]?.y ?? 0);
  });

  it("draws one path per run, and a dashed one to the forecast", () => {
    const drawing = draw([...fiveYears.filter((_, index) => index !== 2), ...full.slice(5)]);
    expect(drawing?.lines).toHaveLength(2);
    expect(drawing?.forecastLine).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
    expect(drawing?.gaps.map((gap) => gap.text)).toEqual(["saknas: notStated"]);
  });

  it("has no line through a part-year", () => {
    const drawing = draw([aFigure(2023, "60"), aFigure(t1(2024), "20")]);
    expect(drawing?.lines).toEqual([]);
    expect(drawing?.marks.map((mark) => mark.kind)).toEqual(["whole", "part"]);
  });

  it("tells when the axis does not start at zero", () => {
    expect(draw([aFigure(2022, "96"), aFigure(2023, "97")])?.startsAtZero).toBe(false);
    expect(draw([aFigure(2022, "3"), aFigure(2023, "9")])?.startsAtZero).toBe(true);
    expect(draw([aFigure(2022, "-3"), aFigure(2023, "9")])?.startsAtZero).toBe(true);
  });

  it.each(sizes)("names the newest outcome, the part-year and the forecast in %s", (size) => {
    const texts = draw(full, size)?.labels.map((label) => label.text) ?? [];
    expect(texts).toContain("59");
    expect(texts).toContain("prognos 2024: 63");
  });

  it.each(sizes)("keeps every text inside the drawing and off the others in %s", (size) => {
    const drawing = draw(full, size);
    const boxes = (drawing?.labels ?? []).map((label) => boxOf(label));
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(chartSizes[size].width);
      expect(box.top).toBeGreaterThanOrEqual(0);
    }
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
    const touching = pairs.filter(
      ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(touching).toEqual([]);
  });

  it("puts a question mark at a doubtful number", () => {
    const texts = draw([aFigure(2023, "59", { flags: ["U"] })])?.labels.map((label) => label.text);
    expect(texts).toEqual(["59?"]);
  });

  it("thins the years so that none touch", () => {
    const many = Array.from({ length: 24 }, (_, index) => aFigure(2000 + index, String(index)));
    const ticks = draw(many, "narrow")?.xTicks ?? [];
    const gaps = ticks.slice(1).map((tick, index) => tick.x - (ticks[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(30);
    expect(ticks.at(-1)?.text).toBe("2023");
  });

  it("merges the same target over years into one line", () => {
    const targets = [2021, 2022, 2023].map((year) => aFigure(year, "70", { basis: "target" }));
    const moved = aFigure(2020, "65", { basis: "target" });
    expect(draw([...fiveYears, ...targets])?.targets).toHaveLength(1);
    expect(draw([...fiveYears, moved, ...targets])?.targets).toHaveLength(2);
  });
});
