import { describe, expect, it } from "vitest";
import { listReleases } from "@/lib/data/reports";
import { draftOf, importOf, interim, reportOf } from "./draft";
import { sql } from "./sql";

describe("two imports at once", () => {
  it("of the same file: one stores it, the other sees that it is there", async () => {
    const bytes = Buffer.from("samtidigt");
    const draft = draftOf({ committee: "Samtidiga nämnden" });
    const outcomes = await Promise.all([1, 2, 3].map(() => importOf(draft, bytes)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      "published",
      "unchanged",
      "unchanged",
    ]);
    expect(new Set(outcomes.map((outcome) => reportOf(outcome).id)).size).toBe(1);
  });

  it("of two files for one report: both are kept, and the public sees one", async () => {
    const outcomes = await Promise.all(
      ["1", "2", "3", "4"].map((value) =>
        importOf(draftOf({ committee: "Tävlingsnämnden", figures: [{ label: "Antal", value }] })),
      ),
    );
    const { committeeId, slug } = reportOf(outcomes[0] ?? fail());
    const releases = await listReleases(committeeId, slug);
    expect(releases.map(({ release, state }) => `${release} ${state}`)).toEqual([
      "4 published",
      "3 withdrawn",
      "2 withdrawn",
      "1 withdrawn",
    ]);
    const series = await sql("SELECT FROM series WHERE committee_id = $1", [committeeId]);
    expect(series).toHaveLength(1);
  });

  it("of two new committees in one new municipality: both are made, in one municipality", async () => {
    const committees = ["Norra nämnden", "Södra nämnden", "Östra nämnden"];
    await Promise.all(
      committees.map((committee) =>
        importOf(draftOf({ municipality: "Ydre", committee, identity: interim(2024, 2) })),
      ),
    );
    const made = await sql("SELECT FROM municipality WHERE slug = 'ydre'");
    expect(made).toHaveLength(1);
  });

  it("cannot both publish: the database holds one published release a report", async () => {
    const { committeeId } = reportOf(await importOf(draftOf({ committee: "Ensamnämnden" })));
    const [{ id } = { id: "" }] = await sql<{ id: string }>(
      `INSERT INTO report (committee_id, document_id, kind, year, period_start, period_end, period_span,
         chronology, slug, title, release, release_note)
       SELECT committee_id, document_id, kind, year, period_start, period_end, period_span,
         chronology, slug, title, 2, 'x' FROM report WHERE committee_id = $1 RETURNING id`,
      [committeeId],
    );
    const publishing = sql(
      "UPDATE report SET state = 'published', published_at = now() WHERE id = $1",
      [id],
    );
    await expect(publishing).rejects.toThrow(/report_published_once/);
  });
});

function fail(): never {
  throw new Error("no outcome");
}
