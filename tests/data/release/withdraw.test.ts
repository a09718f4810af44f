import { beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/data/access";
import { openCorrection } from "@/lib/data/correction";
import { getPublication } from "@/lib/data/release";
import { findReport, listReleases } from "@/lib/data/reports";
import { settle } from "@/lib/data/review";
import { loadDraft } from "@/lib/data/upload/draft";
import { withdrawReport } from "@/lib/data/withdraw";
import { isWithoutDifference } from "@/lib/domain/releaseDifference";
import type { Report } from "@/lib/domain/report";
import { actorOf } from "../actor";
import { draftOf, goalOf, importOf, reportOf } from "../draft";
import { sql } from "../sql";
import { actorIn, publishAs, publishedOf, uploadOf } from "./upload";

const admin = actorOf([{ committeeId: null, role: "admin" }], "Ada Admin");

describe("a report that is withdrawn", () => {
  const draft = draftOf({ committee: "Återtagna nämnden" });
  let report: Report;
  beforeAll(async () => void (report = reportOf(await importOf(draft))));

  it("must be so for a reason, by somebody who may", async () => {
    const editor = await actorIn(draft, "editor");
    const stranger = await actorIn(draftOf({ committee: "Fjärrnämnden" }), "admin");
    await expect(withdrawReport(editor, report.id, "x")).rejects.toThrow(NotAllowed);
    await expect(withdrawReport(stranger, report.id, "x")).rejects.toThrow(NotFound);
    await expect(withdrawReport(null, report.id, "x")).rejects.toThrow(NotFound);
    expect(await withdrawReport(admin, report.id, "  ")).toEqual({ kind: "reasonMissing" });
    expect(await findReport(report.committeeId, report.slug)).not.toBeNull();
  });

  it("isn't shown; when and why is kept, and who in the history", async () => {
    expect(await withdrawReport(admin, report.id, "Fel fil. ")).toEqual({ kind: "withdrawn" });
    expect(await findReport(report.committeeId, report.slug)).toBeNull();
    const [row] = await sql(
      "SELECT withdrawal_reason, withdrawn_at IS NOT NULL AS told FROM report WHERE id = $1",
      [report.id],
    );
    expect(row).toEqual({ withdrawal_reason: "Fel fil.", told: true });
    const [event] = await sql("SELECT actor, action FROM event ORDER BY id DESC LIMIT 1");
    expect(event).toEqual({ actor: "Ada Admin", action: "withdrawn" });
  });

  it("can't be withdrawn again, nor its reason be changed", async () => {
    expect(await withdrawReport(admin, report.id, "Nytt skäl")).toMatchObject({
      kind: "overtaken",
      by: { actor: "Ada Admin", what: "withdrawn" },
    });
    const change = "UPDATE report SET withdrawal_reason = 'x' WHERE id = $1";
    await expect(sql(change, [report.id])).rejects.toThrow(/cannot be changed/);
  });

  it("comes back only as a new release, which somebody publishes", async () => {
    const { id } = await openCorrection(admin, report.id);
    expect(await findReport(report.committeeId, report.slug)).toBeNull();
    const { enacted } = await getPublication(admin, id);
    expect(enacted?.last).toMatchObject({ release: 1, state: "withdrawn" });
    expect(enacted && isWithoutDifference(enacted.difference)).toBe(true);
    publishedOf(await publishAs(admin, id));
    expect(await listReleases(report.committeeId, report.slug)).toMatchObject([
      { release: 2, state: "published" },
      { release: 1, state: "withdrawn" },
    ]);
  });
});

describe("a correction", () => {
  const target = {
    bound: "atLeast",
    value: "5.0",
    unit: "count",
    year: 2024,
    isRelative: false,
    printed: "Minst 5,0",
  } as const;
  const draft = draftOf({
    committee: "Rättelsenämnden",
    figures: [
      { label: "Antal besök", value: "10.0", printed: "10,0" },
      { label: "Antal samtal", value: null, missing: "notReported", printed: "–" },
      { label: "Netto", value: "-3", series: { kind: "incomeStatement", unit: "tkr" } },
    ],
    goals: [
      goalOf("Fler besök", "achieved", {
        perspective: "Medborgare",
        measures: [{ label: "Antal besök", target, figureKeys: ["0"] }],
      }),
      goalOf("Färre köer", null, { target }),
    ],
    breaks: [
      {
        seriesLabel: "Antal besök",
        date: "2024-01-01",
        cause: "method",
        note: "Ny metod",
        place: { page: null, line: 1 },
      },
    ],
    problems: [{ code: "signsTurned", severity: "warning", place: null, data: { section: "x" } }],
  });
  const words = [{ text: "Provnämnden", left: 10.5, right: 80 }];
  const placed = { words, cells: ["Provnämnden"], top: 20.25, size: 11 };
  draft.document.lines = draft.document.lines.map((line) => ({ ...line, ...placed }));
  let report: Report;
  beforeAll(async () => void (report = reportOf(await importOf(draft))));

  it("of what a command imported has the draft it was made of, made again", async () => {
    const { id, isUnderWay } = await openCorrection(admin, report.id);
    expect(isUnderWay).toBe(false);
    const { draft: again } = (await loadDraft(id, { withLines: true })) ?? { draft: null };
    expect(again?.figures).toEqual(draft.figures);
    expect(again?.goals).toEqual(draft.goals);
    expect(again?.document).toEqual(draft.document);
    expect(again).toMatchObject({
      identity: draft.identity,
      breaks: draft.breaks,
      problems: draft.problems,
      unused: draft.unused,
    });
    const { enacted, checklist } = await getPublication(admin, id);
    expect(enacted && isWithoutDifference(enacted.difference)).toBe(true);
    expect(enacted?.series).toEqual({ added: [], renamed: [] });
    expect(checklist.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is opened once, whoever asks", async () => {
    const editor = await actorIn(draft, "editor");
    const opened = await Promise.all([1, 2, 3].map(() => openCorrection(editor, report.id)));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened.every(({ isUnderWay }) => isUnderWay)).toBe(true);
  });

  it("of what was published here keeps what was settled", async () => {
    const own = draftOf({ committee: "Egna nämnden" });
    const first = await uploadOf(own);
    const choice = { kind: "correct", value: "77" } as const;
    await settle(admin, first, 0, [{ about: "figure", key: "0", choice, note: null }]);
    publishedOf(await publishAs(admin, first));
    const { id } = await openCorrection(admin, first);
    const { enacted } = await getPublication(admin, id);
    expect(enacted?.report).toMatchObject({ id, release: 2 });
    expect(enacted && isWithoutDifference(enacted.difference)).toBe(true);
  });

  it("is for those who bring files in, and others don't know of it", async () => {
    const approver = await actorIn(draft, "approver");
    const stranger = await actorIn(draftOf({ committee: "Fjärrnämnden" }), "admin");
    await expect(openCorrection(approver, report.id)).rejects.toThrow(NotAllowed);
    await expect(openCorrection(stranger, report.id)).rejects.toThrow(NotFound);
    await expect(openCorrection(admin, "x")).rejects.toThrow(NotFound);
  });
});
