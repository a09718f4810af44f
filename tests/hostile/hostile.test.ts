import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContained, type ContainedRead } from "../../lib/data/contained";
import { describeProblem } from "../../lib/format/problem";
import { readReport } from "../../lib/import/read";
import { hostile, report, sameReport } from "./make";

const patience = 75_000;

describe("a hostile file", () => {
  it.each(hostile)(
    "$name is refused or read, and nothing is left of its reader",
    async ({ name, bytes, codes }) => {
      const content = bytes();
      const before = process.memoryUsage.rss();
      const read = await readContained(content, name);
      expect(codes, JSON.stringify(codesOf(read))).toContainEqual(expect.toBeOneOf(codesOf(read)));
      const refused = codesOf(read).filter((code) => code !== "read");
      for (const code of refused) expect(describeProblem({ code, data: {} })).not.toBe(code);
      expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
      expect(childrenOf(process.pid)).toEqual([]);
    },
    patience,
  );
});

describe("the same report in other bytes", () => {
  it.each(sameReport)("%s gives the same figures", async (_, bytes) => {
    const plain = await readReport(report, "rapport.txt");
    const read = await readContained(bytes, "rapport.txt");
    expect("draft" in read && read.draft.figures).toEqual(plain.figures);
    expect(plain.figures.length).toBeGreaterThan(20);
  });
});

describe("many files at once", () => {
  it("wait their turn and are all read", async () => {
    const reads = await Promise.all(
      Array.from({ length: 6 }, () => readContained(Buffer.from("Årsbokslut"), "a.txt")),
    );
    expect(reads.every((read) => "draft" in read)).toBe(true);
  });
});

/** What it was refused for; "read" when there are lines and no error of the file's own. */
function codesOf(read: ContainedRead): string[] {
  if ("refusal" in read) return [read.refusal];
  const { problems, document } = read.draft;
  const errors = problems.filter(({ severity, code }) => severity === "error" && isOfFile(code));
  return errors.length > 0
    ? errors.map(({ code }) => code)
    : [document.lines.length > 0 ? "read" : "none"];
}

function isOfFile(code: string): boolean {
  return !/(?:Missing|Unclear|Fails|AddUp)$/.test(code);
}

/** Processes that have this one as their parent (Linux; elsewhere none are seen). */
function childrenOf(pid: number): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
}

function parentOf(name: string): number | null {
  try {
    const status = readFileSync(`/proc/${name}/status`, "utf8");
    return Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]);
  } catch {
    return null;
  }
}
