import { describe, expect, it } from "vitest";
import { grid, tablesIn } from "./read";

describe("tables with real cells", () => {
  it("keeps an empty cell in its column", () => {
    const [table] = tablesIn(
      "Nyckeltal\tUtfall 2019\tUtfall 2020\nKlienter\t\t4 720\nÄrenden\t12\t13",
    );
    expect(grid(table)).toEqual({
      columns: ["Utfall 2019", "Utfall 2020"],
      rows: { Klienter: [null, "4 720"], Ärenden: ["12", "13"] },
    });
  });

  it("knows numbers by any space and any hyphen", () => {
    const [table] = tablesIn(
      "Post\tBudget 2024\tUtfall 2024\nAvgifter\t12\u00a0642\t13\u00a0001\nLöner\t\u20111\u202f328\t\u20101\u00a0220",
    );
    expect(grid(table)).toEqual({
      columns: ["Budget 2024", "Utfall 2024"],
      rows: {
        Avgifter: ["12\u00a0642", "13\u00a0001"],
        Löner: ["\u20111\u202f328", "\u20101\u00a0220"],
      },
    });
  });

  it("joins two levels of header, the outer one spread over its columns", () => {
    const [table] = tablesIn(
      "\tAnsökt\t\tBeviljat\t\nBidrag\t2022\t2023\t2022\t2023\nStöd\t1\t2\t3\t4",
    );
    expect(grid(table).columns).toEqual([
      "Ansökt 2022",
      "Ansökt 2023",
      "Beviljat 2022",
      "Beviljat 2023",
    ]);
  });

  it.each(["tkr", "Tkr", "(mnkr)"])("takes %s on a line of its own above for the unit", (unit) => {
    const [table] = tablesIn(
      `## Internbudget\n\n${unit}\n\nVerksamhet\tUtfall 2023\tUtfall 2024\nBibliotek\t2 140\t2 210`,
    );
    expect(table).toMatchObject({ title: unit, section: "Internbudget" });
  });

  it("takes a row of its own above the header for the title", () => {
    const [table] = tablesIn(
      "Resultat, tkr\t\t\n\tHelår\t\nPost\tPrognos\tBudget\nIntäkter\t1\t2\nLöner\t3\t4",
    );
    expect(table?.title).toBe("Resultat, tkr");
    expect(grid(table).columns).toEqual(["Prognos helår", "Budget helår"]);
  });

  it("puts the basis word first, on whichever level it was printed", () => {
    const [table] = tablesIn(
      "\tPeriod\t\tHelår\t\nPost\tUtfall\tBudget\tPrognos\tBudget\nIntäkter\t1\t2\t3\t4",
    );
    expect(grid(table).columns).toEqual([
      "Utfall period",
      "Budget period",
      "Prognos helår",
      "Budget helår",
    ]);
  });

  it("keeps rows with the same name apart by the text columns beside it", () => {
    const [table] = tablesIn(
      "Typ\tBidrag\tFrån\tAnsökt 2023\nDrift\tStatsbidrag\tVerket\t1\nDrift\tStatsbidrag\tStyrelsen\t2\nTotalt\t\t\t3",
    );
    expect(table?.rows.map(({ group, label, parent }) => [group, label, parent])).toEqual([
      ["Drift", "Statsbidrag", "Verket"],
      ["Drift", "Statsbidrag", "Styrelsen"],
      [null, "Totalt", null],
    ]);
  });

  it("joins a total under a repeated header to its table, but not over text", () => {
    const head = "Verksamhet\tBokslut 2022\tUtfall 2023";
    expect(
      tablesIn(`${head}\nA\t1\t2\n\n${head}\nTotalt\t1\t2`).map((table) => table.rows.length),
    ).toEqual([2]);
    expect(
      tablesIn(`${head}\nA\t1\t2\n\nVäntetid\n\n${head}\nB\t1\t2`).map((table) => table.section),
    ).toEqual(["", "Väntetid"]);
  });

  it("takes the title with its unit from the line above when the label's header has none", () => {
    const [table] = tablesIn(
      "Ekonomi per område\n\nÅrets resultat, tkr\n\nOmråde\tBokslut 2022\tUtfall 2023\nA\t1\t2",
    );
    expect([table?.section, table?.title]).toEqual(["Ekonomi per område", "Årets resultat, tkr"]);
  });

  it("takes a part for a part of the row above it", () => {
    const [table] = tablesIn("Post\tUtfall 2023\tBudget 2023\nNetto\t5\t6\n- varav intäkter\t2\t3");
    expect(table?.rows.map((row) => row.parent)).toEqual([null, "Netto"]);
  });

  it("is not fooled by a table of contents", () => {
    expect(tablesIn("Året i korthet.....\t3\nNämndens mål.....\t6\nEkonomiskt utfall\t9")).toEqual(
      [],
    );
  });
});
