import { describe, expect, it } from "vitest";
import type { AreaMapping } from "@/lib/domain/areaMapping";
import { takeoverOf } from "@/lib/domain/takeover";
import { aFigure, aReport, aSeries } from "../charts/sample";

const area = (id: string, values: Record<number, string>) => ({
  series: aSeries({ id, label: id, kind: "serviceArea", unit: "tkr", accumulation: "flow" }),
  figures: Object.entries(values).map(([year, value]) =>
    aFigure(Number(year), value, { seriesId: id, unit: "tkr" }),
  ),
});
const into = (successorId: string, predecessorId: string, more: Partial<AreaMapping> = {}) => ({
  ...{ predecessorId, successorId, date: "2023-01-01", share: "1" },
  ...{ reportId: "annual", source: null, ...more },
});
const list = [
  area("Vuxna", { 2021: "-1260", 2022: "-2880" }),
  area("Stöd", { 2022: "1140" }),
  area("Ny", { 2023: "-3120" }),
  area("Stab", { 2023: "10" }),
];

function told(whole: AreaMapping[], shared: AreaMapping[] = []) {
  const labels = new Map([
    ...list.map(({ series }) => [series.id, series.label] as const),
    ["Ur", "Ur"],
  ]);
  const facts = { list, reports: [aReport()], shared, whole };
  const takeover = takeoverOf("Ny", facts, labels);
  return {
    predecessors: takeover?.predecessors.map(({ label, date, how }) => [label, date, how]),
    years: takeover?.years.map((year) => [
      year.year,
      year.how === "unknown" ? year.lacking : year.value,
    ]),
  };
}

describe("what an area takes over", () => {
  it.each([
    [
      "is the sum of those that go whole, for the years that all of them have",
      [into("Ny", "Vuxna"), into("Ny", "Stöd")],
      [],
      [
        ["Vuxna", "2023-01-01", "whole"],
        ["Stöd", "2023-01-01", "whole"],
      ],
      [
        [2023, "-3120"],
        [2022, "-1740"],
        [2021, ["Stöd"]],
      ],
    ],
    [
      "is nothing of one that goes to another too",
      [into("Ny", "Vuxna"), into("Ny", "Stöd"), into("Stab", "Stöd")],
      [],
      [
        ["Vuxna", "2023-01-01", "whole"],
        ["Stöd", "2023-01-01", "split"],
      ],
      [
        [2023, "-3120"],
        [2022, "-2880"],
        [2021, "-1260"],
      ],
    ],
    [
      "follows the shares where there are such",
      [into("Ny", "Vuxna")],
      [into("Ny", "Vuxna", { share: "0.5" })],
      [["Vuxna", "2023-01-01", "byShares"]],
      [
        [2023, "-3120"],
        [2022, "-1440"],
        [2021, "-630"],
      ],
    ],
    [
      "goes by the date that was told first",
      [into("Ny", "Vuxna", { date: "2022-01-01" }), into("Ny", "Vuxna")],
      [],
      [["Vuxna", "2022-01-01", "whole"]],
      [
        [2023, "-3120"],
        [2022, []],
        [2021, "-1260"],
      ],
    ],
    [
      "is nothing of one without figures, which has its name all the same",
      [into("Ny", "Ur")],
      [],
      [["Ur", "2023-01-01", "whole"]],
      [
        [2023, "-3120"],
        [2022, ["Ur"]],
        [2021, ["Ur"]],
      ],
    ],
  ])("%s", (_, whole, shared, predecessors, years) => {
    expect(told(whole, shared)).toEqual({ predecessors, years });
  });

  it("is not told of an area that isn't there", () => {
    expect(takeoverOf("Annan", { list, reports: [], shared: [], whole: [] }, new Map())).toBeNull();
  });
});
