import { describe, expect, it } from "vitest";
import { compare, type Compared, type ComparisonView } from "@/lib/charts/comparison";
import { layoutComparison } from "@/lib/charts/comparison-layout";
import { summaryOfComparison } from "@/lib/charts/comparison-summary";
import { comparability } from "@/lib/domain/comparability";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import type { Unit } from "@/lib/domain/unit";
import { aFigure, aReport, aSeries, t1 } from "./sample";

const costs = { kind: "incomeStatement", accumulation: "flow", role: "totalExpenses" } as const;

function member(
  id: string,
  unit: Unit,
  figures: (series: Partial<Figure>) => Figure[],
  over: Partial<Series> = {},
): Compared {
  const series = aSeries({ id, committeeId: id, unit, ...costs, ...over });
  return {
    committee: {
      id,
      name: id,
      slug: id,
      municipality: { id: `m-${id}`, scbCode: null, name: id, slug: id, isInvented: true },
    },
    list: { series, figures: figures({ seriesId: id, unit }) },
    reports: [aReport({ id: "annual", committeeId: id })],
  };
}

const level: ComparisonView = {
  stretch: "helar",
  basis: "actual",
  measure: "niva",
  perHead: false,
};
const shownIn = (members: Compared[], view: ComparisonView, populations = [people]) =>
  compare(members, view, populations)?.lines.map(({ points }) =>
    points.map(({ year, shown, omission }) => [year, shown ?? omission?.code]),
  );

const people = { municipalityId: "m-a", date: "2023-12-31", inhabitants: 151306, source: "SCB" };
const a = member("a", "tkr", (of) => [
  aFigure(2022, "-728809", of),
  aFigure(2023, "-760039", of),
  aFigure(t1(2023), "-250000", of),
  aFigure(2023, "-700000", { ...of, basis: "budget" }),
]);
const b = member("b", "mnkr", (of) => [aFigure(2023, "-280.2", of)]);

describe("a comparison", () => {
  it("sets different charts of accounts beside each other in the unit of the first", () => {
    expect(shownIn([a, b], level)).toEqual([
      [
        [2022, "-728809"],
        [2023, "-760039"],
      ],
      [[2023, "-280200"]],
    ]);
  });

  it("holds one stretch and one basis only", () => {
    expect(shownIn([a], { ...level, stretch: "t1" })).toEqual([[[2023, "-250000"]]]);
    expect(shownIn([a], { ...level, basis: "budget" })).toEqual([[[2023, "-700000"]]]);
  });

  it("divides by the population of the year, and says where there is none", () => {
    expect(shownIn([a, b], { ...level, perHead: true })).toEqual([
      [
        [2022, "noPopulation"],
        [2023, "-5023.19"],
      ],
      [[2023, "noPopulation"]],
    ]);
  });

  it("tells a change from the year before only, larger costs as more", () => {
    expect(shownIn([a, b], { ...level, measure: "andring" })).toEqual([
      [
        [2022, "noYearBefore"],
        [2023, "4.3"],
      ],
      [[2023, "noYearBefore"]],
    ]);
  });

  it("begins an index at the first year that all have", () => {
    expect(compare([a, b], { ...level, measure: "index" }, [])?.baseYear).toBe(2023);
    expect(shownIn([a, b], { ...level, measure: "index" })).toEqual([
      [
        [2022, "95.9"],
        [2023, "100"],
      ],
      [[2023, "100"]],
    ]);
  });

  it("has no change on base zero, none of a deficit, and points for percentages", () => {
    const of = (unit: Unit, values: string[], over: Partial<Series>) =>
      member("c", unit, (s) => values.map((value, i) => aFigure(2022 + i, value, s)), over);
    const change = { ...level, measure: "andring" } as const;
    const zero = of("tkr", ["0", "5"], { role: "result" });
    const deficit = of("tkr", ["-10350", "-5110"], { role: "result" });
    const share = of("percent", ["74", "81"], { role: null, accumulation: "ratio" });
    expect(shownIn([zero], change)?.[0]?.[1]).toEqual([2023, "zeroBase"]);
    expect(shownIn([deficit], change)?.[0]?.[1]).toEqual([2023, "negativeBase"]);
    expect(shownIn([share], change)?.[0]?.[1]).toEqual([2023, "7"]);
  });

  it("leaves out what may not stand beside the first, and cuts lines at breaks", () => {
    const other = member("d", "tkr", (of) => [aFigure(2023, "-5", of)], { role: "result" });
    expect(shownIn([a, other], level)?.[1]).toEqual([[2023, "incomparable"]]);
    const breaks = [{ date: "2023-01-01", cause: "definition" as const, note: "", reportId: null }];
    const broken = member(
      "e",
      "tkr",
      (of) => [aFigure(2022, "-1", of), aFigure(2023, "-2", of), aFigure(2024, "-3", of)],
      { breaks },
    );
    const line = compare([broken], level, [])?.lines[0];
    expect(line?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2022], [2023, 2024]]);
    for (const run of line?.runs ?? []) {
      for (const [index, point] of run.slice(1).entries()) {
        const before = run[index];
        if (!before) throw new Error("a run has no hole");
        const { series } = broken.list;
        expect(
          comparability({ figure: before.figure, series }, { figure: point.figure, series }),
        ).toEqual({
          ok: true,
        });
      }
    }
  });

  it("is drawn with a letter for each line, and summed up in a sentence", () => {
    const comparison = compare([a, b], level, []);
    if (!comparison) throw new Error("two members compare");
    const words = { tick: String, name: ({ of }: { of: Compared }) => of.committee.name };
    const drawing = layoutComparison(comparison, { lines: comparison.lines }, "wide", words);
    expect(drawing?.lines.map(({ letter, marks }) => [letter, marks.length])).toEqual([
      ["A", 2],
      ["B", 1],
    ]);
    expect(summaryOfComparison(comparison, { name: words.name, amount: String })).toBe(
      "År 2023 är störst a, -760039, och minst b, -280200.",
    );
  });
});
