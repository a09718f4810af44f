import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { main } from "@/lib/cli/import";
import { rowCounts } from "./sql";

const samples = path.join(import.meta.dirname, "../../prisma/samples/exempelkommun/stodnamnden");
const sample = (name: string) => path.join(samples, name);

describe("npm run import", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-import-"));
  let said: string[];
  let complained: string[];
  let complaints: MockInstance;
  beforeEach(() => {
    [said, complained] = [[], []];
    vi.spyOn(console, "log").mockImplementation((line) => said.push(String(line)));
    complaints = vi.spyOn(console, "error");
    complaints.mockImplementation((line) => complained.push(String(line)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs it; what it complains of is looked at here, and is no noise. */
  async function run(...args: string[]) {
    const code = await main(args);
    complaints.mockClear();
    return code;
  }

  it("publishes reports and tables of weeks, a line each", async () => {
    const files = [sample("2024-arsbokslut.md"), sample("placeringar-2024.csv")];
    expect(await run("--namnd", "Exempelkommun/Stödnämnden", ...files)).toBe(0);
    expect(complained).toEqual([]);
    expect(said).toEqual([
      "2024-arsbokslut.md: Årsbokslut 2024 publicerad",
      "placeringar-2024.csv: Placerade vecka för vecka 2024 publicerad",
    ]);
  });

  it("changes nothing the second time, and says so", async () => {
    const before = await rowCounts();
    expect(await run(sample("2024-arsbokslut.md"))).toBe(0);
    expect(said).toEqual(["2024-arsbokslut.md: Årsbokslut 2024 finns redan, inget ändrat"]);
    expect(await rowCounts()).toEqual(before);
  });

  it("goes on after a fault, tells each on standard error, and fails at the end", async () => {
    const prose = path.join(folder, "prosa.txt");
    writeFileSync(prose, "Det här är ingen rapport.\n");
    const lacking = path.join(folder, "finns-inte.pdf");
    const weeks = sample("placeringar-2025.csv");
    expect(await run(prose, lacking, weeks, sample("2025-plan.md"))).toBe(1);
    expect(said).toEqual([
      "prosa.txt: inte inläst: det går inte att se vilken rapport det är",
      "2025-plan.md: Verksamhetsplan 2025 publicerad",
    ]);
    expect(complained).toContain("prosa.txt: Dokumentet nämner ingen nämnd.");
    expect(complained).toContain("finns-inte.pdf: filen går inte att öppna");
    expect(complained).toContain(
      "placeringar-2025.csv: en tabell över veckor behöver --namnd KOMMUN/NÄMND",
    );
  });

  it("tells how it is used when no file is named", async () => {
    expect(await run()).toBe(2);
    expect(complained[0]).toMatch(/^Så här: npm run import/);
  });
});
