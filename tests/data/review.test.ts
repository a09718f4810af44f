import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/data/access";
import { getMapping } from "@/lib/data/mapping";
import { getGoalsMapping } from "@/lib/data/mappingGoals";
import { getReview, settle, unsettle } from "@/lib/data/review";
import { discardUpload, getUpload, listUploads, receiveUpload } from "@/lib/data/upload";
import { saveDraft } from "@/lib/data/upload/draft";
import { confirmIdentity } from "@/lib/data/uploadIdentity";
import { listWorkplaces } from "@/lib/data/workplace";
import { database } from "@/lib/data/client";
import type { Settling } from "@/lib/domain/review";
import { actorOf } from "./actor";
import { annual, draftOf, importOf, interim, reportOf } from "./draft";
import { sql } from "./sql";

const admin = actorOf([{ committeeId: null, role: "admin" }], "Anna Admin");
let committeeId: string;

beforeAll(async () => {
  const figures = [
    { label: "Antal besök", value: "100" },
    { label: "Antal vårddygn, köpta", value: "2000" },
  ];
  committeeId = reportOf(await importOf(draftOf({ identity: annual(2023), figures }))).committeeId;
});

describe("the same file twice", () => {
  it("is told where it is, whoever of the committee brings it in", async () => {
    const [one, other] = [editor(), editor()];
    const file = { fileName: "a.txt", bytes: new Uint8Array(randomBytes(9)), committeeId };
    const first = await receiveUpload(one, file);
    expect(first.kind).toBe("received");
    expect(await receiveUpload(other, { ...file, fileName: "b.txt" })).toEqual({
      kind: "underWay",
      id: "id" in first && first.id,
    });
  });

  it("is one upload when it comes in at once", async () => {
    const one = editor();
    const file = { fileName: "a.txt", bytes: new Uint8Array(randomBytes(9)), committeeId };
    const receipts = await Promise.all([1, 2, 3, 4].map(() => receiveUpload(one, file)));
    expect(receipts.map(({ kind }) => kind).toSorted()).toEqual([
      "received",
      "underWay",
      "underWay",
      "underWay",
    ]);
  });

  it("is told to be published already, and read again when that is asked for", async () => {
    const bytes = new Uint8Array(randomBytes(9));
    const draft = draftOf({ committee: "Arkivnämnden", identity: annual(2021) });
    await importOf(draft, bytes);
    const file = { fileName: "a.txt", bytes, committeeId: null };
    expect(await receiveUpload(admin, file)).toMatchObject({
      kind: "published",
      reportSlug: "arsbokslut-2021",
    });
    expect(await receiveUpload(admin, { ...file, again: true })).toMatchObject({
      kind: "received",
    });
  });

  it("is refused when it is empty or too large", async () => {
    const file = { fileName: "a.txt", committeeId };
    const empty = { ...file, bytes: new Uint8Array(0) };
    const large = { ...file, bytes: new Uint8Array(25 * 1024 * 1024 + 1) };
    expect(await receiveUpload(admin, empty)).toEqual({ kind: "refused", code: "emptyFile" });
    expect(await receiveUpload(admin, large)).toEqual({ kind: "refused", code: "fileTooLarge" });
  });
});

describe("whose report it is", () => {
  it("is settled by a person, who may not take it to a committee of others", async () => {
    const one = editor();
    const id = await readUpload({ actor: one, isConfirmed: false });
    const said = {
      municipality: "Exempelkommun",
      committee: "Provnämnden",
      identity: annual(2024),
    };
    const elsewhere = { ...said, committee: "Främmande nämnden" };
    expect(await confirmIdentity(one, id, elsewhere)).toEqual({ kind: "unknownCommittee" });
    expect(await confirmIdentity(one, id, { ...said, municipality: "Exmpelkommn" })).toEqual({
      kind: "unknownMunicipality",
    });
    const before = await countInReview();
    expect(await confirmIdentity(one, id, said)).toEqual({ kind: "confirmed" });
    expect(await getUpload(one, id)).toMatchObject({
      reviewState: "inReview",
      committee: { id: committeeId },
    });
    expect(await countInReview()).toBe(before + 1);
  });

  it("makes the document be read once more when the period is another", async () => {
    const id = await readUpload({ isConfirmed: false });
    const said = {
      municipality: "Exempelkommun",
      committee: "Provnämnden",
      identity: interim(2024, 2),
    };
    expect(await confirmIdentity(admin, id, said)).toEqual({ kind: "readAgain" });
    expect(await getUpload(admin, id)).toMatchObject({ state: "received" });
  });
});

