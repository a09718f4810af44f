import { describe, expect, it } from "vitest";
import { statusOf } from "../../lib/domain/figure";
import { readDocument } from "../../lib/import/read";
import { readText } from "../../lib/import/text";
import type { Draft } from "../../lib/import/draft";

const head = "Umeå kommun\n\nSocialnämnden\n\nÅrsbokslut 2023\n\n";
const read = (text: string) => readDocument(readText(new TextEncoder().encode(head + text)));
const table = (...rows: string[]) =>
  `${rows.map((row) => row.replaceAll(" | ", "\t")).join("\n")}\n\n`;
const checksOf = (draft: Draft, code: string) =>
  draft.checks.filter((check) => check.code === code);
const figureAt = (draft: Draft, label: string, column: string) => {
  const figure = draft.figures.find(
    (each) => each.series.label === label && each.column === column,
  );
  if (!figure) throw new Error(`no figure ${label}, ${column}`);
  return figure;
};
const statusAt = (draft: Draft, label: string, column: string) =>
  statusOf(figureAt(draft, label, column));

const statement = [
  "Resultaträkning, tkr | Bokslut 2022 | Internbudget 2023 | Utfall 2023",
  "Kommunbidrag | 598 582 | 637 213 | 637 213",
  "Disposition av ackumulerat resultat | 0 | 0 | 0",
  "Intäkter | 120 723 | 88 735 | 102 101",
  "Summa intäkter | 719 305 | 725 948 | 739 314",
  "Kostnader | -728 809 | -725 948 | -760 039",
  "Summa kostnader | -728 809 | -725 948 | -760 039",
  "Årets resultat | -9 504 | 0 | -20 725",
];
const areas = [
  "Verksamhet, tkr | Bokslut 2022 | Internbudget 2023 | Utfall 2023",
  "Administration | 14 581 | 0 | 10 847",
  "Gemensamma resurser | 9 304 | 0 | 7 278",
  "Vuxen | -14 563 | 0 | -3 404",
  "Barn, unga och familj | -18 826 | 0 | -35 446",
  "Totalt | -9 504 | 0 | -20 725",
];
const swap = (rows: string[], from: string, to: string) => rows.map((row) => row.replace(from, to));

describe("a total that doesn't add up", () => {
  it("is reckoned of the rows since the total before it", () => {
    const draft = read(
      table(
        "Resultaträkning, tkr | Utfall 2022 | Utfall 2023",
        "Avgifter | 1 200 | 1 300",
        "Bidrag | 5 000 | 5 100",
        "Summa intäkter | 6 200 | 6 400",
        "Personal | -4 000 | -4 100",
        "Lokaler | -1 500 | -1 550",
        "Summa kostnader | -5 900 | -5 650",
      ),
    );
    const failing = checksOf(draft, "partsSum").find(({ ok }) => !ok);
    expect(failing?.numbers.map(({ label }) => label)).toEqual([
      "Personal",
      "Lokaler",
      "Summa kostnader",
    ]);
  });
});

