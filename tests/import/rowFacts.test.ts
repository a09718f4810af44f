import { describe, expect, it } from "vitest";
import { rowFacts } from "@/lib/import/rowFacts";
import type { Row } from "@/lib/import/table";

const row = (words: Partial<Row>): Row => ({
  ...{ label: "", parent: null, group: null, cells: [], unitText: null },
  ...{ place: { page: null, line: 1 }, ...words },
});

describe("the unit of a row below a heading", () => {
  it.each([
    ["29 år eller yngre", "Sjukfrånvaro, procent", "percent"],
    ["Totalt", "Sjukfrånvaro (%)", "percent"],
    ["varav kvinnor", "Antal årsarbetare", "annualWorkers"],
    // Only what a heading names last is of all that stands below it.
    ["Utbetalt bistånd", "Antal hushåll", null],
    ["Kostnad", "Placeringar, antal", null],
    ["Bidrag", "Intäkter, tkr", "tkr"],
    ["Totalt", null, null],
  ])("%s below %s is in %s", (label, parent, unit) =>
    expect(rowFacts(row({ label, parent }), null).unit).toBe(unit),
  );

  it("is in doubt unless the row is a part, for the heading may be an empty row", () => {
    const unsure = (label: string) =>
      rowFacts(row({ label, group: "Behöriga elever, procent" }), null).isUnitUnsure;
    expect(["Elever per lärare", "Kvinnor", "Andel lärare, procent"].map(unsure)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is that of a group's name too", () => {
    const women = row({ label: "Kvinnor", group: "Sjukfrånvaro, procent" });
    expect(rowFacts(women, null).unit).toBe("percent");
    expect(rowFacts({ ...women, group: "Antal tillsvidareanställda" }, null).unit).toBe("count");
    expect(rowFacts({ ...women, label: "Kostnad, tkr" }, null).unit).toBe("tkr");
    expect(rowFacts({ ...women, label: "Bistånd", group: "Antal hushåll" }, null).unit).toBeNull();
    expect(rowFacts({ ...women, label: "Resultat", group: "Drift, tkr" }, null).unit).toBeNull();
  });
});
