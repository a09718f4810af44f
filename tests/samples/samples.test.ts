import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { decimal } from "../../lib/domain/decimal";
import { statusOf } from "../../lib/domain/figure";
import type { Draft, DraftFigure } from "../../lib/import/draft";
import { isNumber } from "../../lib/import/number";
import { readReport } from "../../lib/import/read";
import { inDoubt, meantToFail, sampleIdentity, sampleTruthSchema } from "./expected";

const samples = join(import.meta.dirname, "../../prisma/samples");
const files = readdirSync(samples, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(md|txt)$/.test(path) && basename(path) !== "README.md")
  .sort();
const truths = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".truth.json"));

it("holds the five real reports and the invented municipality, one report missing", () => {
  expect(files.filter((path) => path.startsWith("helsingborg"))).toHaveLength(4);
  expect(files.filter((path) => path.startsWith("enkoping"))).toHaveLength(1);
  expect(files.filter((path) => path.startsWith("exempelkommun"))).toHaveLength(66);
  expect(files).not.toContain("exempelkommun/omtankenamnden/2024-delarsrapport-t1.md");
});

describe.each(files)("%s", (path) => {
  const draft = read(path);

  it("says whose report it is and which", async () => {
    const { municipality, committee, identity } = await draft;
    expect({ municipality, committee, identity }).toEqual(sampleIdentity(path));
  });

  it("has nothing that stops publication", async () => {
    const errors = (await draft).problems.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  it("has goals unless it is of a month, each judged unless the report leaves it", async () => {
    const { goals, identity } = await draft;
    expect(goals.length > 1).toBe(identity?.kind !== "monthly");
    const judges = identity?.kind !== "plan" && !path.startsWith("enkoping");
    expect(goals.filter(({ verdict }) => (verdict !== null) !== judges)).toEqual([]);
  });

  it("accounts for each number in a table", async () => {
    expect(unaccounted(await draft)).toEqual([]);
  });

  it("leaves in doubt only what is damaged where it was printed", async () => {
    const doubtful = (await draft).figures.filter((figure) => statusOf(figure) === "doubtful");
    expect(doubtful).toHaveLength(inDoubt[path] ?? 0);
  });

  it("adds up", async () => {
    const failed = (await draft).checks.filter(({ ok }) => !ok);
    expect(failed.map(({ code, subject }) => `${code}: ${subject}`)).toEqual(
      meantToFail[path] ?? [],
    );
  });
});

describe.each(truths)("%s", (name) => {
  const truth = sampleTruthSchema.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")),
  );
  const draft = read(truth.file);

  it("has every cell exactly, and no other", async () => {
    const { figures } = await draft;
    const found = figures.map(({ series, column, value }) => cellKey(series.label, column, value));
    const wanted = truth.cells.map(({ label, column, value }) => cellKey(label, column, value));
    expect(found.sort()).toEqual(wanted.sort());
  });

  it("has no silent error", async () => {
    const wanted = new Set(truth.cells.map((cell) => cellKey(cell.label, cell.column, cell.value)));
    const silent = (await draft).figures.filter(
      (figure) => statusOf(figure) !== "doubtful" && !wanted.has(keyOf(figure)),
    );
    expect(silent.map(keyOf)).toEqual([]);
  });

  it("has the goals with verdict and target", async () => {
    const goals = (await draft).goals.map(({ title, verdict, expected, target, measures }) => ({
      title,
      verdict,
      expected,
      targets: [target, ...measures.map((measure) => measure.target)].flatMap((each) =>
        each === null ? [] : [`${each.bound} ${decimal(each.value).toFixed()}`],
      ),
    }));
    for (const wanted of truth.goals) {
      const goal = goals.find(({ title }) => title === wanted.title);
      expect(goal).toMatchObject({ verdict: wanted.verdict, expected: wanted.expected });
      expect([...new Set(goal?.targets)].sort()).toEqual([...wanted.targets].sort());
    }
    expect(goals).toHaveLength(truth.goals.length);
  });
});

function read(path: string): Promise<Draft> {
  return readReport(readFileSync(join(samples, path)), basename(path));
}

/** Cells of tables that hold a number and became neither a figure nor an unused number. */
function unaccounted({ document, figures, unused }: Draft): string[] {
  const told = [...figures, ...unused].map(
    ({ printed, place }) => `${place.line} ${printed.trim()}`,
  );
  return document.lines.flatMap((line) =>
    (line.cells ?? [])
      .filter((cell) => isNumber(cell) && !/^(19|20)\d\d$/.test(cell.trim()))
      .map((cell) => `${line.number} ${cell.trim()}`)
      .filter((cell) => !told.includes(cell)),
  );
}

function keyOf({ series, column, value }: DraftFigure): string {
  return cellKey(series.label, column, value);
}

function cellKey(label: string, column: string, value: string | null): string {
  return `${label} | ${column} | ${value === null ? "–" : decimal(value).toFixed()}`;
}
