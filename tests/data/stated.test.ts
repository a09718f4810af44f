import { beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/data/access";
import { getPublication, publishUpload } from "@/lib/data/release";
import { getReview } from "@/lib/data/review";
import { getStatable, stateFigure } from "@/lib/data/upload/stated";
import { getUpload } from "@/lib/data/upload";
import { cumulativePeriod } from "@/lib/domain/period";
import type { StatedFigure } from "@/lib/domain/stated";
import { actorOf } from "./actor";
import { annual, draftOf, importOf, reportOf } from "./draft";
import { sql } from "./sql";

const admin = actorOf([{ committeeId: null, role: "admin" }], "Anna Admin");
let committeeId: string;

beforeAll(async () => {
  const figures = [{ label: "Antal lån", value: "100" }];
  const draft = draftOf({ committee: "Biblioteksnämnden", identity: annual(2023), figures });
  committeeId = reportOf(await importOf(draft)).committeeId;
});

describe("a figure that somebody states", () => {
  it("is a draft of a known series, with who said so as its document, and is published as any other", async () => {
    const known = (await getStatable(admin, committeeId)).series[0];
    expect(known).toMatchObject({ label: "Antal lån", unit: "count" });
    const { id } = await stateFigure(admin, committeeId, said({ seriesId: known?.id }));
    expect(await getUpload(admin, id)).toMatchObject({ state: "read", reviewState: "inReview" });
    const { figures, series } = await getReview(admin, id);
    expect(figures).toMatchObject([
      { value: "40", verification: "byPerson", group: "rest", place: { page: null, line: 5 } },
    ]);
    expect(series[0]?.known?.id).toBe(known?.id);
    const { checklist, seen } = await getPublication(admin, id);
    expect(checklist.filter(({ severity }) => severity === "error")).toEqual([]);
    const words = { releaseNote: "", seen, decidedOn: null, caseNumber: null };
    expect(await publishUpload(admin, id, words)).toMatchObject({
      kind: "published",
      report: { slug: "antal-lan-utfall-2024-04", kind: "stated" },
    });
    const lines = await sql<{ text: string }>(
      "SELECT text FROM document_line JOIN report USING (document_id) WHERE report.id = $1 ORDER BY number",
      [id],
    );
    expect(lines.map(({ text }) => text)).toEqual([
      "Enskild uppgift",
      "Biblioteksnämnden",
      "Antal lån",
      "utfall, jan–apr 2024",
      "40",
      "Lämnad 2024-05-02 av bibliotekschefen",
      "Handling: BIB 2024/7",
    ]);
    const stored = await sql("SELECT count(*)::int AS series FROM series WHERE committee_id = $1", [
      committeeId,
    ]);
    expect(stored).toEqual([{ series: 1 }]);
    const [event] = await sql<{ data: object }>(
      "SELECT data FROM event WHERE report_id = $1 AND action = 'figureStated'",
      [id],
    );
    expect(event?.data).toMatchObject({ subject: "Antal lån, utfall", value: "40" });
  });

  it("is held against what reports say of the same", async () => {
    const known = (await getStatable(admin, committeeId)).series[0];
    const other = { seriesId: known?.id, period: annual(2023).period, who: "ekonomichefen" };
    const { id } = await stateFigure(admin, committeeId, said(other));
    const [figure] = (await getReview(admin, id)).figures;
    expect(figure).toMatchObject({ group: "differs", differences: [{ value: "100" }] });
  });

  it("may be of a new series, and missing", async () => {
    const stated: StatedFigure = {
      ...said({ who: "enhetschefen" }),
      ...{ value: null, missing: "notReported", printed: "" },
    };
    const { id } = await stateFigure(admin, committeeId, stated);
    const { figures, series } = await getReview(admin, id);
    expect(figures).toMatchObject([{ label: "Antal samtal", value: null, missing: "notReported" }]);
    expect(series[0]?.known).toBeNull();
  });

  it("stated twice at once is one", async () => {
    const stated = said({ who: "receptionen" });
    const both = await Promise.all([1, 2].map(() => stateFigure(admin, committeeId, stated)));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ isUnderWay }) => isUnderWay).toSorted()).toEqual([false, true]);
  });

  it("is for those who may bring something in to the committee, and of its own series", async () => {
    const stranger = actorOf([{ committeeId: crypto.randomUUID(), role: "editor" }]);
    const approver = actorOf([{ committeeId, role: "approver" }]);
    await expect(stateFigure(stranger, committeeId, said({}))).rejects.toThrow(NotFound);
    await expect(stateFigure(null, committeeId, said({}))).rejects.toThrow(NotFound);
    await expect(stateFigure(approver, committeeId, said({}))).rejects.toThrow(NotAllowed);
    const foreign = said({ seriesId: crypto.randomUUID() });
    await expect(stateFigure(admin, committeeId, foreign)).rejects.toThrow(NotFound);
  });
});

interface Words {
  seriesId?: string;
  period?: StatedFigure["period"];
  who?: string;
}

function said({ seriesId, period, who }: Words): StatedFigure {
  const words = {
    kind: "indicator",
    label: "Antal samtal",
    unit: "count",
    accumulation: "flow",
    better: "neither",
  } as const;
  return {
    series: seriesId ? { kind: "known", id: seriesId } : { kind: "new", words },
    period: period ?? cumulativePeriod(2024, 4),
    basis: "actual",
    printed: "40",
    value: "40",
    missing: null,
    who: who ?? "bibliotekschefen",
    saidOn: "2024-05-02",
    document: "BIB 2024/7",
  };
}
