import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isGrave } from "../../lib/cli/fuzz";
import { compareWith } from "../../lib/cli/fuzz/compare";
import { fuzz } from "../../lib/cli/fuzz/herd";
import { mutantReader } from "../../lib/cli/fuzz/run";
import { formats } from "../../lib/cli/fuzz/sources";
import { readReport } from "../../lib/import/read";

/** `npm run fuzz` reads 10 000 of each. */
const count = 100;

describe("mutants of every report", () => {
  it.each(formats)(
    "of %s never crash, hang or verify what the lines don't say",
    async (format) => {
      const faults = await fuzz({ format, seed: 20_260, count });
      expect(faults.filter(isGrave)).toEqual([]);
    },
    120_000,
  );
});

describe("a mutant", () => {
  it("is made again from its format and seed", async () => {
    const once = await drawn(mutantReader("csv"));
    expect(await drawn(mutantReader("csv"))).toEqual(once);
  }, 60_000);
});

async function drawn(read: ReturnType<typeof mutantReader>) {
  const faults = [];
  for (let seed = 1; seed <= 10; seed++) faults.push((await read(seed))?.findings ?? null);
  return faults;
}

const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A child that reads its mutants well, save the third. */
function childThat(fails: string): string {
  const program = path.join(folder, `${Math.random()}.mjs`);
  writeFileSync(
    program,
    `const [, first, count] = process.argv.slice(2).map(Number);
     const say = (message) => new Promise((resolve) => process.send(message, resolve));
     for (let seed = first; seed < first + count; seed++) {
       await say({ seed });
       if (seed === 3) { ${fails} }
       await say({ seed, fault: null });
     }
     process.disconnect();`,
  );
  return program;
}

describe("a mutant that brings its reader down", () => {
  it.each([
    ["hangs", "for (;;);", /^hang/],
    ["exits", "process.exit(7);", /^exit 7/],
    ["throws", `throw new Error("broken");`, /broken/],
    [
      "fills the heap",
      "const a = []; for (;;) a.push(Array(1e5).fill(a.length));",
      /heap|memory|SIGABRT|SIGTRAP/,
    ],
    [
      "takes memory that is no heap",
      "const a = []; setInterval(() => a.push(Buffer.alloc(5e7, 1)), 5); await new Promise(() => {});",
      /^memory/,
    ],
  ])(
    "is told when it %s, and the others are read",
    async (_, fails, crash) => {
      const patience = crash.test("hang") ? 1_500 : 60_000;
      const program = childThat(fails);
      const faults = await fuzz({ format: "text", seed: 1, count: 5, patience, program });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({ seed: 3, crash: expect.stringMatching(crash) });
      expect(faults.every(isGrave)).toBe(true);
    },
    90_000,
  );
});

describe("what a mutant is compared with", () => {
  const text = (rows: string) =>
    readReport(
      Buffer.from(`# Exempelkommun\n\n## Socialnämnden\n\n## Årsbokslut 2024\n\n${rows}\n`),
      "rapport.txt",
    );
  const header = "Resultaträkning, tkr\tBudget 2024\tBokslut 2024";
  const rows = `${header}\nIntäkter\t900\t880\nKostnader\t-700\t-690`;

  it("finds a number that stands under another heading, and none that was itself changed", async () => {
    const truth = await text(rows);
    const compare = compareWith(truth);
    expect(compare(truth)).toEqual([]);
    const touched = await text(rows.replace("880", "888"));
    expect(compare(touched)).toEqual([]);
    const figures = truth.figures.map((figure) => ({
      ...figure,
      period: { ...figure.period, end: "2024-04-30" },
      verification: "byCheck" as const,
    }));
    const found = compare({ ...truth, figures });
    expect(found.map(({ kind, isVerified }) => [kind, isVerified])).toEqual(
      Array(4).fill(["meaning", true]),
    );
    const doubted = figures.map((figure) => ({ ...figure, flags: ["U" as const] }));
    expect(compare({ ...truth, figures: doubted })).toEqual([]);
  });

  it("finds a value and a unit that nothing printed says", async () => {
    const truth = await text(rows);
    const wrong = truth.figures.map((figure, index) =>
      index === 0 && figure.value !== null
        ? { ...figure, value: "901" }
        : { ...figure, series: { ...figure.series, unit: "mnkr" as const } },
    );
    const kinds = compareWith(truth)({ ...truth, figures: wrong }).map(({ kind }) => kind);
    expect(kinds).toEqual(["value", "unit", "unit", "unit"]);
  });

  it.each([
    ["väntat länge\n", "", "Antal personer som har på svar från nämnden", 0],
    ["väntat", "v}ntat", "Antal personer som har v}ntat länge på svar från nämnden", 0],
    ["väntat", "v}ntat", "Antal personer på svar från nämnden", 2],
    ["väntat", "v}ntat", "Kostnader", 2],
  ])(
    "a label is another unless its lines were: %j is %j, and it %j",
    async (from, to, now, count) => {
      const printed = `Antal personer\nsom har\nväntat länge\npå svar\nfrån nämnden\n\n${header}\nIntäkter\t900\t880\n\nText om året.\n`;
      const labelled = async (words: string, label: string) => {
        const draft = await text(words);
        const figures = draft.figures.map((each) => ({
          ...each,
          series: { ...each.series, label },
        }));
        return { ...draft, figures };
      };
      const full = "Antal personer som har väntat länge på svar från nämnden";
      const compare = compareWith(await labelled(printed, full));
      const kinds = compare(await labelled(printed.replace(from, to), now)).map(({ kind }) => kind);
      expect(kinds).toEqual(Array(count).fill("label"));
    },
  );
});
