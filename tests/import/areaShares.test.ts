import { describe, expect, it } from "vitest";
import { isAreaShares, readAreaShares } from "@/lib/import/areaShares";

const head = "kommun;namnd;fran;till;datum;andel;kalla";
const read = (...lines: string[]) => readAreaShares(Buffer.from([head, ...lines].join("\n")));
const row = (to: string, percent: string, from = "Allt") =>
  `Exempelkommun;Nämnden;${from};${to};2025-01-01;${percent};Beslut 12`;

describe("a table of shares between service areas", () => {
  it("is known by its columns", () => {
    expect(isAreaShares(Buffer.from(`\ufeff${head}\r\n`))).toBe(true);
    expect(isAreaShares(Buffer.from("kommunkod;kommun;datum;folkmangd;kalla"))).toBe(false);
  });

  it("is read as fractions with the decimals that were told", () => {
    const { value, problems } = read(row("A", "33,30"), row("B", "66,7"), row("C", "100", "Annat"));
    expect(problems).toEqual([]);
    expect(value.map(({ from, to, share }) => [from, to, share])).toEqual([
      ["Allt", "A", "0.3330"],
      ["Allt", "B", "0.667"],
      ["Annat", "C", "1"],
    ]);
    expect(value[0]).toMatchObject({ date: "2025-01-01", source: "Beslut 12" });
  });

  it.each([
    [row("A", "55"), row("B", "44")],
    [row("A", "55"), row("B", "46")],
    [row("A", "50"), row("A", "50")],
  ])("takes none of an area whose shares are not the whole of it: %s", (...lines) => {
    const { value, problems } = read(...lines, row("C", "100", "Annat"));
    expect(value.map(({ to }) => to)).toEqual(["C"]);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ["areaSharesNotWhole", 2],
      ["areaSharesNotWhole", 3],
    ]);
  });

  it.each([
    row("Allt", "100"),
    row("A", "0"),
    row("A", "100,5"),
    row("A", "55 %"),
    row("A", "0.55"),
    "Exempelkommun;Nämnden;Allt;A;2025-02-30;100;Beslut 12",
    "Exempelkommun;Nämnden;Allt;A;2025-01-01;100;",
    "Exempelkommun;Nämnden;Allt;A;2025-01-01;100;Beslut 12;mer",
  ])("refuses %s", (line) => {
    const { value, problems } = read(line);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([
      { code: "areaSharesUnreadable", severity: "error", place: { line: 2 } },
    ]);
  });
});
