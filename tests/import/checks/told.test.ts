import { describe, expect, it } from "vitest";
import { readDocument } from "../../../lib/import/read";
import { readText } from "../../../lib/import/text";

const rows = (...lines: string[]) => lines.map((line) => line.replaceAll(" | ", "\t")).join("\n");
const statement = rows(
  "Resultaträkning, tkr | Bokslut 2022 | Internbudget 2023 | Utfall 2023",
  "Intäkter | 120 723 | 88 735 | 102 101",
  "Kostnader | -130 227 | -88 735 | -122 826",
  "Årets resultat | -9 504 | 0 | -20 725",
);
const read = (text: string) => {
  const report = `Umeå kommun\n\nSocialnämnden\n\nÅrsbokslut 2023\n\n${text}\n`;
  return readDocument(readText(new TextEncoder().encode(report)));
};
const told = (text: string, code: string) =>
  read(text)
    .checks.filter((check) => check.code === code)
    .map(({ ok, numbers }) => [ok, ...numbers.map(({ value }) => value)]);

describe("a result told in the text", () => {
  it.each([
    ["Socialnämnden redovisar ett underskott på 20,7 mnkr.", [[true, "-20.7", "-20725"]]],
    ["Nämnden redovisar ett underskott på 20,9 mnkr för 2023.", [[false, "-20.9", "-20725"]]],
    ["Årets resultat är ett underskott på 2,7 mnkr.", [[false, "-2.7", "-20725"]]],
    ["Nämnden redovisar ett underskott på 9,5 mnkr för 2022.", [[true, "-9.5", "-9504"]]],
    // Of a part, of another time, against something else: no contradiction is sure.
    ["Nämnden redovisar för hemtjänsten ett underskott på 8,5 mnkr.", []],
    ["Nämnden redovisade förra året ett överskott på 3,0 mnkr.", []],
    ["Nämnden redovisar mot budget ett underskott på 21,5 mnkr.", []],
    ["Vuxenvården redovisar ett underskott på 8,5 mnkr.", []],
    ["Nämnden räknar med en prognos med ett underskott på 3,0 mnkr.", []],
  ])("%s", (sentence, expected) => {
    expect(told(`${sentence}\n\n${statement}`, "proseAgainstTable")).toEqual(expected);
  });

  it("doubts no figure for it: which of the two is wrong is not known", () => {
    const draft = read(`Nämnden redovisar ett underskott på 20,9 mnkr.\n\n${statement}`);
    expect(draft.figures.filter(({ flags }) => flags.includes("U"))).toEqual([]);
    expect(draft.problems.map(({ code }) => code)).toContain("checkFails");
  });
});

describe("a goal whose outcome is told in its text only", () => {
  const goal = (target: string, status: string, text: string) =>
    `## Andelen nöjda ska vara ${target}\n\nMåluppfyllelse\n\n${status}\n\n${text}\n\n## Ekonomi\n\n${statement}`;

  it.each([
    ["minst 80 procent", "Uppnått", "Andelen blev 74 procent i år.", [[false, "74", "80"]]],
    ["minst 70 procent", "Uppnått", "Andelen nöjda blev 74 procent.", [[true, "74", "70"]]],
    ["minst 80 procent", "Ej uppnått", "Andelen blev 74 procent.", [[true, "74", "80"]]],
    // Two numbers, another unit, no outcome, not yet: nothing to hold against the verdict.
    ["minst 80 procent", "Uppnått", "Andelen blev 74 procent. Andelen är 90 procent.", []],
    ["minst 80 procent", "Uppnått", "Andelen blev 74 dagar.", []],
    ["minst 80 procent", "Uppnått", "Målet är 80 procent och nästa år 85 procent.", []],
    ["minst 80 procent", "Kommer att uppnås", "Andelen är 74 procent.", []],
  ])("%s, %s: %s", (target, status, text, expected) => {
    expect(told(goal(target, status, text), "verdictAgainstMeasure")).toEqual(expected);
  });
});

describe("shares of a row", () => {
  const areas = (...shares: string[]) =>
    rows(
      "Verksamhet, tkr | Budget 2023 | Utfall 2023",
      "Hemtjänst | -100 | -110",
      ...shares,
      "Boende | -300 | -320",
      "Totalt | -400 | -430",
    );

  it("are no parts of the total, and make their row where they are all of it", () => {
    const sums = told(
      areas("- varav intäkter | 20 | 25", "- varav kostnader | -120 | -135"),
      "partsSum",
    );
    expect(sums).toEqual([
      [true, "20", "-120", "-100"],
      [true, "25", "-135", "-110"],
      [true, "-100", "-300", "-400"],
      [true, "-110", "-320", "-430"],
    ]);
  });

  it("tell nothing where they are not all of it", () => {
    const sums = told(
      areas("- varav personal | -60 | -70", "- varav hyror | -10 | -12"),
      "partsSum",
    );
    expect(sums.map(([ok, ...numbers]) => [ok, numbers.length])).toEqual([
      [true, 3],
      [true, 3],
    ]);
  });
});
