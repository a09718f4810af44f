import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { main as read } from "../../lib/cli/read";

const folder = mkdtempSync(join(tmpdir(), "read-"));
const sample = join(
  import.meta.dirname,
  "../../prisma/samples/helsingborg/socialnamnden/2023-arsbokslut.txt",
);

let out: string[];
let faults: string[];

beforeEach(() => {
  out = [];
  faults = [];
});

const main = (args: string[]) =>
  read(args, { print: (text) => void out.push(text), tell: (fault) => void faults.push(fault) });

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("npm run read -- FILE --json", () => {
  it("prints one object with what other programs count on", async () => {
    expect(await main([sample, "--json"])).toBe(0);
    expect(faults).toEqual([]);
    expect(out).toHaveLength(1);
    const told: unknown = JSON.parse(out[0] ?? "");
    expect(told).toMatchObject({
      report: {
        municipality: "Helsingborg",
        committee: "Socialnämnden",
        kind: "annual",
        year: 2023,
        tertial: null,
        periodStart: "2023-01-01",
        periodEnd: "2023-12-31",
      },
      figures: expect.arrayContaining([
        expect.objectContaining({
          label: "ÅRETS RESULTAT",
          parent: null,
          column: "Utfall 2023",
          basis: "actual",
          periodStart: "2023-01-01",
          periodEnd: "2023-12-31",
          value: -20725,
          missing: null,
          unit: "tkr",
          printed: "-20 725",
          page: null,
          line: expect.any(Number),
          status: "verified",
        }),
      ]),
      goals: [
        { verdict: "achieved", expected: false, printed: "Uppnått", line: expect.any(Number) },
        { verdict: "notAchieved", measures: expect.any(Array) },
      ],
      checks: expect.arrayContaining([
        expect.objectContaining({ code: "partsSum", ok: true, numbers: expect.any(Array) }),
      ]),
      problems: expect.any(Array),
      unused: expect.any(Array),
    });
  });

  it("prints an empty cell as no value, with the reason, and never as zero", async () => {
    await main([sample, "--json"]);
    const { figures } = JSON.parse(out[0] ?? "") as {
      figures: { value: number | null; missing: string | null; printed: string }[];
    };
    const blank = figures.filter(({ printed }) => printed.trim() === "");
    expect(blank.length).toBeGreaterThan(0);
    expect(blank.every(({ value, missing }) => value === null && missing === "blank")).toBe(true);
  });
});

describe("npm run read -- FILE", () => {
  it("prints the same for a person", async () => {
    expect(await main([sample])).toBe(0);
    const text = out.join("\n");
    expect(text).toContain("Årsbokslut 2023");
    expect(text).toMatch(/RESULTAT\s+−9\s504\s✓\s+0\s✓\s+−20\s725\s✓/);
    expect(text).toMatch(/Kontroller: \d+ av \d+ stämmer/);
  });

  it.each([
    ["nothing", () => []],
    ["two files", () => [sample, sample]],
    ["an unknown option", () => [sample, "--xml"]],
    ["a missing file", () => [join(folder, "saknas.txt")]],
    ["a folder", () => [folder]],
    ["an empty file", () => [write("tom.txt", "")]],
    ["a text that is no report", () => [write("brev.txt", "Hej!\n\nVälkommen till kursen.\n")]],
    ["half a PDF", () => [write("halv.pdf", "%PDF-1.7\n1 0 obj")]],
  ])("answers %s with one line of fault and 1", async (_, args) => {
    expect(await main(args())).toBe(1);
    expect(out).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain("\n");
  });

  it("still shows a table whose owner is unknown", async () => {
    const path = write(
      "tabell.txt",
      "Årsbokslut 2023\n\nResultaträkning, tkr\tBudget 2023\tUtfall 2023\nIntäkter\t100\t90\nKostnader\t-100\t-95\n",
    );
    expect(await main([path, "--json"])).toBe(0);
    const told: unknown = JSON.parse(out[0] ?? "");
    expect(told).toMatchObject({ report: { municipality: null, committee: null, year: 2023 } });
    expect(told).toHaveProperty("figures.3.value", -95);
  });
});
