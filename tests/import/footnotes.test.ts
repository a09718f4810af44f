import { describe, expect, it } from "vitest";
import { readReport } from "../../lib/import/read";

const report = (note: string) => `Exempelkommun

Stödnämnden

Årsbokslut 2024

Resultat per verksamhet

Verksamhet, tkr\tBokslut 2023\tUtfall 2024
Vuxna\t-1 180*\t640
Ledning\t2 310\t1 870
Summa\t1 130\t2 510

${note}
`;

async function flagged(note: string) {
  const { figures } = await readReport(new TextEncoder().encode(report(note)), "prov.txt");
  return figures
    .filter(({ flags }) => flags.length > 0)
    .map(({ printed, value, flags, reason }) => ({ printed, value, flags, reason }));
}

describe("a mark that points at a note", () => {
  it("doubts the figure that the note calls corrected, and keeps its value", async () => {
    expect(await flagged("* Siffran är skadad i förlagan och rättad här.")).toEqual([
      { printed: "-1 180*", value: "-1180", flags: ["U"], reason: "footnoteDoubt" },
    ]);
  });

  it.each([
    ["* Preliminär siffra.", "P"],
    ["*Uppskattad efter elva månader.", "E"],
  ])("flags %s as %s", async (note, flag) => {
    expect(await flagged(note)).toEqual([
      { printed: "-1 180*", value: "-1180", flags: [flag], reason: null },
    ]);
  });

  it.each(["* Inklusive kommunbidrag.", "** Preliminär siffra.", "Preliminär siffra."])(
    "leaves the figure alone for %s",
    async (note) => {
      expect(await flagged(note)).toEqual([]);
    },
  );
});
