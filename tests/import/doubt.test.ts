import { describe, expect, it } from "vitest";
import { inDoubt, isDoubted, undoubted } from "../../lib/import/doubt";
import type { DraftFigure } from "../../lib/import/draft";
import { readReport } from "../../lib/import/read";

const table =
  "# Exempelkommun\n\n## Socialnämnden\n\n## Årsbokslut 2024\n\nDrift, tkr\tBokslut 2024\nAvgifter\t410\n";

async function figure(): Promise<DraftFigure> {
  const [first] = (await readReport(Buffer.from(table), "rapport.txt")).figures;
  if (!first) throw new Error("the table has no figure");
  return first;
}

describe("a doubt beside another", () => {
  it.each([
    ["severalReadings", "unitUncertain", "unitUncertain"],
    ["severalReadings", "periodUncertain", "periodUncertain"],
    ["periodUncertain", "signsUncertain", "signsUncertain"],
    ["periodUncertain", "severalReadings", "periodUncertain"],
    ["unitUncertain", "severalReadings", "unitUncertain"],
    ["unitUncertain", "signsUncertain", "unitUncertain"],
  ])("%s and then %s is told as %s", async (first, second, told) => {
    const { reason, flags } = inDoubt(inDoubt(await figure(), first), second);
    expect(reason).toBe(told);
    expect(flags.filter((flag) => flag === "U")).toHaveLength(1);
  });

  it("is said of no empty cell", async () => {
    const empty: DraftFigure = { ...(await figure()), value: null, missing: "blank" };
    expect(inDoubt(empty, "unitUncertain")).toBe(empty);
  });

  it("is gone when it is settled, with its reason and no other flag", async () => {
    const sure: DraftFigure = { ...(await figure()), flags: ["F"] };
    const doubted = inDoubt(sure, "unreadable");
    expect([sure, doubted].map(isDoubted)).toEqual([false, true]);
    expect(undoubted(doubted)).toEqual({ ...sure, reason: null });
  });
});
