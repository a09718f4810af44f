import { describe, expect, it } from "vitest";
import { getPublication, type PublishOutcome } from "@/lib/data/release";
import { listReleases } from "@/lib/data/reports";
import { withdrawReport } from "@/lib/data/withdraw";
import { draftOf, importOf, reportOf } from "../draft";
import { sql } from "../sql";
import { accept, actorIn, publishAs, publishedOf, uploadOf } from "./upload";

describe("two who publish at once", () => {
  it("the same upload: one does, the other is told who was first", async () => {
    const draft = draftOf({ committee: "Kapplöpningsnämnden" });
    const people = await Promise.all(
      ["Anna", "Bo"].map((name) => actorIn(draft, "approver", name)),
    );
    const id = await uploadOf(draft);
    const seen = await Promise.all(people.map((actor) => getPublication(actor, id)));
    const outcomes = await Promise.all(
      people.map((actor, index) => publishAs(actor, id, { seen: seen[index]?.seen })),
    );
    const winner = people[outcomes.findIndex(({ kind }) => kind === "published")]?.name;
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["overtaken", "published"]);
    expect(overtakenBy(outcomes)).toMatchObject({ actor: winner, what: "published" });
    expect(await countOf(id)).toEqual({ reports: 1, published: 1, figures: 1 });
  });

  it("two files of the same report: one does, and the other may look again", async () => {
    const drafts = ["1", "2"].map((value) =>
      draftOf({ committee: "Dubbelnämnden", figures: [{ label: "Antal", value }] }),
    );
    const [draft] = drafts;
    if (!draft) throw new Error("no draft");
    const people = await Promise.all(
      ["Anna", "Bo"].map((name) => actorIn(draft, "approver", name)),
    );
    const ids = await Promise.all(drafts.map((each) => uploadOf(each)));
    const seen = await Promise.all(
      people.map((actor, index) => getPublication(actor, ids[index] ?? "")),
    );
    const outcomes = await Promise.all(
      people.map((actor, index) => publishAs(actor, ids[index] ?? "", { seen: seen[index]?.seen })),
    );
    const won = outcomes.findIndex(({ kind }) => kind === "published");
    const lost = 1 - won;
    expect(outcomes[lost]).toMatchObject({
      kind: "overtaken",
      by: { actor: people[won]?.name, what: "published" },
    });
    const loser = people[lost];
    if (!loser) throw new Error("nobody lost");
    const { committeeId, slug } = publishedOf(await publishAs(loser, ids[lost] ?? ""));
    expect(await listReleases(committeeId, slug)).toMatchObject([
      { release: 2, id: ids[lost] },
      { release: 1, id: ids[won] },
    ]);
  });
});

describe("what is no longer as it was when somebody looked", () => {
  it("is not published: another has settled a figure", async () => {
    const draft = draftOf({ committee: "Sena nämnden" });
    const approver = await actorIn(draft, "approver");
    const id = await uploadOf(draft);
    const { seen } = await getPublication(approver, id);
    await accept(await actorIn(draft, "editor", "Eva"), id, "0");
    expect(await publishAs(approver, id, { seen })).toMatchObject({
      kind: "overtaken",
      by: { actor: "Eva", what: "reviewed" },
    });
    publishedOf(await publishAs(approver, id));
  });

  it("is not published: another has withdrawn the release that it corrects", async () => {
    const draft = draftOf({ committee: "Ångernämnden" });
    const { id: first } = reportOf(await importOf(draft));
    const approver = await actorIn(draft, "approver");
    const id = await uploadOf(draft);
    const { seen } = await getPublication(approver, id);
    await withdrawReport(await actorIn(draft, "approver", "Bo"), first, "Fel fil");
    expect(await publishAs(approver, id, { seen })).toMatchObject({
      kind: "overtaken",
      by: { actor: "Bo", what: "withdrawn" },
    });
  });
});

function overtakenBy(outcomes: readonly PublishOutcome[]) {
  return outcomes.flatMap((outcome) => (outcome.kind === "overtaken" ? [outcome.by] : []))[0];
}

async function countOf(id: string) {
  const [counts] = await sql(
    `SELECT (SELECT count(*)::int FROM report WHERE id = $1) AS reports,
       (SELECT count(*)::int FROM event WHERE report_id = $1 AND action = 'published') AS published,
       (SELECT count(*)::int FROM figure WHERE report_id = $1) AS figures`,
    [id],
  );
  return counts;
}
