import { describe, expect, it } from "vitest";
import { extremeBars, outcomeBars, varianceBars } from "@/lib/charts/bar-rows";
import { budgetVariance, printedTable } from "@/lib/charts/printed-table";
import { cumulativePeriod } from "@/lib/domain/period";
import type { FigureInSeries } from "@/lib/domain/selection";
import { aFigure, aReport, aSeries } from "./sample";

const tkr = { unit: "tkr" as const };
const aug = cumulativePeriod(2024, 8);
const report = aReport({ kind: "interim", tertial: 2, year: 2024, period: aug });

/** A row of an interim report: last year's accounts, budget, the period's outcome, forecast. */
function row(id: string, values: [string | null, string | null, string | null, string | null]) {
  const series = aSeries({ id, label: id, ...tkr });
  const [before, budget, outcome, forecast] = values;
  return [
    aFigure(2023, before, { ...tkr, column: "Bokslut 2023" }),
    aFigure(2024, budget, { ...tkr, column: "Internbudget 2024", basis: "budget" }),
    aFigure(aug, outcome, { ...tkr, column: "Utfall 2024-08-31" }),
    aFigure(2024, forecast, { ...tkr, column: "Prognos 2024", basis: "forecast" }),
  ].map((figure): FigureInSeries => ({ figure: { ...figure, seriesId: id }, series, section: "" }));
}

const figures = [
  ...row("Vuxna", ["-3120", "0", "-960", "-1500"]),
  ...row("Stab", ["2640", "0", "1420", "2000"]),
  ...row("Tom", [null, null, null, null]),
];
const table = printedTable(figures);
const names = {
  name: (each: { series: { label: string } }) => each.series.label,
  isTotal: () => false,
};

describe("a printed table", () => {
  it("has its columns and rows in printed order", () => {
    expect(table.columns.map((column) => column.header)).toEqual([
      "Bokslut 2023",
      "Internbudget 2024",
      "Utfall 2024-08-31",
      "Prognos 2024",
    ]);
    expect(table.rows.map((each) => each.series.label)).toEqual(["Vuxna", "Stab", "Tom"]);
  });

  it("leaves a cell that isn't printed out, and keeps a blank one with its reason", () => {
    const partial = printedTable([
      ...row("A", ["1", "2", "3", "4"]).slice(0, 1),
      ...row("B", [null, "2", "3", "4"]),
    ]);
    const [a, b] = partial.rows;
    const keys = partial.columns.map((column) => column.key);
    expect(keys.map((key) => a?.cells.has(key))).toEqual([true, false, false, false]);
    expect(b?.cells.get(keys[0] ?? "")?.missing).toBe("blank");
  });

  it("keeps two rows with the same label apart", () => {
    const twins = [...row("s1", ["1", "1", "1", "1"]), ...row("s2", ["2", "2", "2", "2"])].map(
      (each) => ({ ...each, series: { ...each.series, label: "Riktat statsbidrag" } }),
    );
    expect(printedTable(twins).rows).toHaveLength(2);
  });
});

describe("the year's variance against budget", () => {
  const variances: [string, ReturnType<typeof row>, string | null][] = [
    ["forecast minus budget", row("A", ["1", "-531050", "-360256", "-540950"]), "-9900"],
    ["a true zero", row("A", ["1", "471850", "314567", "471850"]), "0"],
    ["decimals stay exact", row("A", ["1", "0.1", "0", "0.3"]), "0.2"],
    ["no budget", row("A", ["1", null, "-960", "-1500"]), null],
    ["no forecast: a part-year outcome has none", row("A", ["1", "0", "-960", null]), null],
  ];
  it.each(variances)("%s", (_, cells, expected) => {
    const [first] = printedTable(cells).rows;
    expect(first ? (budgetVariance(first, 2024)?.variance ?? null) : "no row").toBe(expected);
  });

  it("is the printed one where the report prints it", () => {
    const printed = aFigure(2024, "-9.9", { ...tkr, column: "Avvikelse", basis: "variance" });
    const cells = row("A", ["1", "-531050", "-360256", "-540950"]);
    const series = cells[0]?.series ?? aSeries();
    const [first] = printedTable([...cells, { figure: printed, series, section: "" }]).rows;
    expect(first && budgetVariance(first, 2024)).toEqual({
      variance: "-9.9",
      isPrinted: true,
      isDoubtful: false,
    });
  });

  it("is the printed one also where the budget can't be read", () => {
    const printed = aFigure(2024, "15.0", { ...tkr, column: "Avvikelse", basis: "variance" });
    const cells = row("A", ["1", null, "-39", "-62"]);
    const series = cells[0]?.series ?? aSeries();
    const [first] = printedTable([...cells, { figure: printed, series, section: "" }]).rows;
    expect(first && budgetVariance(first, 2024)?.variance).toBe("15.0");
  });

  it("is in doubt when what it is worked out from is", () => {
    const cells = row("A", ["1", "-10", "-3", "-12"]).map((each) =>
      each.figure.basis === "budget"
        ? { ...each, figure: { ...each.figure, flags: ["U" as const] } }
        : each,
    );
    const [first] = printedTable(cells).rows;
    expect(first && budgetVariance(first, 2024)?.isDoubtful).toBe(true);
  });

  it("is not worked out between different units", () => {
    const cells = row("A", ["1", "100", "1", "90"]).map((each) =>
      each.figure.basis === "budget"
        ? { ...each, figure: { ...each.figure, unit: "mnkr" as const } }
        : each,
    );
    const [first] = printedTable(cells).rows;
    expect(first && budgetVariance(first, 2024)).toBeNull();
  });
});

describe("a table's rows as bars", () => {
  const text = (figure: { value: string | null }) => figure.value ?? "";

  it("hold the yearly budget against the whole year's bar only", () => {
    const [vuxna] = outcomeBars(table.rows, report, names, text, { parts: true });
    expect(vuxna?.bars.map((bar) => [bar.basis, bar.value])).toEqual([
      ["actual", "-960"],
      ["forecast", "-1500"],
    ]);
    expect(vuxna?.tick).toEqual({ value: "0", bar: 1 });
  });

  it("fall back on the part-year without a tick when no whole year is stated", () => {
    const { rows } = printedTable(row("A", ["1", "50", "30", null]));
    const [bars] = outcomeBars(rows, report, names, text);
    expect(bars?.bars.map((bar) => bar.value)).toEqual(["30"]);
    expect(bars?.tick).toBeNull();
  });

  it("have no bar for what has no value", () => {
    expect(outcomeBars(table.rows, report, names, text).at(-1)?.bars).toEqual([]);
    expect(
      varianceBars(table.rows, 2024, names, (value) => value).map((each) => each.label),
    ).toEqual(["Vuxna", "Stab"]);
  });

  it("are furthest out on each side of zero, totals aside", () => {
    const rows = outcomeBars(table.rows, report, names, text);
    const { lowest, highest } = extremeBars(rows);
    expect([lowest?.label, highest?.label]).toEqual(["Vuxna", "Stab"]);
    const onlyTotals = rows.map((each) => ({ ...each, isTotal: true }));
    expect(extremeBars(onlyTotals)).toEqual({ lowest: null, highest: null });
  });
});
