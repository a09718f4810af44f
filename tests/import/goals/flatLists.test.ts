import { describe, expect, it } from "vitest";
import { readGoals } from "../../../lib/import/goals";
import { readText } from "../../../lib/import/text";

function goalsIn(text: string): string[] {
  const { value } = readText(Buffer.from(text));
  return readGoals(value, []).value.map(({ title, verdict }) => `${title}: ${verdict}`);
}

describe("goals of a text whose tables have fallen apart", () => {
  it("end with their verdict, on the title's last line", () => {
    const text =
      "Nämndens mål Måluppfyllelse\n\nFler unga simmar Delvis uppnått\n\nHallarna är fulla\n\näven på dagen Ej uppnått\n\nBiblioteken når alla Uppnått\n\nParkerna är säkra Avser ej nämnd\n";
    expect(goalsIn(text)).toEqual([
      "Fler unga simmar: partlyAchieved",
      "Hallarna är fulla även på dagen: notAchieved",
      "Biblioteken når alla: achieved",
      "Parkerna är säkra: notAssessed",
    ]);
  });

  it("stand one cell a line, the verdict last", () => {
    const text =
      "Mål\n\nIndikator\n\nUtfall 2021\n\nBedömning\n\nKlimatet ska skonas\n\nAndel resor\n\n61 %\n\n😐\n\nEkonomin ska hålla\n\nAvvikelse\n\n0 %\n\n😊\n";
    expect(goalsIn(text)).toEqual([
      "Klimatet ska skonas: partlyAchieved",
      "Ekonomin ska hålla: achieved",
    ]);
  });

  it("take no remark below a chapter's name for a goal", () => {
    const rows =
      "Fler unga ska simma\n\nMålet uppnått\n\nHallarna har varit öppna.\n\nBadet ska vara rent\n\nMålet ej uppnått\n\nProverna visar annat.\n\nTaket ska hålla\n\nMålet delvis uppnått\n";
    expect(goalsIn(`Mål\nMål\n\nMåluppfyllelse\n\nMotivering\n\n${rows}`)).toEqual([
      "Fler unga ska simma: achieved",
      "Badet ska vara rent: notAchieved",
      "Taket ska hålla: partlyAchieved",
    ]);
  });

  it.each([
    [
      "a sentence that names goals",
      "Vi redovisar nämndens mål och måluppfyllelse.\n\nDet gick bra och Uppnått\n\nAnnat gick Uppnått\n",
    ],
    [
      "a key to the signs",
      "Tecknen betyder:\n\n😊= Målet är nått.\n\n😐= Målet är nått till en del.\n\n😒= Målet är inte nått.\n",
    ],
    ["one row only", "Mål\n\nBedömning\n\nParken ska vara ren\n\nUppnått\n\nKlart i maj.\n"],
  ])("are none: %s", (_, text) => {
    expect(goalsIn(text)).toEqual([]);
  });
});
