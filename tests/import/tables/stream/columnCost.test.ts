import { describe, expect, it } from "vitest";
import { columnCost, saidOf, seamCost } from "../../../../lib/import/tables/stream/columnCost";

describe("what words cost as a column's heading", () => {
  it.each([
    "Budget 2024",
    "Avvikelse mot budget",
    "Prognos helår 2026",
    "Utfall jan-aug 2024",
    "2016 Bruttokostnad",
    "Intäkter",
    "Kommunbidrag",
    "Fg prognos",
    "Utfall 201711",
  ])("nothing: %s", (heading) => {
    expect(columnCost(heading.split(" "))).toBe(0);
  });

  it.each([
    ["two columns run together", "Budget Utfall"],
    ["two years", "Utfall 2023 2024"],
    ["the end of a heading", "mot budget"],
    ["one broken off", "Avv. prognos/"],
    ["a sentence", "nämnden visar ett underskott"],
  ])("much: %s", (_, heading) => {
    expect(columnCost(heading.split(" "))).toBeGreaterThanOrEqual(2);
  });

  it.each(["AFF", "Kom. ers.", "Övr. kostn."])("little, though not a known word: %s", (heading) => {
    expect(columnCost(heading.split(" "))).toBeLessThanOrEqual(0.5);
  });
});

describe("what it costs that one column follows another", () => {
  it.each([
    [["Prognos"], ["2023"], 2],
    [["Prognos", "2023"], ["Avvikelse"], 0],
    [["2022"], ["2023"], 0],
    [["Utfall", "2023"], ["2022"], 0],
  ])("%j and %j: %d", (first, second, cost) => {
    expect(seamCost(first.map(saidOf), second.map(saidOf), second[0] ?? "")).toBe(cost);
  });
});