describe("settling", () => {
  it("keeps what is decided, by whom, and tells the history", async () => {
    const one = editor("Rut Redaktör");
    const id = await readUpload({});
    const settled = await settle(one, id, 0, [correct("0", "120")]);
    expect(settled).toEqual({ kind: "settled", version: 1 });
    const { figures } = await getReview(one, id);
    expect(figures[0]?.decision).toMatchObject({ by: "Rut Redaktör", version: 1 });
    const [event] = await sql<{ action: string; actor: string; data: object }>(
      "SELECT action, actor, data FROM event WHERE report_id = $1 ORDER BY id DESC LIMIT 1",
      [id],
    );
    expect(event).toMatchObject({
      action: "figureCorrected",
      actor: "Rut Redaktör",
      data: { printed: "12", read: "12", value: "120" },
    });
  });

  it("of the same thing by two who saw the same review: one wins, the other is told", async () => {
    const id = await readUpload({});
    const answers = await Promise.all([
      settle(editor("En"), id, 0, [correct("0", "1")]),
      settle(editor("Två"), id, 0, [correct("0", "2")]),
    ]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["conflict", "settled"]);
    const { decisions, version } = await getReview(admin, id);
    expect([decisions.length, version]).toEqual([1, 1]);
  });

  it("of different things by two at once keeps both", async () => {
    const id = await readUpload({});
    await Promise.all([
      settle(editor(), id, 0, [correct("0", "1")]),
      settle(editor(), id, 0, [correct("1", "2")]),
    ]);
    expect((await getReview(admin, id)).decisions.map(({ key }) => key).toSorted()).toEqual([
      "0",
      "1",
    ]);
  });

  it("is all or nothing, and of what is in the draft only", async () => {
    const id = await readUpload({});
    const both = [correct("0", "1"), correct("not there", "2")];
    await expect(settle(admin, id, 0, both)).rejects.toThrow(NotFound);
    expect((await getReview(admin, id)).decisions).toEqual([]);
  });

  it("adds a figure only where it is printed in the document", async () => {
    const id = await readUpload({});
    const added = {
      about: "added",
      key: "ny:1:0",
      place: { page: null, line: 1 },
      printed: "Provnämnden",
      value: "5",
      basis: "budget",
      period: annual(2024).period,
      likeKey: "0",
    } as const;
    await expect(settle(admin, id, 0, [{ ...added, printed: "5" }])).rejects.toThrow(NotFound);
    await settle(admin, id, 0, [added]);
    const { figures } = await getReview(admin, id);
    expect(figures.at(-1)).toMatchObject({
      label: "Antal besök",
      value: "5",
      basis: "budget",
      verification: "byPerson",
    });
  });

  it("can be taken back", async () => {
    const id = await readUpload({});
    await settle(admin, id, 0, [correct("0", "1")]);
    const back = await unsettle(admin, id, 1, [{ about: "figure", key: "0" }]);
    expect(back).toEqual({ kind: "settled", version: 2 });
    expect((await getReview(admin, id)).decisions).toEqual([]);
  });
});

describe("what differs from earlier reports", () => {
  it("comes after the doubtful and before the rest, with what it is held against", async () => {
    const figures = [
      { label: "Antal besök", value: "90", period: annual(2023).period },
      { label: "Antal vårddygn, köpta", value: "2000", period: annual(2023).period },
      { label: "Antal samtal", value: "5", flags: ["U" as const] },
    ];
    const id = await readUpload({ figures });
    const review = await getReview(admin, id);
    expect(review.figures.map(({ group }) => group)).toEqual(["differs", "rest", "doubtful"]);
    expect(review.figures[0]?.differences).toMatchObject([{ code: "otherValue", value: "100" }]);
  });
});

