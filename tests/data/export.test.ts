import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exportFigures, exportGoals } from "@/lib/data/export";
import { closeExports, exportConnections } from "@/lib/data/export/stream";
import { figureColumns, goalColumns } from "@/lib/export/columns";
import type { Dialect } from "@/lib/export/dialect";
import { cumulativePeriod, weekPeriod } from "@/lib/domain/period";
import { annual, draftOf, goalOf, importOf, interim, reportOf } from "./draft";
import { sql } from "./sql";

afterAll(() => closeExports());

const dangerous = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x";"y")'];
const harmless = ["Antal besök", "1=2", "'=citat", 'semikolon; komma, "citat"', "Ålder\noch kön"];

describe("a file of figures", () => {
  let committeeId: string;
  let reportId: string;

  beforeAll(async () => {
    const figures = [...dangerous, ...harmless].map((label) => ({
      label,
      value: "-20725.50",
      printed: label,
      series: { unit: "tkr" } as const,
    }));
    const outcome = await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Filnämnden",
        identity: annual(2023),
        figures: [
          ...figures,
          {
            label: "Antal svar",
            value: null,
            missing: "notReported",
            flags: ["U", "V"],
            printed: "-",
          },
          { label: "Antal noll", value: "0" },
          { label: "Andel", value: "3.0", series: { unit: "percent" } },
          {
            label: "Placerade",
            value: "5",
            period: weekPeriod(2026, 53),
            series: { kind: "placement" },
          },
        ],
      }),
    );
    ({ committeeId, id: reportId } = reportOf(outcome));
    await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Filnämnden",
        identity: interim(2024, 1),
        figures: [{ label: "Antal noll", value: "7", period: cumulativePeriod(2024, 4) }],
      }),
    );
    const blocked = [{ code: "sumWrong", severity: "error", place: null, data: {} } as const];
    await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Filnämnden",
        identity: annual(2025),
        figures: [{ label: "Hemligt", value: "1" }],
        problems: blocked,
      }),
    );
  });

  it.each<[Dialect, string, string]>([
    ["maskin", "-20725.50", ""],
    ["excel", "-20725,50", "\ufeff"],
  ])("in the dialect %s has the agreed columns and numbers", async (dialect, value, lead) => {
    const text = await textOf(exportFigures({ reportId }, dialect));
    expect(text.startsWith(`${lead}kommunkod`)).toBe(true);
    const rows = rowsOf(text, dialect);
    expect(Object.keys(rows[0] ?? {})).toEqual(figureColumns.map(({ name }) => name));
    expect(rows.find((row) => row.serienamn === "Antal besök")).toEqual({
      kommunkod: "1492",
      kommun: "Åmål",
      namnd: "Filnämnden",
      serie: "antal-besok",
      serienamn: "Antal besök",
      serietyp: "nyckeltal",
      uppgiftstyp: "utfall",
      period_start: "2023-01-01",
      period_slut: "2023-12-31",
      periodtyp: "år",
      varde: value,
      enhet: "tkr",
      saknas: "",
      flaggor: "",
      verifierad: "nej",
      tryckt: "Antal besök",
      rapport: "arsbokslut-2023",
      sida: "",
      rad: "7",
      utgava: "1",
    });
  });

  it("says why a value is missing, and gives no zero for it", async () => {
    const rows = rowsOf(await textOf(exportFigures({ committeeId }, "maskin")), "maskin");
    const row = (label: string) => rows.find((each) => each.serienamn === label);
    expect(row("Antal svar")).toMatchObject({ varde: "", saknas: "ej redovisad", flaggor: "U V" });
    expect(row("Antal noll")).toMatchObject({ varde: "0", saknas: "" });
    expect(row("Andel")).toMatchObject({ varde: "3.0" });
  });

  it("leads a text that a spreadsheet could run, and no other", async () => {
    const rows = rowsOf(await textOf(exportFigures({ reportId }, "excel")), "excel");
    const printed = rows.map((row) => row.tryckt);
    for (const text of dangerous) expect(printed).toContain(`'${text}`);
    for (const text of harmless) expect(printed).toContain(text);
    for (const row of rows)
      for (const [name, cell] of Object.entries(row))
        if (name !== "varde") expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  it("holds what is asked for, and only what is published", async () => {
    const labels = async (filter: Parameters<typeof exportFigures>[0]) =>
      rowsOf(await textOf(exportFigures(filter, "maskin")), "maskin").map((row) => row.serienamn);
    expect(await labels({})).toHaveLength(16);
    expect(await labels({})).not.toContain("Hemligt");
    expect(await labels({ committeeId, endMonth: 4 })).toEqual(["Antal noll"]);
    expect(await labels({ committeeId, kinds: ["placement"], year: 2026 })).toEqual(["Placerade"]);
    expect(await labels({ committeeId, kinds: ["placement"], year: 2027 })).toEqual([]);
    expect(await labels({ committeeId, bases: ["budget"] })).toEqual([]);
    expect(await labels({ committeeId: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff" })).toEqual([]);
  });

  it("cannot be made to say anything else by what the address says", async () => {
    const evil = "x' OR true; DROP TABLE figure; --";
    await expect(textOf(exportFigures({ committeeId: evil }, "maskin"))).rejects.toThrow(/uuid/);
    await expect(
      textOf(exportGoals({ committeeSlug: evil, newestOnly: true, order: [] }, "maskin")),
    ).resolves.toMatch(/^kommunkod,/);
    expect(await sql("SELECT FROM figure")).not.toHaveLength(0);
  });

  it("gives its connection back when it is read and when its reader leaves", async () => {
    await textOf(exportFigures({}, "maskin"));
    await vi.waitFor(() => expect(exportConnections().busy).toBe(0));
    for (let times = 0; times < 10; times++) {
      const reader = (await exportFigures({}, "maskin")).getReader();
      await reader.read();
      await reader.cancel();
    }
    await vi.waitFor(() => expect(exportConnections().busy).toBe(0));
  });
});

describe("a file of goals", () => {
  beforeAll(async () => {
    const committee = "Målfilsnämnden";
    const target = {
      bound: "atLeast",
      value: "70",
      unit: "percent",
      year: 2024,
      isRelative: false,
      printed: "Minst 70 %",
    } as const;
    const measures = [
      { label: "Andel nöjda", target, figureKeys: [] },
      { label: "Andel trygga", target: null, figureKeys: [] },
    ];
    const goals = (verdict: "achieved" | "notAchieved") => [
      goalOf("=Fler nöjda", verdict, { expected: verdict === "achieved", measures }),
      goalOf("Fler trygga", "achieved"),
    ];
    await importOf(draftOf({ committee, identity: interim(2024, 2), goals: goals("achieved") }));
    await importOf(draftOf({ committee, identity: annual(2024), goals: goals("notAchieved") }));
  });
  const all = { committeeSlug: "malfilsnamnden", newestOnly: false, order: ["title"] } as const;

  it("has a row for each goal and report", async () => {
    const rows = rowsOf(await textOf(exportGoals(all, "excel")), "excel");
    expect(Object.keys(rows[0] ?? {})).toEqual(goalColumns.map(({ name }) => name));
    expect(rows.map((row) => [row.maltext, row.rapport, row.bedomning, row.prognos])).toEqual([
      ["'=Fler nöjda", "delarsrapport-2024-tertial-2", "uppnått", "ja"],
      ["'=Fler nöjda", "arsbokslut-2024", "inte uppnått", "nej"],
      ["Fler trygga", "delarsrapport-2024-tertial-2", "uppnått", "nej"],
      ["Fler trygga", "arsbokslut-2024", "uppnått", "nej"],
    ]);
    expect(rows[0]?.matetal).toBe("Andel nöjda (Minst 70 %) | Andel trygga");
  });

  it("or one a goal, its newest; a verdict is asked of the newest", async () => {
    const titles = async (more: object) =>
      rowsOf(
        await textOf(exportGoals({ ...all, newestOnly: true, ...more }, "maskin")),
        "maskin",
      ).map((row) => row.maltext);
    expect(await titles({})).toEqual(["'=Fler nöjda", "Fler trygga"]);
    expect(await titles({ verdict: "achieved" })).toEqual(["Fler trygga"]);
    expect(await titles({ year: 2023 })).toEqual([]);
  });
});

async function textOf(stream: Promise<ReadableStream<Uint8Array>>): Promise<string> {
  const bytes = await new Response(await stream).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function rowsOf(text: string, dialect: Dialect): Record<string, string>[] {
  const delimiter = dialect === "excel" ? ";" : ",";
  return parse(text, { columns: true, bom: true, delimiter });
}
