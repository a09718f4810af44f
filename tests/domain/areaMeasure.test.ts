import { describe, expect, it } from "vitest";
import { areaMeasureOf } from "@/lib/domain/areaMeasure";
import type { Basis } from "@/lib/domain/figure";
import { yearPeriod } from "@/lib/domain/period";
import type { FigureInSeries } from "@/lib/domain/selection";
import type { StatementRole } from "@/lib/domain/series";

describe("areaMeasureOf", () => {
  it.each([
    [
      "a total that is the result",
      [area("actual", "-20725"), area("budget", "0")],
      [line("result", "-20725")],
      "result",
    ],
    [
      "a total that is the net cost",
      [area("actual", "-179.5")],
      [line("netExpenses", "-179.5")],
      "netExpenses",
    ],
    [
      "areas budgeted to cost",
      [area("budget", "-52.4"), area("budget", "-12.2")],
      [],
      "netExpenses",
    ],
    ["areas budgeted to nothing", [area("budget", "0"), area("actual", "-35446")], [], "result"],
    ["no budget at all", [area("actual", "-35446")], [], "result"],
    [
      "a zero proves nothing",
      [area("actual", "0"), area("budget", "-4")],
      [line("result", "0")],
      "netExpenses",
    ],
  ] as const)("%s", (_name, areas, statement, expected) => {
    expect(areaMeasureOf(areas, statement)).toBe(expected);
  });
});

function area(basis: Basis, value: string): FigureInSeries {
  return figure(null, basis, value);
}

function line(role: StatementRole, value: string): FigureInSeries {
  return figure(role, "actual", value);
}

function figure(role: StatementRole | null, basis: Basis, value: string): FigureInSeries {
  return {
    section: "Ekonomi",
    series: {
      id: "s",
      committeeId: "c",
      kind: role === null ? "serviceArea" : "incomeStatement",
      label: "Rad",
      slug: "rad",
      group: null,
      aspect: null,
      unit: "tkr",
      accumulation: "flow",
      better: "neither",
      role,
      parentId: null,
      aliases: [],
      definition: null,
      breaks: [],
    },
    figure: {
      id: "f",
      seriesId: "s",
      reportId: "r",
      period: yearPeriod(2023),
      basis,
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
    },
  };
}
