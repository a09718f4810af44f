import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

export interface HistoryRow {
  report: string;
  cells: number;
  exact: number;
  silent: number;
}

const header = "date,commit,report,cells,exact,silent";

/** Appends one row a report to the history, with today's date and the commit that was measured. */
export function appendHistory(path: string, rows: readonly HistoryRow[]): void {
  const before = existsSync(path) ? readFileSync(path, "utf8").trimEnd() : header;
  const date = new Date().toISOString().slice(0, 10);
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const added = rows.map((row) =>
    [date, commit, row.report, row.cells, row.exact, row.silent].join(","),
  );
  writeFileSync(path, [before, ...added, ""].join("\n"));
}
