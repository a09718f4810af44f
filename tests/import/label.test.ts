import { describe, expect, it } from "vitest";
import { findLike, foldInPlace, foldLabel, isLike } from "@/lib/import/label";

describe("foldLabel", () => {
  it.each([
    ["ÅRETS  RESULTAT*", "arets resultat"],
    ["Verksamhetens nettokostnader:", "verksamhetens nettokostnader"],
    ["ﬁnansnetto", "finansnetto"],
    ["Köp av \u00adtjänster", "kop av tjanster"],
    ["Andel, %", "andel %"],
    ["  ", ""],
  ])("folds %j", (text, folded) => expect(foldLabel(text)).toBe(folded));

  it("in place keeps every letter where it stands", () => {
    for (const text of ["Målvärde 2016", "ÅÄÖ åäö é", "ﬁnans ½"])
      expect(foldInPlace(text)).toHaveLength(text.length);
  });
});

describe("isLike", () => {
  it.each([
    ["Arets resultat", "Årets resultat"],
    ["ÅRETS RESULTAT", "Årets resultat"],
    ["Intdkter", "Intäkter"],
    ["Summa intikter", "Summa intäkter"],
    ["Verksam hetens nettokostnader", "Verksamhetens nettokostnader"],
    ["Akkumulerat resultat", "Ackumulerat resultat"],
    ["Ovriga driﬁskostnader", "Övriga driftskostnader"],
  ])("%j is like %j", (text, known) => expect(isLike(text, known)).toBe(true));

  it.each([
    ["Vuxen", "Vuxna"],
    ["Budget 2023", "Budget 2024"],
    ["Prognos 2023", "Prognos 202"],
    ["Intäkter", "Kostnader"],
    ["Kostnader", "Nettokostnader"],
    ["Netto", "Nettot"],
    ["Insats och service", "Insats"],
    ["", ""],
    ["*", "-"],
  ])("%j is not like %j", (text, known) => expect(isLike(text, known)).toBe(false));

  it("prefers an exact label before a damaged one", () => {
    expect(findLike("Intäkter", ["Intakten", "Intäkter"])).toBe("Intäkter");
    expect(findLike("Helt annat", ["Intäkter"])).toBeNull();
  });
});