describe("parts and totals", () => {
  it("prove every figure of a statement whose sums hold, with the numbers they used", () => {
    const draft = read(`Ekonomi\n\n${table(...statement)}`);
    expect(draft.figures.map(statusOf)).toEqual(draft.figures.map(() => "verified"));
    const check = checksOf(draft, "partsSum").find(
      ({ subject }) => subject === "Summa intäkter, Utfall 2023",
    );
    expect(check).toMatchObject({ ok: true });
    expect(check?.numbers.map(({ value }) => value)).toEqual(["637213", "0", "102101", "739314"]);
  });

  it("doubt what only a failing sum speaks of, and change no value", () => {
    const draft = read(`Ekonomi\n\n${table(...swap(statement, "102 101", "102 110"))}`);
    expect(statusAt(draft, "Intäkter", "Utfall 2023")).toBe("doubtful");
    expect(figureAt(draft, "Intäkter", "Utfall 2023").value).toBe("102110");
    expect(statusAt(draft, "Årets resultat", "Utfall 2023")).toBe("verified");
    expect(statusAt(draft, "Intäkter", "Bokslut 2022")).toBe("verified");
    expect(draft.problems.map(({ code }) => code)).toContain("sumFails");
  });

  it("confirm nothing by adding zeroes", () => {
    const draft = read(`Resultat per verksamhet\n\n${table(...areas)}`);
    expect(statusAt(draft, "Vuxen", "Internbudget 2023")).toBe("read");
    expect(statusAt(draft, "Vuxen", "Utfall 2023")).toBe("verified");
  });

  it("hold service areas against the committee's result", () => {
    const text = `Ekonomi\n\n${table(...statement)}Resultat per verksamhet\n\n${table(...areas)}`;
    expect(checksOf(read(text), "sameFigure").map(({ ok }) => ok)).toEqual([true, true, true]);
    const withoutTotal = `Ekonomi\n\n${table(...statement)}Resultat per verksamhet\n\n${table(...areas.slice(0, -1))}`;
    expect(statusAt(read(withoutTotal), "Vuxen", "Utfall 2023")).toBe("verified");
  });
});

