import { beforeAll, describe, expect, it } from "vitest";
import { scoreReport } from "../../lib/cli/score";
import { corpusReports, hasCorpus } from "../../lib/cli/score/corpus";
import { rowOf, type ScoreRow } from "../../lib/cli/score/print";

/**
 * What each report gives today. A change may raise a floor and never lower one; there are no silent
 * errors anywhere. Reports without a truth must give the figures they give, and no others.
 */
const floors: Record<string, { exact: number; flagged?: number; goals?: string; extra?: number }> =
  {
    "enkoping-socialnamnden-2024-t2": { exact: 185, flagged: 94 },
    "helsingborg-socialnamnden-2017-t2": { exact: 132, goals: "8/8", extra: 0 },
    "helsingborg-socialnamnden-2023-arsbokslut": { exact: 163, goals: "2/2", extra: 0 },
    "helsingborg-socialnamnden-2025-plan": { exact: 0, extra: 0 },
    "helsingborg-socialnamnden-2025-t1": { exact: 0, extra: 99 },
    "01-goteborg-intraservice-delar-mars-2026": { exact: 215, extra: 0 },
    "04-alingsas-socialnamnden-nov-2017": { exact: 39 },
    "05-alingsas-socialnamnden-maj-2026": { exact: 30, extra: 0 },
    "07-alingsas-vard-omsorg-april-2026": { exact: 46, extra: 0 },
    "08-alingsas-bygg-miljo-april-2026": { exact: 30, extra: 0 },
  };

const reports = hasCorpus() ? corpusReports() : [];

describe.skipIf(!hasCorpus())("the corpus beside the repository (../shared)", () => {
  it("holds every report that has a floor", () => {
    const names = reports.map((report) => report.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(floors)));
  });

  describe.each(reports.filter((report) => report.name in floors))("$name", (report) => {
    let row: ScoreRow;
    const floor = floors[report.name] ?? { exact: 0 };

    beforeAll(async () => {
      row = rowOf(report.name, await scoreReport(report));
    });

    it("has no silent error", () => {
      expect(row.silent).toBe(0);
    });

    it("gives at least as many exact cells as before", () => {
      expect(row.exact).toBeGreaterThanOrEqual(floor.exact);
      expect(row.flagged).toBeGreaterThanOrEqual(floor.flagged ?? 0);
    });

    if (floor.extra !== undefined) {
      it("gives no figure beyond the tables", () => {
        expect(row.extra).toBe(floor.extra);
      });
    }

    if (floor.goals !== undefined) {
      it("reads its goals with their verdicts", () => {
        expect(row.goals).toBe(floor.goals);
      });
    }
  });
});
