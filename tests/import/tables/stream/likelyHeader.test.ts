import { describe, expect, it } from "vitest";
import { rememberedCosts } from "../../../../lib/import/tables/stream/columnCost";
import { likelyHeader } from "../../../../lib/import/tables/stream/likelyHeader";
import { linesIn } from "./lines";

function headerOf(text: string, count: number) {
  const words = linesIn(text).flatMap((line) =>
    line.text.split(/\s+/).map((word) => ({ text: word, line })),
  );
  const read = likelyHeader(words, count, rememberedCosts());
  return read && [...read.columns, `→ ${read.label.map((word) => word.text).join(" ")}`];
}

describe("the likeliest header before a table's first values", () => {
  it.each([
    [
      "on one line with the first row's label after it",
      "Driftredovisning (tkr) Verksamhet Utfall ack Budget ack Avvikelse ack Prognos helår Nämnd och administration",
      4,
      ["Utfall ack", "Budget ack", "Avvikelse ack", "Prognos helår", "→ Nämnd och administration"],
    ],
    [
      "under heads that the words over the labels are followed by",
      "Resultat, mnkr Verksamhet Period Helår Utfall Budget Prognos Budget Nämnd och stab",
      4,
      ["Utfall period", "Budget period", "Prognos helår", "Budget helår", "→ Nämnd och stab"],
    ],
    [
      "cells broken over lines",
      "Nyckeltal Utfall\n2015\nUtfall\n2016\nBudget\n2017\nBesök på bibliotek",
      3,
      ["Utfall 2015", "Utfall 2016", "Budget 2017", "→ Besök på bibliotek"],
    ],
    [
      "two levels",
      "Enhet Utfall jan- Budget jan- Avvikelse Årsbudget Avvikelse\naug 2024 aug 2024 period 2024 helår\nKansli",
      5,
      [
        "Utfall jan-aug 2024",
        "Budget jan-aug 2024",
        "Avvikelse period",
        "Årsbudget 2024",
        "Avvikelse helår",
        "→ Kansli",
      ],
    ],
    [
      "words broken at the lines' ends",
      "(mnkr) Intäkter Kost-\nnader\nNetto-\nkostnad\nKommun-\nbidrag\nAvvikelse\nVatten och avlopp",
      5,
      ["Intäkter", "Kostnader", "Nettokostnad", "Kommunbidrag", "Avvikelse", "→ Vatten och avlopp"],
    ],
    [
      "departments as columns",
      "Prognosavvikelse per avdelning, tkr\nAFF ASS IFO EKB Summa\nPersonal",
      5,
      ["AFF", "ASS", "IFO", "EKB", "Summa", "→ Personal"],
    ],
  ])("%s", (_, text, count, told) => {
    expect(headerOf(text, count)).toEqual(told);
  });

  it("costs much where the words are no header", () => {
    const words = linesIn(
      "Nämnden redovisar ett underskott som beror på fler placeringar Under året",
    ).flatMap((line) => line.text.split(" ").map((word) => ({ text: word, line })));
    expect(likelyHeader(words, 4, rememberedCosts())?.cost).toBeGreaterThan(4 * 2.2);
  });
});
