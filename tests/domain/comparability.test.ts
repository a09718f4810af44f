import { describe, expect, it } from "vitest";
import { comparability, type Comparand } from "@/lib/domain/comparability";
import {
  cumulativePeriod,
  monthPeriod,
  pointPeriod,
  weekPeriod,
  yearPeriod,
} from "@/lib/domain/period";
import type { Break } from "@/lib/domain/series";

type FigurePart = Partial<Comparand["figure"]>;
type SeriesPart = Partial<Comparand["series"]>;

const definitionBreak: Break = {
  date: "2023-01-01",
  cause: "definition",
  note: "Ny beräkning",
  reportId: null,
};
const reorganisation: Break = { ...definitionBreak, cause: "organisation", date: "2024-10-01" };

function side(figure: FigurePart = {}, series: SeriesPart = {}): Comparand {
  return {
    figure: {
      value: "100",
      period: yearPeriod(2023),
      basis: "actual",
      unit: "count",
      flags: [],
      ...figure,
    },
    series: {
      id: "s",
      committeeId: "c",
      kind: "indicator",
      accumulation: "flow",
      unit: "count",
      role: null,
      definition: null,
      breaks: [],
      ...series,
    },
  };
}

const t1 = (year: number) => cumulativePeriod(year, 4);
const t2 = (year: number) => cumulativePeriod(year, 8);
const cost: SeriesPart = { kind: "incomeStatement", role: "totalExpenses", unit: "tkr" };

