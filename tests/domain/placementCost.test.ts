import { describe, expect, it } from "vitest";
import { costChange, placementKinds } from "@/lib/domain/placementCost";
import { placementSides } from "@/lib/domain/placementSides";
import { weekPeriod } from "@/lib/domain/period";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import type { Series } from "@/lib/domain/series";
import type { Unit } from "@/lib/domain/unit";
import { volumeEffects } from "@/lib/domain/volumeEffect";
import { aFigure, aReport, aSeries } from "../charts/sample";

const reports = [aReport()];

function row(
  label: string,
  unit: Unit,
  values: [number, string | null][],
  over: Partial<Series> = {},
) {
  const id = `${label} ${unit}`;
  return {
    series: aSeries({ id, label, unit, kind: "placement", accumulation: "flow", ...over }),
    figures: values.map(([year, value]) => aFigure(year, value, { seriesId: id, unit })),
  } satisfies SeriesWithFigures;
}

// Two kinds of Stödnämnden's accounts 2024, and their printed sum.
const series = [
  row("Institution", "careDays", [
    [2023, "12760"],
    [2024, "11480"],
  ]),
  row("Jourhem", "careDays", [
    [2023, "3690"],
    [2024, "3540"],
  ]),
  row("Summa", "careDays", [
    [2023, "16450"],
    [2024, "15020"],
  ]),
  row("Institution", "tkr", [
    [2023, "81919"],
    [2024, "75883"],
  ]),
  row("Jourhem", "tkr", [
    [2023, "5240"],
    [2024, "5133"],
  ]),
  row("Summa", "tkr", [
    [2023, "87159"],
    [2024, "81016"],
  ]),
  row("Skyddat boende", "careDays", [[2024, "3560"]]),
];

describe("what placements cost", () => {
  const kinds = placementKinds(series, reports);

  it("is the cost of a care day where both are told", () => {
    expect(kinds.map(({ label, years }) => [label, years.map(({ perDay }) => perDay)])).toEqual([
      ["Institution", ["6420", "6610"]],
      ["Jourhem", ["1420", "1450"]],
      ["Summa", ["5298", "5394"]],
    ]);
  });

  it("changes for reasons that add up, and agrees with the printed sum", () => {
    const change = costChange(kinds, 2024);
    expect(change).toMatchObject({ from: 2023, to: 2024, unit: "tkr", unexplained: "0" });
    expect(change?.total).toEqual({
      volume: "-7577",
      mix: "-854",
      price: "2288",
      change: "-6143",
    });
  });

  it("is not split when a year lacks a kind or a break stands between", () => {
    expect(costChange(kinds, 2023)).toBeNull();
    const breaks = [{ date: "2024-01-01", cause: "definition" as const, note: "", reportId: null }];
    const broken = series.map((each) => ({ ...each, series: { ...each.series, breaks } }));
    expect(costChange(placementKinds(broken, reports), 2024)).toBeNull();
  });
});

describe("volume against budget", () => {
  const volume = aSeries({ id: "v", kind: "volume", label: "Utredning barn", unit: "count" });
  const area = aSeries({ id: "a", kind: "serviceArea", label: "Utredning barn", unit: "mnkr" });
  const told = [
    {
      series: volume,
      figure: aFigure(2024, "1700", { seriesId: "v", basis: "budget", unit: "count" }),
    },
    {
      series: volume,
      figure: aFigure(2024, "1398", { seriesId: "v", basis: "forecast", unit: "count" }),
    },
    {
      series: area,
      figure: aFigure(2024, "-16.5", { seriesId: "a", basis: "budget", unit: "mnkr" }),
    },
  ].map((each) => ({ ...each, section: "" }));

  it("has the effect that Enköping prints as 2,9: fewer, at the budgeted cost of one", () => {
    expect(volumeEffects(told, 2024)).toMatchObject([
      { variance: "-302", cost: { effect: "2.93", unit: "mnkr" } },
    ]);
  });

  it("has no effect without a budgeted cost, and no row without a budget", () => {
    expect(volumeEffects(told.slice(0, 2), 2024)).toMatchObject([{ variance: "-302", cost: null }]);
    expect(volumeEffects(told.slice(1), 2024)).toEqual([]);
    expect(volumeEffects(told, 2023)).toEqual([]);
  });
});

describe("internal against external", () => {
  const weekly = (label: string, values: (string | null)[]) => ({
    series: aSeries({ id: label, label, kind: "placement", unit: "count", accumulation: "point" }),
    figures: values.map((value, index) =>
      aFigure(weekPeriod(2025, index + 1), value, { seriesId: label, unit: "count" }),
    ),
  });

  it("is the mean of the weeks that state both", () => {
    const both = [
      weekly("Placerade internt", ["68", "70", "100"]),
      weekly("Placerade externt", ["62", "60", null]),
    ];
    expect(placementSides(both, reports)).toEqual([
      { year: 2025, weeks: 2, internal: "69", external: "61", externalShare: "0.4692" },
    ]);
    expect(placementSides(both.slice(1), reports)).toEqual([]);
  });
});
