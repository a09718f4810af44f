import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportFigures } from "@/lib/data/export";
import { closeExports } from "@/lib/data/export/stream";
import { readZip } from "@/lib/import/zip";
import { draftOf, importOf, reportOf } from "./draft";

const office = ["soffice", "libreoffice"].find(
  (program) => spawnSync(program, ["--version"]).status === 0 && opensSheets(program),
);

/** LibreOffice may be there without its spreadsheets (a machine that only has Writer). */
function opensSheets(program: string): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-kalkyl-"));
  const file = path.join(folder, "prov.csv");
  writeFileSync(file, "1;2\n");
  const profile = `-env:UserInstallation=file://${folder}/profil`;
  const args = ["--headless", "--convert-to", "xlsx", "--outdir", folder, file];
  spawnSync(program, [profile, ...args], { timeout: 60_000 });
  const isMade = existsSync(path.join(folder, "prov.xlsx"));
  rmSync(folder, { recursive: true });
  return isMade;
}

/** Semicolon, quote, UTF-8, from line 1, Swedish (1053), quoted cells read like others, dates and such read. */
const swedishCsv = "CSV:59,34,76,1,,1053,false,true";

const skipped = office ? "" : " (skipped: there is no LibreOffice Calc here)";

describe.skipIf(!office)(`the Excel dialect, opened by LibreOffice in Swedish${skipped}`, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-kalkyl-"));
  let cells: unknown[][];
  let sheet: string;

  beforeAll(async () => {
    const { id: reportId } = reportOf(
      await importOf(
        draftOf({
          municipality: "Åmål",
          figures: [
            { label: "Ålder, år", value: "-20725.50" },
            { label: "=1+1", value: "3.0" },
            { label: "+46", value: "1234567" },
            { label: "@SUM(A1)", value: "0" },
            { label: '-1+2; "citat"', value: null, missing: "blank" },
          ],
        }),
      ),
    );
    const file = path.join(folder, "fil.csv");
    const stream = await exportFigures({ reportId }, "excel");
    writeFileSync(file, Buffer.from(await new Response(stream).arrayBuffer()));
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const args = [
      "--headless",
      `--infilter=${swedishCsv}`,
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
    ];
    spawnSync(office ?? "", [profile, ...args, file], { timeout: 90_000 });
    const bytes = readFileSync(path.join(folder, "fil.xlsx"));
    cells = await readSheet(bytes);
    const zip = await readZip(bytes, (name) => name === "xl/worksheets/sheet1.xml");
    sheet = "entries" in zip ? new TextDecoder().decode([...zip.entries.values()][0]) : "";
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await closeExports();
  });

  it("has its letters, its numbers as numbers and its dates as dates", () => {
    const [header = [], ...rows] = cells;
    const row = rows.find((each) => each[header.indexOf("serienamn")] === "Ålder, år") ?? [];
    const cell = (name: string) => row[header.indexOf(name)];
    expect(header[0]).toBe("kommunkod");
    expect(cell("kommun")).toBe("Åmål");
    expect(cell("varde")).toBe(-20725.5);
    expect(cell("rad")).toBe(1);
    expect(cell("period_slut")).toEqual(new Date("2024-12-31"));
  });

  it("keeps every value apart: a large one whole, a zero a zero, a missing one empty", () => {
    const [header = [], ...rows] = cells;
    expect(rows.map((row) => row[header.indexOf("varde")])).toEqual([
      -20725.5,
      3,
      1234567,
      0,
      null,
    ]);
  });

  it("runs nothing", () => {
    const [header = [], ...rows] = cells;
    const labels = rows.map((row) => row[header.indexOf("serienamn")]);
    expect(labels).toEqual(["Ålder, år", "'=1+1", "'+46", "'@SUM(A1)", '\'-1+2; "citat"']);
    expect(sheet).toContain("<c ");
    expect(sheet).not.toContain("<f");
  });
});