const cases: [string, Comparand, Comparand, string[]][] = [
  ["two full years", side(), side({ period: yearPeriod(2022) }), []],
  ["T1 with T1", side({ period: t1(2024) }), side({ period: t1(2025) }), []],
  ["T2 with T2", side({ period: t2(2024) }), side({ period: t2(2025) }), []],
  ["T1 in leap and other years", side({ period: t1(2024) }), side({ period: t1(2023) }), []],
  [
    "a January–February in leap years",
    side({ period: cumulativePeriod(2024, 2) }),
    side({ period: cumulativePeriod(2023, 2) }),
    [],
  ],
  [
    "a month with the same month",
    side({ period: monthPeriod(2024, 3) }),
    side({ period: monthPeriod(2023, 3) }),
    [],
  ],
  [
    "a week with the same week",
    side({ period: weekPeriod(2024, 14) }),
    side({ period: weekPeriod(2025, 14) }),
    [],
  ],
  [
    "week 1 that starts in December",
    side({ period: weekPeriod(2025, 1) }),
    side({ period: weekPeriod(2024, 1) }),
    [],
  ],
  [
    "the same date of two years",
    side({ period: pointPeriod("2023-08-31") }, { accumulation: "point" }),
    side({ period: pointPeriod("2024-08-31") }, { accumulation: "point" }),
    [],
  ],
  ["outcome with budget", side({ basis: "actual" }), side({ basis: "budget" }), []],
  ["forecast with outcome", side({ basis: "forecast" }), side({ basis: "actual" }), []],
  ["tkr with mnkr", side({ unit: "tkr" }, cost), side({ unit: "mnkr" }, cost), []],
  [
    "the same role of two committees",
    side({ unit: "tkr", value: "-5" }, { ...cost, id: "a", committeeId: "x" }),
    side({ unit: "tkr", value: "-9" }, { ...cost, id: "b", committeeId: "y" }),
    [],
  ],
  [
    "two series defined alike",
    side({}, { id: "a", definition: "KPI N1" }),
    side({}, { id: "b", definition: "KPI N1", committeeId: "y" }),
    [],
  ],
  [
    "both after a break",
    side({ period: yearPeriod(2023) }, { breaks: [definitionBreak] }),
    side({ period: yearPeriod(2024) }, { breaks: [definitionBreak] }),
    [],
  ],
  [
    "both before a break",
    side({ period: yearPeriod(2021) }, { breaks: [definitionBreak] }),
    side({ period: yearPeriod(2022) }, { breaks: [definitionBreak] }),
    [],
  ],
  [
    "variance with variance",
    side({ basis: "variance" }),
    side({ basis: "variance", period: yearPeriod(2022) }),
    [],
  ],
  [
    "costs of one sign",
    side({ unit: "tkr", value: "-1" }, cost),
    side({ unit: "tkr", value: "-2" }, cost),
    [],
  ],
  [
    "a cost of zero",
    side({ unit: "tkr", value: "0" }, cost),
    side({ unit: "tkr", value: "-2" }, cost),
    [],
  ],
  [
    "a cost's favourable variance",
    side({ unit: "tkr", value: "1", basis: "variance" }, cost),
    side({ unit: "tkr", value: "-2", basis: "variance" }, cost),
    [],
  ],

  ["no value on one side", side({ value: null }), side(), ["noValue"]],
  [
    "T1 with a full year",
    side({ period: t1(2025) }),
    side({ period: yearPeriod(2024) }),
    ["differentSpan"],
  ],
  ["T1 with T2", side({ period: t1(2024) }), side({ period: t2(2024) }), ["differentStretch"]],
  [
    "March with April",
    side({ period: monthPeriod(2024, 3) }),
    side({ period: monthPeriod(2024, 4) }),
    ["differentStretch"],
  ],
  [
    "week 14 with week 15",
    side({ period: weekPeriod(2024, 14) }),
    side({ period: weekPeriod(2024, 15) }),
    ["differentStretch"],
  ],
  [
    "a week with a month",
    side({ period: weekPeriod(2024, 14) }),
    side({ period: monthPeriod(2024, 4) }),
    ["differentSpan"],
  ],
  [
    "May–Aug with jan–aug",
    side({ period: { start: "2024-05-01", end: "2024-08-31", span: "derivedBlock" } }),
    side({ period: t2(2024) }),
    ["differentSpan"],
  ],
  [
    "a flow with a point",
    side({}, { accumulation: "flow" }),
    side({}, { accumulation: "point" }),
    ["differentAccumulation"],
  ],
  ["percent with count", side({ unit: "percent" }), side({ unit: "count" }), ["differentUnit"]],
  ["money with count", side({ unit: "tkr" }), side({ unit: "count" }), ["differentUnit"]],
  ["care days with days", side({ unit: "careDays" }), side({ unit: "days" }), ["differentUnit"]],
  [
    "costs of either sign",
    side({ unit: "tkr", value: "-728809" }, cost),
    side({ unit: "tkr", value: "728809" }, cost),
    ["differentSign"],
  ],
  [
    "variance with outcome",
    side({ basis: "variance" }),
    side({ basis: "actual" }),
    ["varianceAgainstLevel"],
  ],
  [
    "over a changed definition",
    side({ period: yearPeriod(2022) }, { breaks: [definitionBreak] }),
    side({ period: yearPeriod(2023) }, { breaks: [definitionBreak] }),
    ["breakBetween"],
  ],
  [
    "over a reorganisation",
    side({ period: yearPeriod(2024) }, { breaks: [reorganisation] }),
    side({ period: yearPeriod(2025) }, { breaks: [reorganisation] }),
    ["otherOrganisation"],
  ],
  [
    "a differing definition marked in print",
    side({ flags: ["D"] }),
    side({ period: yearPeriod(2022) }),
    ["differentDefinition"],
  ],
  [
    "two series with no common definition",
    side({}, { id: "a" }),
    side({}, { id: "b" }),
    ["differentDefinition"],
  ],
  [
    "two service areas of one committee",
    side({}, { id: "a", kind: "serviceArea" }),
    side({}, { id: "b", kind: "serviceArea" }),
    ["otherOrganisation"],
  ],
  [
    "ratios of different bases",
    side({ unit: "percent" }, { id: "a", accumulation: "ratio" }),
    side({ unit: "percent" }, { id: "b", accumulation: "ratio", committeeId: "y" }),
    ["differentBase"],
  ],
  [
    "everything at once",
    side(
      { value: null, period: t1(2022), unit: "percent" },
      { accumulation: "ratio", breaks: [definitionBreak] },
    ),
    side({ basis: "variance", flags: ["D"] }),
    [
      "noValue",
      "differentSpan",
      "varianceAgainstLevel",
      "differentAccumulation",
      "differentUnit",
      "breakBetween",
      "differentDefinition",
    ],
  ],
];

describe("comparability", () => {
  it.each(cases)("%s", (_name, a, b, expected) => {
    expect(codesOf(a, b)).toEqual(expected);
    expect(codesOf(b, a)).toEqual(expected);
  });

  it("names the break that stands between", () => {
    const answer = comparability(
      side({ period: yearPeriod(2022) }, { breaks: [definitionBreak] }),
      side({ period: yearPeriod(2023) }),
    );
    expect(answer).toEqual({
      ok: false,
      reasons: [{ code: "breakBetween", break: definitionBreak }],
    });
  });
});

function codesOf(a: Comparand, b: Comparand): string[] {
  const answer = comparability(a, b);
  return answer.ok ? [] : answer.reasons.map((reason) => reason.code);
}
