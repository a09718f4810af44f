import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { mapAreas, withoutAspects, type AreaMapping } from "@/lib/domain/areaMapping";
import { decimal } from "@/lib/domain/decimal";
import { aFigure, aReport, aSeries } from "../charts/sample";

const reports = [aReport()];
const area = (id: string, values: Record<number, string>) => ({
  series: aSeries({ id, label: id, kind: "serviceArea", unit: "tkr", accumulation: "flow" }),
  figures: Object.entries(values).map(([year, value]) =>
    aFigure(Number(year), value, { seriesId: id, unit: "tkr" }),
  ),
});
const into = (successorId: string, predecessorId: string, share = "1"): AreaMapping => ({
  predecessorId,
  successorId,
  date: "2023-01-01",
  share,
  reportId: "annual",
  source: null,
});
const told = (mapped: ReturnType<typeof mapAreas>, id: string) =>
  mapped.areas
    .find(({ series }) => series.id === id)
    ?.years.map((cell) => [cell.year, cell.how, cell.how === "unknown" ? null : cell.value]);

describe("today's service areas over the years", () => {
  const list = [
    area("Vuxna", { 2021: "-1260", 2022: "-2880" }),
    area("Stöd", { 2021: "2450", 2022: "1140" }),
    area("Vuxna och stöd", { 2022: "-1740", 2023: "-3120" }),
    area("Stab", { 2021: "1720", 2022: "2090", 2023: "2640" }),
    area("Nedlagd", { 2021: "10" }),
  ];
  const mappings = [into("Vuxna och stöd", "Vuxna"), into("Vuxna och stöd", "Stöd")];

  it("are as reported where a report has them, and else put together from those before", () => {
    const mapped = mapAreas(list, mappings, reports);
    expect(told(mapped, "Vuxna och stöd")).toEqual([
      [2023, "reported", "-3120"],
      [2022, "reported", "-1740"],
      [2021, "mapped", "1190"],
    ]);
    expect(mapped.unmapped.map(({ series }) => series.id)).toEqual(["Nedlagd"]);
  });

  it("are not put together from some of their parts", () => {
    const partial = list.filter(({ series }) => series.id !== "Stöd");
    expect(told(mapAreas(partial, mappings, reports), "Vuxna och stöd")?.[2]).toEqual([
      2021,
      "unknown",
      null,
    ]);
  });

  it("as they were reported leave the former areas apart", () => {
    const then = mapAreas(list, [], reports);
    expect(then.unmapped.map(({ series }) => series.id)).toEqual(["Vuxna", "Stöd", "Nedlagd"]);
    expect(told(then, "Vuxna och stöd")?.[2]).toEqual([2021, "unknown", null]);
  });

  it("add up to what was split, whatever the shares", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 99 }),
        (sum, cut) => {
          const share = decimal(cut).div(100).toFixed(2);
          const rest = decimal(1).minus(share).toFixed(2);
          const split = [
            area("Allt", { 2022: `${sum}.00` }),
            area("A", { 2023: "1" }),
            area("B", { 2023: "1" }),
          ];
          const mapped = mapAreas(
            split,
            [into("A", "Allt", share), into("B", "Allt", rest)],
            reports,
          );
          const values = ["A", "B"].map((id) => told(mapped, id)?.[1]?.[2]);
          const total = values.reduce((all, each) => all.plus(String(each)), decimal(0));
          expect(total.equals(sum)).toBe(true);
        },
      ),
    );
  });

  it("are not the revenue and expenses that operating accounts tell of them", () => {
    const [first, second] = list;
    if (!first || !second) throw new Error("no areas");
    const revenue = { ...first, series: { ...first.series, id: "r", aspect: "Intäkter" } };
    expect(withoutAspects([first, revenue, second])).toEqual([first, second]);
    expect(withoutAspects([revenue])).toEqual([revenue]);
  });
});
