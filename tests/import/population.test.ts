import { describe, expect, it } from "vitest";
import { isPopulation, readPopulation } from "@/lib/import/population";

const head = "kommunkod;kommun;datum;folkmangd;kalla";
const read = (...lines: string[]) => readPopulation(Buffer.from([head, ...lines].join("\n")));

describe("a table of populations", () => {
  it("is known by its columns", () => {
    expect(isPopulation(Buffer.from(`\ufeff${head}\r\n`))).toBe(true);
    expect(isPopulation(Buffer.from("Kommun;År;Indikator;Värde\nRiket;2024;Folkmängd;1"))).toBe(
      false,
    );
    expect(isPopulation(Buffer.from(""))).toBe(false);
  });

  it("is read line by line", () => {
    const { value, problems } = read(
      "1283;Helsingborg;2024-12-31;152091;SCB, CC0",
      ";Exempelkommun;2024-12-31;38910;Påhittad",
    );
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        scbCode: "1283",
        municipality: "Helsingborg",
        date: "2024-12-31",
        inhabitants: 152091,
        source: "SCB, CC0",
      },
      {
        scbCode: null,
        municipality: "Exempelkommun",
        date: "2024-12-31",
        inhabitants: 38910,
        source: "Påhittad",
      },
    ]);
  });

  it.each([
    ";Tolv största;2024-12-31;4000000;SCB, CC0",
    "12;Skåne län;2024-12-31;1428626;SCB, CC0",
    "0000;Riket;2024-12-31;10587710;SCB, CC0",
    "1283;Helsingborg;2024-02-30;152091;SCB, CC0",
    "1283;Helsingborg;2024-12-31;152 091;SCB, CC0",
    "1283;Helsingborg;2024-12-31;152091.5;SCB, CC0",
    "1283;Helsingborg;2024-12-31;0;SCB, CC0",
    "1283;Helsingborg;2024-12-31;152091;",
    "1283;Helsingborg;2024-12-31;152091;SCB; CC0",
  ])("refuses %s", (line) => {
    const { value, problems } = read(line);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([
      { code: "populationUnreadable", severity: "error", place: { line: 2 } },
    ]);
  });
});
