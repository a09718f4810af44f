import { describe, expect, it } from "vitest";
import { figureIn, tableIn } from "@/lib/charts/in-unit";
import { printedTable } from "@/lib/charts/printed-table";
import { equityYears, grantYears, investmentYears } from "@/lib/domain/moneyYears";
import type { Series } from "@/lib/domain/series";
import type { Unit } from "@/lib/domain/unit";
import { aFigure, aReport, aSeries } from "../charts/sample";

const reports = [aReport()];
const row = (
  over: Partial<Series>,
  values: [number, string, ("actual" | "forecast" | "budget")?][],
) => {
  const series = aSeries({ unit: "tkr", accumulation: "flow", ...over, id: over.slug ?? "s" });
  return {
    series,
    figures: values.map(([year, value, basis = "actual"]) =>
      aFigure(year, value, { seriesId: series.id, unit: series.unit, basis }),
    ),
  };
};

describe("the accumulated result", () => {
  const result = (unit: Unit, ...values: [number, string][]) =>
    row({ slug: "r", unit, role: "result", kind: "incomeStatement" }, values);
  const accumulated = (unit: Unit, ...values: [number, string][]) =>
    row({ slug: "a", unit, role: "accumulatedResult", kind: "incomeStatement" }, values);

  it("tells what Helsingborg's council wrote off: −904 and −20 725 became −20 725", () => {
    const list = [
      accumulated("tkr", [2022, "-904"], [2023, "-20725"]),
      result("tkr", [2022, "-9504"], [2023, "-20725"]),
    ];
    expect(equityYears(list, reports)).toMatchObject([
      { year: 2023, expected: "-21629", difference: "904" },
    ]);
  });

  it("has no difference where rounding can hide it, and no row without the year before", () => {
    const list = [
      accumulated("mnkr", [2022, "1.2"], [2023, "0.9"]),
      result("mnkr", [2022, "5.0"], [2023, "-0.4"]),
    ];
    expect(equityYears(list, reports)).toMatchObject([{ year: 2023, difference: "0" }]);
    expect(equityYears(list.slice(0, 1), reports)).toEqual([]);
  });
});

describe("money over the years", () => {
  it("sets a project's approved, forecast and used beside each other", () => {
    const list = [
      row({ kind: "investment" }, [
        [2023, "3.0", "budget"],
        [2023, "1.8"],
        [2025, "2.0", "forecast"],
      ]),
    ];
    expect(
      investmentYears(list, reports).map(({ year, approved, forecast, used }) => [
        year,
        approved?.value,
        forecast?.value,
        used?.value,
      ]),
    ).toEqual([
      [2025, undefined, "2.0", undefined],
      [2023, "3.0", undefined, "1.8"],
    ]);
  });

  it("tells each of two grants of one name, and takes a forecast where there is no outcome", () => {
    const grant = (aspect: string, ...values: [number, string, ("actual" | "forecast")?][]) =>
      row({ slug: aspect, kind: "grant", label: "Riktat statsbidrag", aspect }, values);
    const { stages, rows } = grantYears(
      [grant("Ansökt", [2023, "2.4"], [2023, "4.2"]), grant("Godkänt", [2023, "2.4", "forecast"])],
      reports,
    );
    expect(stages).toEqual(["Ansökt", "Godkänt"]);
    expect(
      rows.map((each) => [...each.stages].map(([, told]) => told.map(({ value }) => value))),
    ).toEqual([[["2.4", "4.2"], ["2.4"]]]);
  });
});

describe("money in another unit", () => {
  it.each([
    ["-540410", "tkr", "mnkr", "-540.410"],
    ["-20.7", "mnkr", "tkr", "-20700"],
    ["-280.2", "mnkr", "mnkr", "-280.2"],
    ["0", "tkr", "mnkr", "0.000"],
    ["97", "percent", "mnkr", "97"],
  ] as const)("%s %s in %s is %s, digit for digit", (value, from, to, expected) => {
    expect(figureIn(aFigure(2023, value, { unit: from }), to).value).toBe(expected);
  });

  it("leaves what was printed, and what is missing, as it is", () => {
    const figure = aFigure(2023, "-540410", { unit: "tkr", printed: "-540 410" });
    const series = aSeries({ unit: "tkr" });
    const [shown] = tableIn(printedTable([{ figure, series, section: "" }]), "mnkr").rows;
    expect([...(shown?.cells.values() ?? [])]).toMatchObject([
      { value: "-540.410", unit: "mnkr", printed: "-540 410", place: figure.place },
    ]);
    expect(shown?.series.unit).toBe("mnkr");
    expect(figureIn(aFigure(2023, null, { unit: "tkr" }), "mnkr")).toMatchObject({
      value: null,
      missing: "blank",
      unit: "mnkr",
    });
  });
});
