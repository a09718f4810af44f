import { describe, expect, it } from "vitest";
import {
  findPrefixUnit,
  findSuffixUnit,
  findUnit,
  findUnitOfLabel,
  isOnlyUnit,
} from "@/lib/import/unit";

describe("findUnit in a heading", () => {
  it.each([
    ["Resultaträkning, tkr", "tkr"],
    ["Investeringar, mnkr", "mnkr"],
    ["(tkr)", "tkr"],
    ["Belopp i tkr", "tkr"],
    ["Belopp i mnkr", "mnkr"],
    ["Totalt (mnkr)", "mnkr"],
    ["MKR", "mnkr"],
    ["Miljoner kronor", "mnkr"],
    ["Intäkter / Kostnader (mnkr)", "mnkr"],
    ["Netto (tkr)", "tkr"],
    ["kr/elev", "krPerUnit"],
    ["kr/inskrivet barn", "krPerUnit"],
    ["(%)", "percent"],
    ["index 0-100", "index"],
    ["Hushåll", "households"],
    ["Årsplacering", "yearPlacements"],
    ["årsarbetare", "annualWorkers"],
    ["åa", "annualWorkers"],
    ["dygn", "days"],
    ["st.", "count"],
    ["Inflöde", "count"],
    ["Kronor", "kr"],
    ["Belopp i tusental kronor", "tkr"],
    ["Tusentals kronor", "tkr"],
    ["Belopp i 1 000 kr", "tkr"],
    ["1000-tals kronor", "tkr"],
    ["Miljontals kronor", "mnkr"],
    ["Avgifter upp till 1 000 kr", "kr"],
    ["Kostnad i kr per månad", "krPerUnit"],
    ["Antal per månad", "count"],
  ])("%s is %s", (text, unit) => expect(findUnit(text)).toBe(unit));

  it.each(["", "Nyckeltal", "Verksamhet", "Antal och tkr", "Kronoberg", "Steg 1", "Stat"])(
    "%j states none, or more than one",
    (text) => expect(findUnit(text)).toBeNull(),
  );
});

describe("findUnitOfLabel", () => {
  it.each([
    ["Andel barn placerade i jourhem, som erhåller ett familjehem, procent", "percent"],
    ["Uppdrag inom förvaltningens serviceverksamheter, antal", "count"],
    ["Hemtjänst, antal kunder", "count"],
    ["Korttid, beläggning %", "percent"],
    ["Beviljade timmar", "hours"],
    ["Genomsnittlig väntetid från ansökan till beslut om insats, antal dagar", "days"],
    ["Kostnad per vårddygn (kr)", "kr"],
    ["Genomsnittlig utredningstid i månader", "months"],
    ["Antal vårddygn externa placeringar", "careDays"],
    ["Antal vård dygn externa placeringar och boenden", "careDays"],
    ["Antal virddygn externa placeringar", "careDays"],
    ["Antal inledda utredningar", "count"],
    ["Antal årsarbetare", "annualWorkers"],
    ["Klienternas helhetsintryck (Nöjd Kund Index; NKI)", "index"],
    ["Handläggningstid bygglov, veckor (median)", "weeks"],
    ["Nöjdhet hemtjänst, andel i procent", "percent"],
    ["Sjukfrånvaro i procent av ordinarie arbetstid", "percent"],
    ["Nöjd-Kund-Index simhall", "index"],
    ["Nöjd kund-index, bygglov", "index"],
  ])("%s is in %s", (label, unit) => expect(findUnitOfLabel(label)).toBe(unit));

  it.each([
    "Andel ansökningar av det totala antalet anmälningar och ansökningar",
    "Andel klienter inom Vuxen som fullföljer sin insats",
    "Påbörjade piloter (skarpa tester av en innovationsidé)",
    "Kommunbidrag",
    "Barn, unga och familj",
    "Besök, per vecka",
    "Erhåller familjehem inom högst 6 månader och insats",
  ])("%s says nothing", (label) => expect(findUnitOfLabel(label)).toBeNull());
});

describe("beside a number", () => {
  it("is the whole of the words or nothing", () => {
    expect(findSuffixUnit("%")).toBe("percent");
    expect(findSuffixUnit("kr per dygn")).toBe("krPerUnit");
    expect(findSuffixUnit("tkr mer")).toBeNull();
    expect(findSuffixUnit("%%")).toBeNull();
    expect(findPrefixUnit("nki")).toBe("index");
    expect(findPrefixUnit("mal")).toBeNull();
  });
});

describe("isOnlyUnit", () => {
  it.each([
    ["Belopp i tkr", true],
    ["Alla siffror anges i miljoner kronor", true],
    ["(mnkr)", true],
    ["Resultat, tkr", false],
    ["Kronor per invånare", false],
  ])("%s: %s", (text, isOnly) => expect(isOnlyUnit(text)).toBe(isOnly));
});
