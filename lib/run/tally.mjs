import fs from "node:fs";

/** Counts of tests from several runners, added up. */
export function tally() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    counts,
    add(more) {
      for (const [name, count] of Object.entries(more)) counts[name] += count;
    },
    line: () =>
      `${counts.passed} passed, ${counts.failed} failed` +
      (counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""),
  };
}

/**
 * Counts from Vitest's JSON report. A file that could not be loaded has no tests and counts as one
 * failed; so does a run that failed in a way no test shows.
 */
export function vitestCounts(file, exitCode) {
  if (!fs.existsSync(file)) return { failed: 1 };
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return atLeastOneFailed(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts from Playwright's JSON report. A flaky test has failed once, and that is a failure. */
export function playwrightCounts(file, exitCode) {
  if (!fs.existsSync(file)) return { failed: 1 };
  const { stats } = JSON.parse(fs.readFileSync(file, "utf8"));
  return atLeastOneFailed(exitCode, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  });
}

function atLeastOneFailed(exitCode, counts) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
