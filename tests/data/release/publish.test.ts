import { beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "@/lib/data/access";
import { openCorrection } from "@/lib/data/correction";
import { getPublication, publishUpload } from "@/lib/data/release";
import { findReport, listReleases } from "@/lib/data/reports";
import { settle, unsettle } from "@/lib/data/review";
import { setNeedsTwoPeople } from "@/lib/data/workplace";
import type { Actor } from "@/lib/domain/actor";
import type { Draft } from "@/lib/import/draft";
import { actorOf } from "../actor";
import { draftOf, goalOf, importOf, reportOf } from "../draft";
import { rowCounts, sql } from "../sql";
import { accept, actorIn, committeeOf, publishAs, publishedOf, uploadOf } from "./upload";

const nobody = { decidedOn: null, caseNumber: null, releaseNote: "", seen: "" };

describe("what publishing would do", () => {
  const draft = draftOf({
    committee: "Förhandsnämnden",
    figures: [
      { label: "Antal besök", value: "11" },
      { label: "Antal samtal", value: "5" },
    ],
    goals: [goalOf("Fler besök", "achieved")],
  });
  let editor: Actor;
  beforeAll(async () => {
    const earlier = { label: "Antal besök", value: "10" };
    reportOf(
      await importOf(
        draftOf({
          committee: "Förhandsnämnden",
          figures: [earlier, { label: "Antal köer", value: "1" }],
          goals: [goalOf("Fler besök", "partlyAchieved")],
        }),
      ),
    );
    editor = await actorIn(draft, "editor");
  });

  it("is told by doing it, and leaves nothing behind", async () => {
    const id = await uploadOf(draft);
    const before = await rowCounts();
    const { enacted, answer } = await getPublication(editor, id);
    expect(await rowCounts()).toEqual(before);
    expect(answer).toEqual({ allowed: false, why: "notAllowed" });
    expect(enacted).toMatchObject({
      report: { id, release: 2 },
      last: { release: 1 },
      difference: {
        isFirst: false,
        figures: {
          added: [{ series: { label: "Antal samtal" } }],
          changed: [{ before: { figure: { value: "10" } }, after: { figure: { value: "11" } } }],
          removed: [{ series: { label: "Antal köer" } }],
        },
        goals: { changed: [{ after: { verdict: "achieved" } }] },
      },
      series: { added: [{ label: "Antal samtal" }] },
    });
    expect(enacted?.report.releaseNote).toMatch(/Antal besök.*10 → 11/);
  });

  it("has what it revises of earlier reports, and the figure to look at", async () => {
    const later = draftOf({
      committee: "Förhandsnämnden",
      identity: {
        kind: "annual",
        year: 2025,
        tertial: null,
        period: { start: "2025-01-01", end: "2025-12-31", span: "year" },
      },
      figures: [
        { label: "Antal besök", value: "20" },
        { label: "Antal besök", value: "12", period: draft.identity?.period },
      ],
    });
    const { enacted, checklist } = await getPublication(editor, await uploadOf(later));
    expect(enacted?.revisions).toMatchObject([
      { now: { figure: { value: "12" } }, then: { value: "10" }, report: { year: 2024 } },
    ]);
    expect(checklist).toContainEqual(expect.objectContaining({ code: "revision", figureKey: "1" }));
  });
});

describe("publishing", () => {
  const draft = draftOf({
    committee: "Utgivningsnämnden",
    figures: [{ label: "Antal besök", value: "10", flags: ["U"] }],
  });
  let editor: Actor;
  let approver: Actor;
  beforeAll(async () => {
    editor = await actorIn(draft, "editor", "Eva Editor");
    approver = await actorIn(draft, "approver", "Aron Approver");
  });

  it("is refused while a figure is in doubt, and nothing is stored", async () => {
    const id = await uploadOf(draft);
    const before = await rowCounts();
    expect(await publishAs(approver, id)).toMatchObject({
      kind: "blocked",
      items: [{ code: "doubtfulFigure", figureKey: "0" }],
    });
    expect(await rowCounts()).toEqual(before);
  });

  it("stores all that was settled, by whom and as what, under the upload's own id", async () => {
    const id = await uploadOf(draft, { by: editor });
    await accept(editor, id, "0");
    const said = { decidedOn: "2025-02-20", caseNumber: "UN 2025/7" };
    const report = publishedOf(await publishAs(approver, id, said));
    expect(report).toMatchObject({
      id,
      state: "published",
      release: 1,
      releaseNote: null,
      ...said,
    });
    const detail = await findReport(report.committeeId, report.slug);
    expect(detail?.figures).toMatchObject([{ figure: { value: "10", verification: "byPerson" } }]);
    expect(detail?.lines.map(({ text }) => text)).toEqual(["Provnämnden", "Årsbokslut"]);
    const events = await sql(
      "SELECT actor, actor_id FROM event WHERE action = 'published' AND report_id = $1",
      [id],
    );
    expect(events).toEqual([{ actor: "Aron Approver", actor_id: approver.id }]);
    const [upload] = await sql("SELECT review_state FROM upload WHERE id = $1", [id]);
    expect(upload).toEqual({ review_state: "published" });
  });

  it("again gives the next release, which must say what changed", async () => {
    const corrected = draftOf({
      committee: "Utgivningsnämnden",
      figures: [{ label: "Antal besök", value: "12" }],
    });
    const id = await uploadOf(corrected);
    expect(await publishAs(approver, id, { releaseNote: " " })).toEqual({ kind: "noteMissing" });
    const note = "Antalet besök var fel räknat.";
    const { committeeId, slug } = publishedOf(await publishAs(approver, id, { releaseNote: note }));
    expect(await listReleases(committeeId, slug)).toMatchObject([
      { release: 2, state: "published", releaseNote: note },
      { release: 1, state: "withdrawn" },
    ]);
  });

  it("a correction of the same file stands on the same document", async () => {
    const bytes = Uint8Array.from(Buffer.from("samma fil"));
    const once = draftOf({ committee: "Dokumentnämnden" });
    const actor = await actorIn(once, "admin");
    const first = await uploadOf(once, { bytes });
    publishedOf(await publishAs(actor, first));
    const second = await uploadOf(once, { bytes });
    const choice = { kind: "correct", value: "99" } as const;
    await settle(actor, second, 0, [{ about: "figure", key: "0", choice, note: null }]);
    const { enacted } = await getPublication(actor, second);
    expect(enacted?.report.releaseNote).toBe("Ändrat: Antal besök (Utfall): 10 → 99.");
    publishedOf(await publishAs(actor, second));
    const documents = await sql("SELECT DISTINCT document_id FROM report WHERE id IN ($1, $2)", [
      first,
      second,
    ]);
    expect(documents).toHaveLength(1);
  });
});

describe("four eyes", () => {
  const draft = draftOf({ committee: "Tvåpersonersnämnden" });

  it("keep whoever brought in or settled from publishing, and no other", async () => {
    const admin = await actorIn(draft, "admin");
    const other = await actorIn(draft, "approver");
    const byAdmin = await uploadOf(draft, { by: admin });
    await setNeedsTwoPeople(admin, await committeeOf(draft), true);
    const refused = { kind: "refused", why: "needsAnotherPerson" };
    expect(await publishAs(admin, byAdmin)).toEqual(refused);
    const settledByAdmin = await uploadOf(draft);
    await accept(admin, settledByAdmin, "0");
    expect(await publishAs(admin, settledByAdmin)).toEqual(refused);
    publishedOf(await publishAs(other, byAdmin));
  });

  it("remember everybody who settled anything, also what another settled over or took back", async () => {
    const [first, second, third] = [
      await actorIn(draft, "admin", "Första"),
      await actorIn(draft, "admin", "Andra"),
      await actorIn(draft, "approver", "Tredje"),
    ];
    const id = await uploadOf(draft);
    await accept(first, id, "0");
    await accept(second, id, "0");
    const { version } = (await getPublication(second, id)).upload;
    await unsettle(second, id, version, [{ about: "figure", key: "0" }]);
    const refused = { kind: "refused", why: "needsAnotherPerson" };
    expect(await publishAs(first, id)).toEqual(refused);
    expect(await publishAs(second, id)).toEqual(refused);
    publishedOf(await publishAs(third, id));
  });

  it("keep whoever opened a correction from publishing it", async () => {
    const admin = await actorIn(draft, "admin");
    const published = publishedOf(
      await publishAs(await actorIn(draft, "approver"), await uploadOf(draft)),
    );
    const { id } = await openCorrection(admin, published.id);
    expect(await publishAs(admin, id)).toEqual({ kind: "refused", why: "needsAnotherPerson" });
    publishedOf(await publishAs(await actorIn(draft, "approver"), id));
  });
});

describe("a draft", () => {
  const draft = draftOf({ committee: "Dolda nämnden" });
  let id: string;
  beforeAll(async () => void (id = await uploadOf(draft)));

  it.each<[string, (draft: Draft) => Promise<Actor | null> | Actor | null]>([
    ["nobody", () => null],
    ["somebody without roles", () => actorOf([])],
    [
      "somebody of another committee",
      () => actorIn(draftOf({ committee: "Grannnämnden" }), "admin"),
    ],
  ])("is not there for %s", async (_, who) => {
    const actor = await who(draft);
    await expect(getPublication(actor, id)).rejects.toThrow(NotFound);
    await expect(publishUpload(actor, id, nobody)).rejects.toThrow(NotFound);
  });

  it("is shown to an editor, who can't publish it", async () => {
    const editor = await actorIn(draft, "editor");
    expect(await publishAs(editor, id)).toEqual({ kind: "refused", why: "notAllowed" });
  });

  it("of nobody's yet can't be published", async () => {
    const admin = await actorIn(draft, "admin");
    const unconfirmed = await uploadOf(draft, { reviewState: "draft" });
    expect(await publishAs(admin, unconfirmed)).toEqual({ kind: "refused", why: "wrongState" });
  });

  it.each(["00000000-0000-4000-8000-000000000000", "x", ""])(
    "that is none (%s) is not there",
    async (no) => {
      const admin = actorOf([{ committeeId: null, role: "admin" }]);
      await expect(getPublication(admin, no)).rejects.toThrow(NotFound);
      await expect(publishUpload(admin, no, nobody)).rejects.toThrow(NotFound);
    },
  );
});
