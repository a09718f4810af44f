import { describe, expect, it } from "vitest";
import { isGrossArea, operatingYears } from "@/lib/domain/operatingAccounts";
import type { Figure } from "@/lib/domain/figure";
import { aFigure, aReport, aSeries, t1 } from "../charts/sample";

const reports = [aReport({ id: "annual" })];

function area(label: string, aspect: string | null, told: [number, Figure["basis"], string][]) {
  const id = `${label} ${aspect}`;
  return {
    series: aSeries({ id, kind: "serviceArea", label, aspect, unit: "tkr" }),
    figures: told.map(([year, basis, value]) =>
      aFigure(year, value, { seriesId: id, basis, unit: "tkr" }),
    ),
  };
}

describe("the operating accounts", () => {
  it("set revenue, expenses and the printed net against budget, totals last", () => {
    const [year, ...others] = operatingYears(
      [
        area("Summa", null, [
          [2024, "budget", "-376600"],
          [2024, "actual", "-379670"],
        ]),
        area("Hemtjänst", "Intäkter", [
          [2024, "budget", "19200"],
          [2024, "actual", "19480"],
        ]),
        area("Hemtjänst", "Kostnader", [
          [2024, "budget", "-137500"],
          [2024, "actual", "-139260"],
        ]),
        area("Hemtjänst", null, [
          [2024, "budget", "-118300"],
          [2024, "actual", "-119780"],
        ]),
      ],
      reports,
    );
    expect(others).toEqual([]);
    expect(year).toMatchObject({ year: 2024, outcomeBasis: "actual" });
    expect(
      year?.rows.map(({ area: name, isTotal, variance }) => [name, isTotal, variance]),
    ).toEqual([
      ["Hemtjänst", false, "-1480"],
      ["Summa", true, "-3070"],
    ]);
    expect(year?.rows[0]).toMatchObject({
      revenue: { outcome: { value: "19480" } },
      expenses: { budget: { value: "-137500" } },
      netOutcome: "-119780",
      isContradicted: false,
    });
  });

  it("add up a net that isn't printed, and say when a printed one isn't the sum", () => {
    const gross = [
      area("A", "Intäkter", [[2024, "actual", "100"]]),
      area("A", "Kostnader", [[2024, "actual", "-300"]]),
    ];
    const [added] = operatingYears(gross, reports);
    expect(added?.rows[0]).toMatchObject({ netOutcome: "-200", netBudget: null, variance: null });
    const [off] = operatingYears([...gross, area("A", null, [[2024, "actual", "-203"]])], reports);
    expect(off?.rows[0]).toMatchObject({ netOutcome: "-203", isContradicted: true });
    const [rounded] = operatingYears(
      [...gross, area("A", null, [[2024, "actual", "-201"]])],
      reports,
    );
    expect(rounded?.rows[0]?.isContradicted).toBe(false);
  });

  it("hold a forecast where there is no outcome, and no part of a year", () => {
    const part = area("A", null, [
      [2025, "budget", "-10"],
      [2025, "forecast", "-12"],
    ]);
    const figures = [...part.figures, aFigure(t1(2025), "-4", { seriesId: "A null", unit: "tkr" })];
    const [year] = operatingYears([{ ...part, figures }], reports);
    expect(year).toMatchObject({ outcomeBasis: "forecast", rows: [{ variance: "-2" }] });
  });

  it("tell gross from net by what the column measures", () => {
    expect(isGrossArea({ kind: "serviceArea", aspect: "Intäkter" })).toBe(true);
    expect(isGrossArea({ kind: "serviceArea", aspect: null })).toBe(false);
    expect(isGrossArea({ kind: "incomeStatement", aspect: "Kostnader" })).toBe(false);
  });
});
