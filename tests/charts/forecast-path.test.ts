import { describe, expect, it } from "vitest";
import { layoutPath, pathDomain } from "@/lib/charts/forecast-path";
import { forecastErrors, meanErrors } from "@/lib/domain/forecastError";
import { forecastPaths } from "@/lib/domain/forecastPath";
import { cumulativePeriod } from "@/lib/domain/period";
import { aFigure, aReport, aSeries } from "./sample";

const reports = [
  aReport({ id: "plan", kind: "plan", year: 2024 }),
  aReport({ id: "t1", kind: "interim", tertial: 1, year: 2024, period: cumulativePeriod(2024, 4) }),
  aReport({ id: "t2", kind: "interim", tertial: 2, year: 2024, period: cumulativePeriod(2024, 8) }),
  aReport({ id: "annual", year: 2024 }),
];

const figures = [
  aFigure(2024, "-5110", { unit: "tkr" }),
  aFigure(2024, "-6500", { basis: "forecast", reportId: "t2", unit: "tkr" }),
  aFigure(2024, "-9000", { basis: "forecast", reportId: "t1", unit: "tkr" }),
  aFigure(2024, "0", { basis: "budget", reportId: "plan", unit: "tkr" }),
  aFigure(2024, "0", { basis: "budget", reportId: "t1", unit: "tkr" }),
  aFigure(cumulativePeriod(2024, 8), "-4320", { reportId: "t2", unit: "tkr" }),
  aFigure(2023, "-10350", { unit: "tkr" }),
];

const series = aSeries({ unit: "tkr", accumulation: "flow", role: "result" });

describe("the forecast's path through the year", () => {
  it("goes budget, T1, T2, outcome, whatever order the figures come in", () => {
    const [path] = forecastPaths({ series, figures }, reports);
    expect(path?.steps.map((step) => [step.basis, step.value])).toEqual([
      ["budget", "0"],
      ["forecast", "-9000"],
      ["forecast", "-6500"],
      ["actual", "-5110"],
    ]);
  });

  it("leaves out years without a forecast, part-years and what cannot be read", () => {
    const unread = aFigure(2024, null, { basis: "forecast", reportId: "t1" });
    const paths = forecastPaths({ series, figures: [...figures, unread] }, reports);
    expect(paths.map((path) => path.year)).toEqual([2024]);
    expect(paths[0]?.steps).toHaveLength(4);
  });

  it("ignores a report that is not published", () => {
    const [path] = forecastPaths({ series, figures }, reports.slice(0, 3));
    expect(path?.steps.at(-1)?.basis).toBe("forecast");
  });

  it("goes by the months of the year, those between the tertials without words", () => {
    const may = aReport({
      id: "may",
      kind: "monthly",
      year: 2024,
      period: cumulativePeriod(2024, 5),
    });
    const stated = aFigure(2024, "-8000", { basis: "forecast", reportId: "may", unit: "tkr" });
    const inMonths = [...reports.slice(0, 2), may, ...reports.slice(2)];
    const [path] = forecastPaths({ series, figures: [...figures, stated] }, inMonths);
    if (!path) throw new Error("no path");
    const { marks } = layoutPath(path, pathDomain([path]));
    expect(marks.map(({ value }) => value)).toEqual(["0", "-9000", "-8000", "-6500", "-5110"]);
    expect(marks.map(({ isLabelled }) => isLabelled)).toEqual([true, true, false, true, true]);
    const [start = 0, april = 0, inMay = 0, august = 0, end = 0] = marks.map(({ x }) => x);
    expect((inMay - april) / (august - april)).toBeCloseTo(1 / 4, 1);
    expect((august - start) / (end - start)).toBeCloseTo(8 / 12, 1);
  });

  it("is drawn on a scale that holds zero and sinks with the deficit", () => {
    const paths = forecastPaths({ series, figures }, reports);
    const [path] = paths;
    if (!path) throw new Error("no path");
    const drawing = layoutPath(path, pathDomain(paths));
    const [budget, first, second, outcome] = drawing.marks.map((mark) => mark.y);
    expect(budget).toBe(drawing.zero);
    expect(first).toBeGreaterThan(second ?? 0);
    expect(second).toBeGreaterThan(outcome ?? 0);
    expect(drawing.line.split("L")).toHaveLength(4);
  });
});

describe("how right the forecasts were", () => {
  const [path] = forecastPaths({ series, figures }, reports);
  const errors = path ? forecastErrors(path) : [];

  it("is the outcome minus each forecast", () => {
    expect(errors.map((each) => each.error)).toEqual(["3890", "1390"]);
  });

  it("has a net mean, where signs cancel, and an absolute one", () => {
    const mixed = ["100", "-100", "-30"].map((error) => ({ error, isDoubtful: false }));
    expect(meanErrors(mixed)).toEqual({ count: 3, net: "-10", absolute: "77" });
    const tenths = ["0.3", "-0.1"].map((error) => ({ error, isDoubtful: false }));
    expect(meanErrors(tenths)).toEqual({ count: 2, net: "0.1", absolute: "0.2" });
    expect(meanErrors([...mixed, { error: "9999", isDoubtful: true }])?.count).toBe(3);
    expect(meanErrors([])).toBeNull();
  });

  it("is not known before the outcome", () => {
    const [open] = forecastPaths({ series, figures }, reports.slice(0, 3));
    expect(open && forecastErrors(open)).toEqual([]);
  });
});
