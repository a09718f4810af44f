import { describe, expect, it } from "vitest";
import { readDocument } from "../../lib/import/read";
import { readText } from "../../lib/import/text";

const head = "Umeå kommun\n\nSocialnämnden\n\nÅrsbokslut 2023\n\n";
const areas = "Verksamhet\tBudget 2023\tUtfall 2023\tAvvikelse\nHemtjänst\t-100\t-110\t-10\n\n";
const counts = "Verksamhet\tBudget 2023\tUtfall 2023\tAvvikelse\nAntal besök\t100\t110\t10\n\n";
const unitsOf = (text: string) => {
  const { figures } = readDocument(readText(new TextEncoder().encode(head + text)));
  return [...new Set(figures.map(({ series }) => series.unit))];
};

describe("a unit stated once for the report", () => {
  it.each([
    ["Belopp i tkr där inget annat anges.", areas, ["tkr"]],
    ["Alla belopp anges i mnkr.", areas, ["mnkr"]],
    ["Samtliga belopp redovisas i tusental kronor.", areas, ["tkr"]],
    ["Kostnaderna ökade med 5 tkr i år.", areas, ["unknown"]],
    ["Belopp i tkr där inget annat anges.", counts, ["count"]],
  ])("%s", (stated, table, units) => {
    expect(unitsOf(`${stated}\n\nNågot om året som har gått.\n\n## Drift\n\n${table}`)).toEqual(
      units,
    );
  });

  it("is of the tables below it, the nearest one above counting", () => {
    const text = `Belopp i tkr där inget annat anges.\n\n## Drift\n\n${areas}Belopp i mnkr där inget annat anges.\n\n## Avdelningar\n\n${areas}`;
    expect(unitsOf(text)).toEqual(["tkr", "mnkr"]);
    expect(unitsOf(`## Drift\n\n${areas}Alla belopp anges i tkr.\n`)).toEqual(["unknown"]);
  });

  it("yields to what the table itself says", () => {
    expect(unitsOf(`Alla belopp anges i tkr.\n\n## Drift, mnkr\n\n${areas}`)).toEqual(["mnkr"]);
  });

  it("stands right above one table when it says no more than the unit", () => {
    const text = `## Drift\n\nBelopp i tkr.\n\n${areas}## Avdelningar\n\nText om avdelningarna.\n\n${areas}`;
    expect(unitsOf(text)).toEqual(["tkr", "unknown"]);
  });

  it.each([
    ["Belopp i tkr. Plus i avvikelsen är överskott.", ["tkr"]],
    ["Nämnden har tre enheter. Belopp i mnkr.", ["mnkr"]],
    ["Driftredovisning, tkr. Kostnader redovisas med plus.", ["tkr"]],
    ["Tabellen nedan visar utfallet per verksamhet, i tkr.", ["tkr"]],
    ["Belopp i tkr. Tabellen visar utfallet i mnkr.", ["unknown"]],
    ["Tabellen visar att kostnaden ökade med 12 tkr.", ["unknown"]],
    ["Kostnaderna redovisas på nästa sida. Drift, mnkr, är en del.", ["unknown"]],
  ])("stands among the sentences right above the table: %s", (sentences, units) => {
    expect(unitsOf(`## Drift\n\n${sentences}\n\n${areas}`)).toEqual(units);
  });

  it("may be told in a sentence of its own on a line with others", () => {
    const text = `## Drift\n\nKostnader står utan tecken. Belopp i tkr.\n\n${areas}`;
    expect(unitsOf(text)).toEqual(["tkr"]);
    expect(unitsOf(text.replace("Belopp", "Andra belopp som redovisas"))).toEqual(["unknown"]);
  });

  it("is of the year's table when it stands after the year", () => {
    expect(unitsOf(`## Uppföljning per mars 2023 tkr\n\n${areas}`)).toEqual(["tkr"]);
  });
});

describe("an amount whose unit is not known", () => {
  const reasonsOf = (text: string) => {
    const { figures } = readDocument(readText(new TextEncoder().encode(head + text)));
    return [...new Set(figures.map(({ reason }) => reason))];
  };
  const days = "Mått\t2022\t2023\nVäntetid, dagar i snitt ungefär\t60\t58\n";
  const visits = "Mått\t2022\t2023\nBesök i sporthall\t60\t58\n";

  it.each([
    [
      "one is stated of another table",
      `Belopp i tkr.\n\n${areas}## Avdelningar\n\nText.\n\n${areas}`,
      [null, "unitUncertain"],
    ],
    [
      "another table tells one",
      `## Investeringar, mnkr\n\n${areas}## Avdelningar\n\nText.\n\n${areas}`,
      [null, "unitUncertain"],
    ],
    ["none is stated", `## Drift\n\n${areas}`, ["unitUncertain"]],
    [
      "its name is of money",
      `## Mått\n\nMått\t2022\t2023\nKostnad per plats\t60\t58\n`,
      ["unitUncertain"],
    ],
    [
      "another column tells one",
      "## Abonnemang\n\nTyp\tAntal 2022\tBokslut 2023\nVillor\t9120\t61208\n",
      [null, "unitUncertain"],
    ],
    ["it counts", `## Drift\n\n${counts}`, [null]],
    ["its name ends with one", `## Mått\n\n${days}`, ["unitUncertain"]],
    ["its name has none", `## Mått\n\n${visits}`, [null]],
  ])("is in doubt or not when %s", (_, text, reasons) => {
    expect(reasonsOf(text)).toEqual(reasons);
  });
});
