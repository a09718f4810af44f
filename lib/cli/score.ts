import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../import/read";
import { corpusReports, hasCorpus, type CorpusReport } from "./score/corpus";
import { folderReports } from "./score/folders";
import { appendHistory } from "./score/history";
import { scoreDraft, type Score } from "./score/match";
import { detailLines, rowOf, tableLines, type ScoreRow } from "./score/print";

const historyPath = join(import.meta.dirname, "../../tests/corpus/score-history.csv");

/**
 * Reads every report of the corpus with the real reader and tells how many cells came out exact, one line
 * a report. `NAME` limits to reports whose name contains it, `--verbose` lists each cell that is not exact,
 * `--write` adds the result to the history.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!hasCorpus()) {
    console.error("Det finns inga rapporter att mäta mot: mappen ../shared saknas.");
    return 1;
  }
  const names = args.filter((arg) => !arg.startsWith("--"));
  const isVerbose = args.includes("--verbose");
  const reports = [...corpusReports(), ...folderReports()].filter((report) =>
    names.every((name) => report.name.includes(name)),
  );
  const rows: ScoreRow[] = [];
  for (const report of reports) {
    const score = await scoreReport(report);
    rows.push(rowOf(report.name, score));
    if (isVerbose && score) console.log(detailLines(report.name, score).join("\n"));
  }
  console.log(tableLines(rows).join("\n"));
  if (args.includes("--write")) {
    appendHistory(
      historyPath,
      rows.filter((row) => row.cells > 0).map((row) => ({ ...row, report: row.name })),
    );
  }
  return 0;
}

/** The score of one report; one without a truth is read all the same, and all it gives is extra. */
export async function scoreReport(report: CorpusReport): Promise<Score> {
  const draft = await readReport(readFileSync(report.path), report.name);
  return scoreDraft(draft, report.truth ?? { cells: [], goals: [] });
}