describe("series and goals", () => {
  it("propose the known series that a new one resembles, and keep to the one that is chosen", async () => {
    const id = await readUpload({ figures: [{ label: "Vårddygn, köpta antal", value: "2100" }] });
    const [near] = (await getMapping(admin, id)).series;
    const [proposed] = near?.near ?? [];
    expect(near?.known).toBeNull();
    expect(proposed?.label).toBe("Antal vårddygn, köpta");
    await settle(admin, id, 0, [
      {
        about: "series",
        key: "0",
        figureKeys: ["0"],
        seriesId: proposed?.id ?? "",
        words: null,
        succession: null,
      },
    ]);
    expect((await getMapping(admin, id)).series[0]?.known?.label).toBe("Antal vårddygn, köpta");
  });
});

describe("permission", () => {
  it("is asked first by every function: 404 for strangers, no changes by those who may only see", async () => {
    const id = await readUpload({});
    const stranger = actorOf([{ committeeId: crypto.randomUUID(), role: "admin" }]);
    const approver = actorOf([{ committeeId, role: "approver" }]);
    for (const actor of [null, stranger]) {
      for (const asked of [
        () => getUpload(actor, id),
        () => getReview(actor, id),
        () => getMapping(actor, id),
        () => getGoalsMapping(actor, id),
        () => settle(actor, id, 0, [correct("0", "1")]),
        () => discardUpload(actor, id),
      ])
        await expect(asked()).rejects.toThrow(NotFound);
    }
    expect((await listUploads(stranger)).some((upload) => upload.id === id)).toBe(false);
    expect((await getReview(approver, id)).version).toBe(0);
    await expect(settle(approver, id, 0, [correct("0", "1")])).rejects.toThrow(NotAllowed);
    await expect(discardUpload(approver, id)).rejects.toThrow(NotAllowed);
  });

  it("is with the one who brought it in alone until it is known whose it is", async () => {
    const [owner, colleague] = [editor(), editor()];
    const id = await readUpload({ actor: owner, isConfirmed: false });
    expect((await getReview(owner, id)).version).toBe(0);
    await expect(getReview(colleague, id)).rejects.toThrow(NotFound);
  });

  it("ends with publication: what is published is not settled again", async () => {
    const id = await readUpload({});
    await sql("UPDATE upload SET review_state = 'published' WHERE id = $1", [id]);
    await expect(settle(admin, id, 0, [correct("0", "1")])).rejects.toThrow(NotAllowed);
    await expect(discardUpload(admin, id)).rejects.toThrow(NotAllowed);
  });
});

/** How many of the committee's reports its editors are told are under review. */
async function countInReview(): Promise<number> {
  const workplaces = await listWorkplaces(admin);
  return workplaces.find(({ committee }) => committee.id === committeeId)?.reports.inReview ?? 0;
}

function editor(name?: string) {
  return actorOf([{ committeeId, role: "editor" }], name);
}

function correct(key: string, value: string): Settling {
  return { about: "figure", key, choice: { kind: "correct", value }, note: null };
}

interface Words {
  actor?: ReturnType<typeof actorOf>;
  isConfirmed?: boolean;
  figures?: NonNullable<Parameters<typeof draftOf>[0]>["figures"];
}

/** An upload that is read, of Provnämnden 2024, as the job leaves it; under review unless told otherwise. */
async function readUpload({ actor = admin, isConfirmed = true, figures }: Words): Promise<string> {
  const bytes = new Uint8Array(randomBytes(12));
  const receipt = await receiveUpload(actor, { fileName: "r.txt", bytes, committeeId: null });
  if (receipt.kind !== "received") throw new Error(receipt.kind);
  const two = [
    { label: "Antal besök", value: "12" },
    { label: "Antal samtal", value: "7" },
  ];
  const draft = draftOf({ figures: figures ?? two });
  await database().$transaction((tx) => saveDraft(tx, receipt.id, draft));
  await sql("UPDATE upload SET state = 'read' WHERE id = $1", [receipt.id]);
  const said = { municipality: "Exempelkommun", committee: "Provnämnden", identity: annual(2024) };
  if (isConfirmed) await confirmIdentity(actor, receipt.id, said);
  return receipt.id;
}
