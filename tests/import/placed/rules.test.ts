import { describe, expect, it } from "vitest";
import type { Line } from "../../../lib/import/document";
import { isTornWord } from "../../../lib/import/columnWords";
import { openColumns } from "../../../lib/import/placed/groups";
import { commonSize, findHeading } from "../../../lib/import/placed/heading";
import { withoutFurniture } from "../../../lib/import/placed/furniture";
import { segmentOf } from "../../../lib/import/placed/segment";
import { joinWords } from "../../../lib/import/placed/words";

const line = (text: string, top: number, size = 10, page = 1): Line => ({
  number: Math.round(top),
  page,
  text,
  words: [],
  cells: null,
  top,
  size,
});

describe("joinWords", () => {
  it.each([
    [["Period-", "utfall"], "Periodutfall"],
    [["Prognosavvikel", "se mot budget"], "Prognosavvikelse mot budget"],
    [["Personalkostnade", "r"], "Personalkostnader"],
    [["Utfall jan-", "okt"], "Utfall jan-okt"],
    [["Barn-", "och unga"], "Barn- och unga"],
    [["Utfall201", "3"], "Utfall2013"],
    [["Budget", "2024"], "Budget 2024"],
    [["Kostnad per", "elev"], "Kostnad per elev"],
  ])("%j is %s", (parts, text) => {
    expect(joinWords(parts)).toBe(text);
  });
});

describe("isTornWord", () => {
  it.each([
    ["Prog-", "nos", true],
    ["Års-", "budget", true],
    ["Avvikel", "se", true],
    ["Budget", "avvikelse", false],
    ["Utfall", "budget", false],
    ["Barn-", "och", false],
    ["Prognos", "Utfall", false],
  ])("%s + %s: %s", (first, second, isTorn) => {
    expect(isTornWord(first, second)).toBe(isTorn);
  });
});

describe("openColumns", () => {
  const bands = [100, 160, 220, 280].map((right) => ({ left: right - 30, right }));
  const top = (first: number, second: number) =>
    [first, second].map((center, index) =>
      segmentOf([
        { text: index === 0 ? "Period" : "Helår", left: center - 20, right: center + 20 },
      ]),
    );

  it("leaves none where each text stands over its own", () => {
    expect(openColumns(top(115, 235), bands)).toEqual([]);
  });

  it("leaves the column that either of two texts could be over", () => {
    expect(openColumns(top(122, 242), bands)).toEqual([2]);
  });

  it("leaves those after a sum, which ends its group", () => {
    const names = ["Avgifter", "Summa", "Summa", "Resultat"];
    expect(openColumns(top(115, 235), bands, names)).toEqual([3]);
  });
});

describe("findHeading", () => {
  const prose = "Nämnden redovisar kostnaderna med plus och intäkterna med minus i år.";

  it("passes prose that is set larger than the table", () => {
    const lines = [line("Resultaträkning, tkr", 20, 14), line(prose, 40), line("Hyror 5", 60, 8)];
    expect(findHeading(lines, 2, 8).section).toBe("Resultaträkning, tkr");
  });

  it("joins a heading of two lines", () => {
    const lines = [line("Resultat per", 20, 14), line("verksamhet", 38, 14), line("x", 60)];
    expect(findHeading(lines, 2, 10).section).toBe("Resultat per verksamhet");
  });

  it("passes a line that tells a unit only, where a heading stands above it", () => {
    const unit = line("Belopp i tkr", 40);
    expect(findHeading([line("Resultat", 20, 14), unit, line("x", 60)], 2, 10).section).toBe(
      "Resultat",
    );
    expect(findHeading([unit, line("x", 60)], 1, 10).section).toBe("Belopp i tkr");
  });

  it("tells a heading that rows of another table stand below", () => {
    const rows = { ...line("Hyror 12 345 12 345", 40), cells: ["Hyror", "12 345", "12 345"] };
    const lines = [line("Resultat", 20, 14), rows, line("x", 60)];
    expect(findHeading(lines, 2, 10)).toEqual({ section: "Resultat", isSectionShared: true });
  });

  it("measures the body by its prose, and not by tables in smaller type", () => {
    const rows = Array.from({ length: 20 }, (_, at) => line("Hyror 12 345 12 345 12 345", at, 8));
    expect(commonSize([line(prose, 0, 10), ...rows])).toBe(10);
    expect(commonSize(rows)).toBe(8);
  });
});

describe("withoutFurniture", () => {
  it("takes away what recurs at the same height, and page numbers", () => {
    const page = (number: number) => [
      line(`Nämnden april 2024 ${number}`, 10, 8, number),
      line(`Hyror på sidan ${["ett", "två", "tre"][number - 1] ?? ""}`, 200, 10, number),
      line(`Sida ${number} av 3`, 700 + number * 9, 8, number),
    ];
    const kept = withoutFurniture([1, 2, 3].flatMap(page));
    expect(kept.map(({ text }) => text)).toEqual(
      ["ett", "två", "tre"].map((word) => `Hyror på sidan ${word}`),
    );
  });
});

describe("withoutFurniture, where pages are alike", () => {
  const words = (text: string) =>
    [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      left: match.index * 5,
      right: (match.index + match[0].length) * 5,
    }));
  const pages = (...texts: string[]) =>
    [1, 2, 3].flatMap((page) =>
      texts.map((text, index) => ({
        ...line(text.replace("#", String(page)), index * 20, 10, page),
        words: words(text.replace("#", String(page))),
      })),
    );

  it("leaves out headers and footers, and keeps the rows of pages that are all alike", () => {
    const lines = pages(
      "Uppföljning",
      "Intäkter      12 #      14",
      "Kostnader     20      2#",
      "Sida #",
    );
    expect(withoutFurniture(lines).map(({ text }) => text.split(" ")[0])).toEqual(
      [1, 2, 3].flatMap(() => ["Intäkter", "Kostnader"]),
    );
  });
});
