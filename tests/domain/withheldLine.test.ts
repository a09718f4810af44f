import { describe, expect, it } from "vitest";
import { withheldLines, withoutNumbers } from "@/lib/domain/withheldLine";

const linesOf = (...texts: string[]) =>
  texts.map((text, index) => ({ number: index + 1, text, hasFigures: false }));
const hidden = [{ label: "Antal barn i jourhem", value: 3 }];

describe("running text that would tell a hidden count", () => {
  it("is withheld where its paragraph names what is counted", () => {
    const lines = linesOf(
      "Under året behövdes jourhemmen mer sällan.",
      "Fyra färre än i fjol placerades där.",
      "",
      "Kön till mottagningen var 14 personer.",
    );
    expect(withheldLines(hidden, lines)).toEqual([2]);
  });

  it("is withheld where it tells of as many people, whatever it calls them", () => {
    const lines = linesOf("Där bodde tre unga barn.", "", "Där bodde 3 ungdomar.", "", "Fem barn.");
    expect(withheldLines(hidden, lines)).toEqual([1, 3]);
    expect(withheldLines([{ label: "Jourhem", value: 1 }], linesOf("Ett barn bor där."))).toEqual([
      1,
    ]);
  });

  it("leaves rows of tables to what is hidden figure by figure, and prose without numbers", () => {
    const lines = linesOf("Jourhem 3 690", "", "Jourhemmen är nämndens egna.");
    const read = lines.map((each) => ({ ...each, hasFigures: each.number === 1 }));
    expect(withheldLines(hidden, read)).toEqual([]);
    expect(withheldLines(hidden, lines)).toEqual([1]);
  });

  it("is nothing where nothing is hidden", () => {
    expect(withheldLines([], linesOf("Tre barn bodde i jourhem."))).toEqual([]);
  });

  it.each([
    [
      "Tre barn i jourhem 2024, en minskning från 1 204.",
      "• barn i jourhem 2024, en minskning från •.",
    ],
    [
      "En placering kostade 1 250 tkr och varade 90 dygn.",
      "• placering kostade 1 250 tkr och varade 90 dygn.",
    ],
    ["Hälften, eller 4,5 procent, och tjugotvå till", "•, eller • procent, och • till"],
    ["En stor del av året behövdes inga jourhem.", "En stor del av året behövdes inga jourhem."],
  ])("loses its numbers: %s", (text, expected) => expect(withoutNumbers(text)).toBe(expected));
});
