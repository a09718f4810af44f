import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { playwrightCounts, tally, vitestCounts } from "@/lib/run/tally.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the last line", () => {
  it("adds up what ran, and speaks of skipped ones only when there are any", () => {
    const total = tally();
    total.add({ passed: 3 });
    total.add({ passed: 1, failed: 2, skipped: 0 });
    expect(total.line()).toBe("4 passed, 2 failed");
    total.add({ skipped: 1 });
    expect(total.line()).toBe("4 passed, 2 failed, 1 skipped");
  });
});

describe("Vitest's report", () => {
  const one = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
  it.each([
    ["all went well", 0, [], { passed: 5, failed: 0, skipped: 2 }],
    ["a file that did not load", 1, [broken()], { passed: 5, failed: 1, skipped: 2 }],
    ["a fault outside every test", 1, [], { passed: 5, failed: 1, skipped: 2 }],
  ])("%s", (_what, code, testResults, counts) => {
    expect(vitestCounts(report({ ...one, testResults }), code)).toEqual(counts);
  });

  it("that is missing is a failure", () => {
    expect(vitestCounts(path.join(folder, "none.json"), 0)).toEqual({ failed: 1 });
  });

  function broken() {
    return { status: "failed", assertionResults: [] };
  }
});

describe("Playwright's report", () => {
  it("counts a flaky test as failed", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    const counts = { passed: 4, failed: 2, skipped: 2 };
    expect(playwrightCounts(report({ stats }), 1)).toEqual(counts);
  });

  it("with a fault outside every test is a failure", () => {
    const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightCounts(report({ stats }), 1).failed).toBe(1);
  });
});

function report(content: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}
