import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportFigures } from "@/lib/data/export";
import { closeExports } from "@/lib/data/export/stream";
import { findReport } from "@/lib/data/reports";
import { search } from "@/lib/data/search";
import { findSeries, listSeries } from "@/lib/data/series";
import { setSmallCountThreshold } from "@/lib/data/smallCounts";
import { cumulativePeriod } from "@/lib/domain/period";
import { NotFound } from "@/lib/data/access";
import { changeThreshold, listThresholds } from "@/lib/data/thresholds";
import { actorOf } from "./actor";
import { annual, draftOf, importOf, interim, reportOf } from "./draft";
import { sql } from "./sql";

afterAll(() => closeExports());

const persons = { kind: "placement", group: "Placerade" } as const;
const rows = (values: Record<string, string>) =>
  Object.entries(values).map(([label, value]) => ({ label, value, series: persons }));

describe("small counts of persons", () => {
  let committeeId: string;

  beforeAll(async () => {
    await importOf(
      draftOf({
        identity: interim(2024, 1),
        figures: [
          { label: "Jourhem", value: "23", series: persons, period: cumulativePeriod(2024, 4) },
        ],
      }),
    );
    await setSmallCountThreshold("exempelkommun", 5);
    const outcome = await importOf(
      draftOf({
        identity: annual(2024),
        lines: [
          ...["Familjehem 43", "Institution 17", "Jourhem 3", "Summa 63", "Slut 2024"],
          ...["Efterord", "", "I jourhemmen var de tre färre än 2023.", "", "Mottagningen: 12."],
        ],
        figures: [
          ...rows({ Familjehem: "43", Institution: "17", Jourhem: "3", Summa: "63" }),
          { label: "Kostnad", value: "3", series: { unit: "tkr" } },
        ],
        problems: [
          {
            code: "reportDoesNotAddUp",
            severity: "warning",
            place: { page: null, line: 5 },
            data: { subject: "Jourhem, Utfall", difference: "3" },
          },
        ],
      }),
    );
    ({ committeeId } = reportOf(outcome));
  });

  it("are hidden as soon as they are published, and what would give them back with them", async () => {
    const values = await valuesOf(committeeId);
    expect(values).toMatchObject({ Familjehem: ["43"], Institution: [null], Summa: ["63"] });
    expect(values.Jourhem?.at(-1)).toBeNull();
    expect(values.Kostnad).toEqual(["3"]);
    const figures = (await findSeries(committeeId, "jourhem"))?.figures ?? [];
    expect(figures.at(-1)).toMatchObject({ missing: "suppressed", flags: ["Q"], printed: "" });
  });

  it("leave no trace on the report's page: neither value, line nor remark", async () => {
    const detail = await findReport(committeeId, "arsbokslut-2024");
    expect(detail?.lines.map(({ text }) => text)).toEqual([
      "Familjehem 43",
      "Institution •",
      "Jourhem •",
      "Summa 63",
      "Slut 2024",
      "Efterord",
      "",
      "I jourhemmen var de • färre än 2023.",
      "",
      "Mottagningen: 12.",
    ]);
    expect(detail?.problems).toEqual([]);
    expect(JSON.stringify(detail)).not.toContain('"17"');
    expect((await search("jourhem utfall", "remark")).total).toBe(0);
    expect((await search("jourhemmen färre", "line")).total).toBe(0);
    expect((await search("mottagningen", "line")).total).toBe(1);
    for (const asked of ["jourhem 3", "jourhem", "institution 17", "familjehem 43"])
      expect((await search(asked, "line")).total, asked).toBe(0);
    expect((await search("efterord", "line")).total).toBe(1);
  });

  it.each(["maskin", "excel", "plain"] as const)(
    "leave no trace in a file: %s",
    async (dialect) => {
      const text = await new Response(await exportFigures({ committeeId }, dialect)).text();
      const hidden = text.split("\n").filter((line) => line.includes("sekretess"));
      expect(hidden.length).toBeGreaterThanOrEqual(2);
      for (const line of hidden) {
        expect(line).toMatch(
          /[,;]{2}antal[,;]sekretess[,;]Q[,;]nej[,;]{2}(arsbokslut|delarsrapport)-/,
        );
      }
      expect(text).not.toMatch(/[,;]17[,;]/);
    },
  );

  it("stay in the database, and are shown again when the threshold goes", async () => {
    expect(await sql("SELECT FROM figure WHERE value = 17")).toHaveLength(1);
    await setSmallCountThreshold("exempelkommun", null);
    expect(await valuesOf(committeeId)).toMatchObject({ Institution: ["17"] });
    await setSmallCountThreshold("exempelkommun", 5);
    expect(await valuesOf(committeeId)).toMatchObject({ Institution: [null] });
  });

  it("have their threshold changed by an admin of all, at once and in the history", async () => {
    const admin = actorOf([{ committeeId: null, role: "admin" }]);
    const [before] = await listThresholds(admin);
    expect(before).toMatchObject({ municipality: "Exempelkommun", threshold: 5, hiddenLines: 1 });
    const id = before?.municipalityId ?? "";
    for (const to of [null, null, 5]) await changeThreshold(admin, id, to);
    const [after] = await listThresholds(admin);
    expect(after?.hiddenFigures).toBe(before?.hiddenFigures);
    expect(after?.changes.map(({ by, from, to }) => [by, from, to])).toEqual([
      [admin.name, null, 5],
      [admin.name, 5, null],
    ]);
    await expect(changeThreshold(admin, id, 1)).rejects.toThrow();
    await expect(changeThreshold(admin, admin.id, 5)).rejects.toThrow(NotFound);
  });

  it("cannot have a threshold that hides nobody", async () => {
    await expect(setSmallCountThreshold("exempelkommun", 1)).rejects.toThrow(/threshold/);
  });
});

async function valuesOf(committeeId: string): Promise<Record<string, (string | null)[]>> {
  const list = await listSeries({ committeeId });
  return Object.fromEntries(
    list.map(({ series, figures }) => [series.label, figures.map(({ value }) => value)]),
  );
}
