import { describe, expect, it } from "vitest";
import { shareGroups } from "../../../lib/import/placed/groups";
import { segmentOf, type Segment, type Span } from "../../../lib/import/placed/segment";

const bands: Span[] = [100, 160, 220, 300, 360, 420].map((right) => ({ left: right - 30, right }));

function text(words: string, left: number, right: number): Segment {
  return segmentOf([{ text: words, left, right }]);
}

describe("shareGroups", () => {
  it("gives each column the group that is centred over its run", () => {
    const top = [text("Period", 120, 170), text("Helår", 320, 365)];
    expect(shareGroups(top, bands)).toEqual([
      ...["Period", "Period", "Period"],
      ...["Helår", "Helår", "Helår"],
    ]);
  });

  it("takes groups set where their first column begins", () => {
    const top = [text("Utfall 2023", 70, 120), text("Budget 2023", 190, 240)];
    expect(shareGroups(top, bands.slice(0, 4))).toEqual([
      ...["Utfall 2023", "Utfall 2023"],
      ...["Budget 2023", "Budget 2023"],
    ]);
  });

  it("gives a single text to all columns", () => {
    expect(shareGroups([text("Helår", 200, 240)], bands)).toEqual(bands.map(() => "Helår"));
  });

  it("ends a group that tells the basis before the columns that tell their own", () => {
    const top = [text("Utfall", 140, 165), text("Helår", 330, 360)];
    const names = ["jan", "feb", "mar", "Prognos", "Budget", "Avvikelse"];
    expect(shareGroups(top, bands, names)).toEqual([
      ...["Utfall", "Utfall", "Utfall"],
      ...["Helår", "Helår", "Helår"],
    ]);
  });

  it("gives no group two columns of one name", () => {
    const top = [text("Ack. juni", 60, 95), text("Helår 2025", 240, 281)];
    const names = ["Budget", "Utfall", "Avvikelse", "Budget", "Prognos", "Avvikelse"];
    expect(shareGroups(top, bands, names)).toEqual([
      ...["Ack. juni", "Ack. juni", "Ack. juni"],
      ...["Helår 2025", "Helår 2025", "Helår 2025"],
    ]);
  });
});
