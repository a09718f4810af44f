import { describe, expect, it } from "vitest";
import { restatementsIn } from "@/lib/domain/restatement";
import { noteOnRestatement } from "@/lib/domain/restatementNote";
import { yearPeriod } from "@/lib/domain/period";
import { aFigure, aReport, aSeries } from "../charts/sample";

const reports = [2022, 2023].map((year) =>
  aReport({ id: `a${year}`, year, period: yearPeriod(year) }),
);
const series = aSeries({ label: "Antal vårddygn", unit: "careDays", accumulation: "flow" });
const figures = [
  { ...aFigure(2022, "22640", { reportId: "a2022", unit: "careDays" }), printed: "22 640" },
  {
    ...aFigure(2022, "22456", { reportId: "a2023", unit: "careDays" }),
    ...{ printed: "22 456", column: "Bokslut 2022" },
  },
];
const note = (text: string, reportId = "a2023", line = 1) => ({
  ...{ reportId, text },
  place: { page: null, line },
});

function explained(...notes: ReturnType<typeof note>[]): string | null {
  const [revision] = restatementsIn([{ series, figures }], reports);
  if (!revision) throw new Error("no revision");
  return noteOnRestatement(revision, notes)?.text ?? null;
}

describe("a revision's explanation", () => {
  it("is the line that prints both values, however they are grouped", () => {
    const own = "Dygnen är rättade från 22640 till 22\u00a0456.";
    expect(explained(note("Antal vårddygn är korrigerat."), note(own))).toBe(own);
  });

  it("is else the only one that speaks of a change and names the series or the column", () => {
    expect(explained(note("Bokslut 2022 är omräknat till den nya indelningen."))).toContain("2022");
    expect(explained(note("ANTAL VÅRDDYGN är justerat."))).toContain("justerat");
    expect(explained(note("Antal vårddygn ökade."), note("Besöken är rättade."))).toBeNull();
  });

  it("is not taken from another report, nor guessed among several", () => {
    expect(explained(note("Antal vårddygn är rättat.", "a2022"))).toBeNull();
    expect(
      explained(
        note("Antal vårddygn är rättat för maj."),
        note("Antal vårddygn är rättat för juni.", "a2023", 2),
      ),
    ).toBeNull();
  });

  it("takes no part of a longer number for the value", () => {
    expect(explained(note("Från 122 640 till 22 456 på ett år."))).toBeNull();
  });
});
