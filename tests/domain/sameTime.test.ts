import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { decimal } from "@/lib/domain/decimal";
import { derivedBlock } from "@/lib/domain/derived";
import { paceOf } from "@/lib/domain/pace";
import { cumulativePeriod } from "@/lib/domain/period";
import { sameTimeIn } from "@/lib/domain/sameTime";
import { aFigure, aReport, aSeries, t1, t2 } from "../charts/sample";

const flow = aSeries({ accumulation: "flow", unit: "careDays", better: "lower" });
const days = { unit: "careDays" } as const;
const broken = (date: string) => ({
  ...flow,
  breaks: [{ date, cause: "definition" as const, note: "", reportId: null }],
});

describe("May to August", () => {
  it("is January–August minus January–April, with what rounding lets it be", () => {
    const money = { unit: "mnkr" } as const;
    const block = derivedBlock(
      aFigure(t1(2024), "-59.5", money),
      aFigure(t2(2024), "-120.0", money),
      flow,
    );
    expect(block).toMatchObject({
      period: { start: "2024-05-01", end: "2024-08-31", span: "derivedBlock" },
      value: "-60.5",
      low: "-60.6",
      high: "-60.4",
      isDoubtful: false,
    });
  });

  it("is told in the later unit, with the coarser rounding", () => {
    const block = derivedBlock(
      aFigure(t1(2024), "1.2", { unit: "mnkr" }),
      aFigure(t2(2024), "2300", { unit: "tkr" }),
      flow,
    );
    expect(block).toMatchObject({ value: "1100", unit: "tkr", low: "1049.5", high: "1150.5" });
  });

  const [first, second] = [aFigure(t1(2024), "100", days), aFigure(t2(2024), "250", days)];
  it.each([
    ["a share", first, second, aSeries({ accumulation: "ratio" })],
    ["a mean", first, second, aSeries({ accumulation: "mean" })],
    ["a stock", first, second, aSeries({ accumulation: "point" })],
    ["another year", aFigure(t1(2023), "100", days), second, flow],
    ["another basis", { ...first, basis: "budget" as const }, second, flow],
    ["a missing value", aFigure(t1(2024), null, days), second, flow],
    ["another unit", { ...first, unit: "count" as const }, second, flow],
    ["the wrong order", second, first, flow],
    ["a break within the year", first, second, broken("2024-03-01")],
  ])("is not made of %s", (_, earlier, later, series) =>
    expect(derivedBlock(earlier, later, series)).toBeNull(),
  );

  it("is made when the break is the year's beginning: both stand after it", () => {
    expect(derivedBlock(first, second, broken("2024-01-01"))?.value).toBe("150");
  });

  it("adds up: T1 and the block are T2, whatever the numbers", () => {
    const amount = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, decimals]) =>
        decimal(digits).div(decimal(10).pow(decimals)).toFixed(decimals),
      );
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const block = derivedBlock(aFigure(t1(2024), a, days), aFigure(t2(2024), b, days), flow);
        if (!block) throw new Error("no block");
        expect(decimal(block.value).plus(a).equals(b)).toBe(true);
        expect(decimal(block.low).lte(block.value) && decimal(block.high).gte(block.value)).toBe(
          true,
        );
      }),
    );
  });
});

describe("the pace", () => {
  const reports = [aReport()];
  const figures = [
    aFigure(t1(2022), "300", days),
    aFigure(2022, "900", days),
    aFigure(t1(2023), "330", days),
    aFigure(2023, "1100", days),
  ];
  const part = aFigure(t1(2024), "440", days);

  it("is the share of last year's total, beside each earlier year's share of its own", () => {
    const pace = paceOf(part, { series: flow, figures: [...figures, part] }, reports);
    expect(pace?.now.share).toBe("0.4");
    expect(pace?.pattern.map(({ year, share }) => [year, share])).toEqual([
      [2022, "0.3333"],
      [2023, "0.3"],
    ]);
  });

  it("has no pattern where no earlier part is held", () => {
    const wholes = figures.filter(({ period }) => period.span === "year");
    expect(paceOf(part, { series: flow, figures: wholes }, reports)?.pattern).toEqual([]);
  });

  it.each([
    ["a share", aSeries({ accumulation: "ratio" }), part],
    ["a result", { ...flow, role: "result" as const }, part],
    ["a break between", broken("2024-01-01"), part],
    ["a break within the months", broken("2023-06-01"), part],
    ["a reading in doubt", flow, { ...part, flags: ["U" as const] }],
    ["a whole year", flow, aFigure(2024, "1200", days)],
  ])("is not told of %s", (_, series, figure) =>
    expect(paceOf(figure, { series, figures }, reports)).toBeNull(),
  );

  it("is not told where the sign turns or the whole is nothing", () => {
    for (const whole of ["-1100", "0"]) {
      const list = { series: flow, figures: [aFigure(2023, whole, days)] };
      expect(paceOf(part, list, reports)).toBeNull();
    }
  });
});

describe("a part of the year", () => {
  const interim = (tertial: 1 | 2, year: number) =>
    aReport({
      id: `t${tertial}-${year}`,
      kind: "interim",
      tertial,
      year,
      period: cumulativePeriod(year, tertial * 4),
    });
  const reports = [interim(1, 2023), interim(2, 2023), interim(1, 2024), interim(2, 2024)];
  const figures = [
    aFigure(t1(2023), "100", { ...days, reportId: "t1-2023" }),
    aFigure(t2(2023), "220", { ...days, reportId: "t2-2023" }),
    aFigure(2023, "330", { ...days, reportId: "t2-2024" }),
    aFigure(t1(2024), "90", { ...days, reportId: "t1-2024" }),
    aFigure(t2(2024), "200", { ...days, reportId: "t2-2024" }),
  ];

  it("stands beside the same part of earlier years, and never beside a whole one", () => {
    const [row] = sameTimeIn(reports[3] ?? interim(2, 2024), [{ series: flow, figures }], reports);
    expect(row?.now.value).toBe("200");
    expect(row?.earlier.map(({ year, figure }) => [year, figure?.value ?? null])).toEqual([
      [2023, "220"],
      [2022, null],
      [2021, null],
      [2020, null],
    ]);
    expect(row?.change).toMatchObject({ difference: "-20", judgement: "better" });
    expect([row?.block?.now.value, row?.block?.before?.value]).toEqual(["110", "120"]);
  });

  it("shows a year beyond a break and says why it isn't compared", () => {
    const list = [{ series: broken("2024-01-01"), figures }];
    const [row] = sameTimeIn(reports[3] ?? interim(2, 2024), list, reports);
    expect(row?.earlier[0]).toMatchObject({
      figure: { value: "220" },
      reasons: [{ code: "breakBetween" }],
    });
    expect([row?.change, row?.block?.before]).toEqual([null, null]);
  });

  it("is as the report's own time knew it", () => {
    const [row] = sameTimeIn(interim(1, 2024), [{ series: flow, figures }], reports);
    expect([row?.now.value, row?.block, row?.pace]).toEqual(["90", null, null]);
  });
});
