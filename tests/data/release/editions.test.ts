import { beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "@/lib/data/access";
import { findCommittee, listCommittees } from "@/lib/data/committees";
import { findReplaced, listEditions, listWithdrawn } from "@/lib/data/releases";
import { getReleased, listReleased } from "@/lib/data/releasesOf";
import { withdrawReport } from "@/lib/data/withdraw";
import { listWorkplaces } from "@/lib/data/workplace";
import type { Report } from "@/lib/domain/report";
import { actorOf } from "../actor";
import { draftOf, importOf, reportOf } from "../draft";
import { actorIn, uploadOf } from "./upload";

const admin = actorOf([{ committeeId: null, role: "admin" }], "Ada Admin");
const draft = draftOf({ committee: "Utgåvenämnden", figures: [{ label: "Antal", value: "1" }] });
let first: Report;
let second: Report;

beforeAll(async () => {
  first = reportOf(await importOf(draft));
  second = reportOf(
    await importOf(
      draftOf({ committee: "Utgåvenämnden", figures: [{ label: "Antal", value: "2" }] }),
    ),
  );
});

describe("a release that was replaced", () => {
  it("can still be read, as it was", async () => {
    const replaced = await findReplaced(first.committeeId, first.slug, 1);
    expect(replaced).toMatchObject({
      report: { id: first.id },
      figures: [{ figure: { value: "1" } }],
    });
  });

  it("is told of beside the one that holds, and that one isn't found as replaced", async () => {
    expect(await listEditions(first.committeeId, first.slug)).toMatchObject([
      { release: 2, state: "published", withdrawnAt: null },
      { release: 1, state: "withdrawn", withdrawalReason: null },
    ]);
    expect(await findReplaced(first.committeeId, first.slug, 2)).toBeNull();
    expect(await findReplaced(first.committeeId, first.slug, 3)).toBeNull();
    expect(await listWithdrawn(first.committeeId)).toEqual([]);
  });
});

describe("those who work with it", () => {
  it("see the last release of each report, and no drafts", async () => {
    await uploadOf(draftOf({ committee: "Utgåvenämnden" }));
    const editor = await actorIn(draft, "editor");
    expect(await listReleased(editor)).toMatchObject([
      { committee: { name: "Utgåvenämnden" }, releases: [{ id: second.id, release: 2 }] },
    ]);
    // A report counts once, as the public has it: the release that was replaced is not one taken back.
    const [workplace] = await listWorkplaces(editor);
    expect(workplace?.reports).toEqual({ published: 1, inReview: 1 });
    expect(await listReleased(actorOf([]))).toEqual([]);
    await expect(listReleased(null)).rejects.toThrow(NotFound);
  });

  it("see every release of one, with what was done to them", async () => {
    const { releases, events } = await getReleased(admin, first.id);
    expect(releases.map(({ release }) => release)).toEqual([2, 1]);
    expect(events.map(({ action }) => action)).toEqual([
      "published",
      "withdrawn",
      "imported",
      "published",
      "imported",
    ]);
    const stranger = await actorIn(draftOf({ committee: "Fjärrnämnden" }), "admin");
    await expect(getReleased(stranger, first.id)).rejects.toThrow(NotFound);
  });
});

describe("when the report is withdrawn", () => {
  beforeAll(async () => void (await withdrawReport(admin, second.id, "Fel nämnd.")));

  it("no release of it can be read, and when and why is told", async () => {
    expect(await findReplaced(first.committeeId, first.slug, 1)).toBeNull();
    expect(await findReplaced(first.committeeId, first.slug, 2)).toBeNull();
    expect(await listWithdrawn(first.committeeId)).toMatchObject([
      { id: second.id, withdrawalReason: "Fel nämnd.", withdrawnAt: expect.any(Date) },
    ]);
  });

  it("its committee has its address still, and isn't listed", async () => {
    expect(await findCommittee("exempelkommun", "utgavenamnden")).not.toBeNull();
    const names = (await listCommittees()).map(({ name }) => name);
    expect(names).not.toContain("Utgåvenämnden");
  });
});
