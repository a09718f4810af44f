import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { scoreReport } from "../../lib/cli/score";
import { folderReports, type FolderReport } from "../../lib/cli/score/folders";
import { rowOf, type ScoreRow } from "../../lib/cli/score/print";

/**
 * Drop a folder with a report and its truth into tests/corpus/invented, and it is held here: every cell exact
 * (or the `floor` that the truth sets) with the unit, basis and period that the truth has, every goal judged right,
 * no silent error.
 */
const reports = folderReports();

it("holds the dialects of the vocabulary, each truth with cells", () => {
  expect(reports.length).toBeGreaterThanOrEqual(26);
  expect(reports.filter(({ truth }) => (truth?.cells.length ?? 0) < 10)).toEqual([]);
});

it("says of each report in text that its municipality is invented", () => {
  const texts = reports.filter(({ path }) => /\.(txt|md)$/.test(path));
  const silent = texts.filter(({ path }) => !readFileSync(path, "utf8").includes("påhittad"));
  expect(texts.length).toBeGreaterThan(2);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe.each(reports)("$name", (report: FolderReport) => {
  let row: ScoreRow;

  beforeAll(async () => {
    row = rowOf(report.name, await scoreReport(report));
  });

  it("has no silent error", () => {
    expect(row.silent).toBe(0);
  });

  it("judges its goals as it does", () => {
    const total = report.truth?.goals.length ?? 0;
    expect(row.goals).toBe(`${total}/${total}`);
  });

  it("gives its cells exact", () => {
    expect(row.exact).toBeGreaterThanOrEqual(report.floor);
  });
});