describe("deviations", () => {
  const investments = [
    "Investeringar, mnkr | Budget 2023 | Utfall 2023 | Avvikelse",
    "Fordon | 3,0 | 1,8 | 1,2",
    "Lokaler | 7,5 | 9,0 | -1,5",
    "Inventarier | 2,0 | 1,5 | 0,5",
  ];

  it("find their own sign convention and hold for each row", () => {
    const draft = read(`Investeringar\n\n${table(...investments)}`);
    expect(checksOf(draft, "variance").map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(draft.figures.map(statusOf)).toEqual(draft.figures.map(() => "verified"));
  });

  it("doubt the row that breaks the table's convention", () => {
    const draft = read(
      `Investeringar\n\n${table(...swap(investments, "1,5 | 0,5", "1,5 | -0,5"))}`,
    );
    expect(statusAt(draft, "Inventarier", "Avvikelse")).toBe("doubtful");
    expect(statusAt(draft, "Fordon", "Avvikelse")).toBe("verified");
  });

  it("tell a report's own error where other checks confirm what was read", () => {
    const rows = [
      "Resultaträkning, tkr | Budget 2023 | Utfall 2023 | Avvikelse",
      "Intäkter | 140 000 | 144 000 | 4 000",
      "Personalkostnader | -60 000 | -63 000 | -3 000",
      "Lokalkostnader | -20 000 | -21 000 | -1 000",
      "Köp av tjänster | -20 000 | -18 000 | 2 000",
      "Övriga kostnader | -40 000 | -39 000 | 1 500",
      "Verksamhetens kostnader | -140 000 | -141 000 | -500",
      "Årets resultat | 0 | 3 000 | 3 500",
    ];
    const draft = read(`Ekonomi\n\n${table(...rows)}`);
    const codes = draft.problems.map(({ code }) => code);
    expect(codes).toContain("reportDoesNotAddUp");
    expect(figureAt(draft, "Övriga kostnader", "Avvikelse").value).toBe("1500");
  });
});

describe("prose against tables", () => {
  it("confirms the result that the text rounds", () => {
    const text = `Ekonomi\n\n${table(...statement)}Årets resultat visar på ett underskott på 20,7 mnkr, mest på grund av placeringar.\n`;
    const [check] = checksOf(read(text), "proseAgainstTable");
    expect(check).toMatchObject({ ok: true, subject: "Årets resultat, Utfall 2023" });
    expect(check?.numbers.map(({ value }) => value)).toEqual(["-20.7", "-20725"]);
  });

  it("says nothing of a sum that it cannot place", () => {
    const text = `Ekonomi\n\n${table(...statement)}Som mest väntades ett underskott på 43,0 mnkr efter juli.\n`;
    expect(checksOf(read(text), "proseAgainstTable")).toEqual([]);
  });
});

describe("accumulated result", () => {
  it("goes on from the year before, or starts over when the council wrote it off", () => {
    const row = (values: string) => table(...statement, `Ackumulerat resultat | ${values}`);
    const goesOn = read(`Ekonomi\n\n${row("-904 |  | -21 629")}`);
    const startsOver = read(`Ekonomi\n\n${row("-904 |  | -20 725")}`);
    const neither = read(`Ekonomi\n\n${row("-904 |  | -30 000")}`);
    expect(checksOf(goesOn, "accumulatedResult")).toMatchObject([{ ok: true }]);
    expect(checksOf(startsOver, "accumulatedResult")).toMatchObject([{ ok: true }]);
    expect(checksOf(neither, "accumulatedResult")).toMatchObject([{ ok: false }]);
    expect(statusAt(neither, "Ackumulerat resultat", "Utfall 2023")).toBe("read");
  });
});

describe("ranges and units", () => {
  const indicators = (...values: string[]) =>
    `Nyckeltal\n\n${table(
      "Nyckeltal | Utfall 2020 | Utfall 2021 | Utfall 2022 | Utfall 2023",
      `Andel nöjda, procent | ${values.join(" | ")}`,
    )}`;

  it("doubt a share beyond a hundred per cent and no other", () => {
    const draft = read(indicators("82 %", "85 %", "830 %", "84 %"));
    expect(checksOf(draft, "plausibleRange")).toMatchObject([{ ok: false }]);
    expect(statusAt(draft, "Andel nöjda, procent", "Utfall 2022")).toBe("doubtful");
    expect(statusAt(draft, "Andel nöjda, procent", "Utfall 2021")).toBe("read");
  });

  it("doubt a number in another unit than its neighbours", () => {
    const draft = read(
      `Nyckeltal\n\n${table("Nyckeltal | Utfall 2021 | Utfall 2022 | Utfall 2023", "Antal besök | 2 071 | 2 188 000 | 2 304")}`,
    );
    expect(checksOf(draft, "unitFactor")).toMatchObject([{ ok: false }]);
    expect(statusAt(draft, "Antal besök", "Utfall 2022")).toBe("doubtful");
  });
});

describe("goals", () => {
  const goal = (verdict: string, outcome: string) =>
    read(
      `Nämndens mål\n\nUnder 2023 ska andelen ansökningar av alla anmälningar öka till minst 18 procent\n\nBedömning måluppfyllelse\n\n${verdict}\n\n` +
        `Nyckeltal\n\n${table("Nyckeltal | Utfall 2022 | Utfall 2023", `Andel ansökningar av alla anmälningar öka | 13,5 % | ${outcome}`)}`,
    );

  it.each([
    ["Inte uppnått", "13,2 %", true],
    ["Uppnått", "13,2 %", false],
    ["Uppnått", "18,0 %", true],
    ["Inte uppnått", "19,1 %", false],
  ])("%s with %s agrees: %s", (verdict, outcome, ok) => {
    expect(checksOf(goal(verdict, outcome), "verdictAgainstMeasure")).toMatchObject([{ ok }]);
  });

  it("name the year of their report", () => {
    expect(checksOf(goal("Uppnått", "18,0 %"), "targetYear")).toMatchObject([{ ok: true }]);
  });
});

describe("a report whose month nobody tells", () => {
  it("leaves its own outcomes in doubt and reads the budget", () => {
    const text = `Umeå kommun\n\nSocialnämnden\n\nMånadsuppföljning 2026\n\n${table(
      "Belopp i tkr | Budget 2026 | Utfall 2026",
      "Verksamhetens intäkter | 100 | 40",
      "Personalkostnader | -60 | -20",
    )}`;
    const draft = readDocument(readText(new TextEncoder().encode(text)));
    expect(draft.identity).toBeNull();
    expect(draft.stated).toMatchObject({ kind: "monthly", year: 2026 });
    expect(statusAt(draft, "Personalkostnader", "Utfall 2026")).toBe("doubtful");
    expect(figureAt(draft, "Personalkostnader", "Budget 2026").value).toBe("-60");
  });
});
