import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { claimJob, runNextJob } from "@/lib/data/jobs";
import { getReview, getReviewPage } from "@/lib/data/review";
import { getUpload, receiveUpload } from "@/lib/data/upload";
import { bundleReader } from "@/lib/run/prepare.mjs";
import { actorOf } from "./actor";
import { sql } from "./sql";

const report = "prisma/samples/helsingborg/socialnamnden/2025-delarsrapport-t1.txt";
let admin: Actor;

beforeAll(async () => {
  admin = actorOf([{ committeeId: null, role: "admin" }]);
  await bundleReader(() => {});
});

describe("a file that is brought in", () => {
  it(
    "is read by the next job, and what was read waits with its pages",
    { timeout: 60_000 },
    async () => {
      const id = await bringIn(readFileSync(report));
      expect(await getUpload(admin, id)).toMatchObject({ state: "received", lineCount: null });
      expect(await runNextJob()).toBe(true);
      const upload = await getUpload(admin, id);
      expect(upload).toMatchObject({
        state: "read",
        reviewState: "draft",
        problems: [],
        pageCount: 0,
      });
      expect(upload.lineCount).toBeGreaterThan(100);
      const review = await getReview(admin, id);
      expect(review.draft.identity).toMatchObject({ kind: "interim", year: 2025, tertial: 1 });
      expect(review.figures.length).toBeGreaterThan(100);
      expect((await getReviewPage(admin, id, 2))[0]).toMatchObject({ number: 61 });
      expect(await runNextJob()).toBe(false);
    },
  );

  it("is refused with the reason when it is no document", { timeout: 60_000 }, async () => {
    const id = await bringIn(
      Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), randomBytes(400)]),
    );
    await runNextJob();
    const upload = await getUpload(admin, id);
    expect(upload.state).toBe("refused");
    expect(upload.problems.map(({ code }) => code)).toEqual(["unknownFileKind"]);
  });
});

describe("a job", () => {
  it("is claimed by one of several, and again only when its lease has run out", async () => {
    const id = await bringIn(randomBytes(20));
    const claims = await Promise.all([claimJob(), claimJob(), claimJob(), claimJob()]);
    expect(claims.flatMap((job) => job?.id ?? [])).toEqual([id]);
    expect(await claimJob()).toBeNull();
    await sql("UPDATE upload SET lease_until = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await claimJob()).toMatchObject({ id, attempts: 2 });
  });

  it(
    "that was being read when the server died is read to the end by the next one",
    { timeout: 60_000 },
    async () => {
      const id = await bringIn(Buffer.from("Socialnämnden\nÅrsbokslut 2024\nHelsingborgs stad\n"));
      await sql(
        `UPDATE upload SET state = 'checking', attempts = 1, lease_until = now() - interval '1 minute'
       WHERE id = $1`,
        [id],
      );
      await runUntilIdle();
      expect((await getUpload(admin, id)).state).toBe("read");
    },
  );

  it("that has brought its reader down three times is not tried again", async () => {
    const id = await bringIn(Buffer.from("Socialnämnden\nÅrsbokslut 2023\n"));
    await sql(
      `UPDATE upload SET state = 'reading', attempts = 3, lease_until = now() - interval '1 minute'
       WHERE id = $1`,
      [id],
    );
    await runUntilIdle();
    expect(await getUpload(admin, id)).toMatchObject({
      state: "refused",
      problems: [{ code: "readerFailed" }],
    });
  });
});

async function bringIn(bytes: Uint8Array): Promise<string> {
  const file = {
    fileName: "../rapport\u202e.txt",
    bytes: new Uint8Array(bytes),
    committeeId: null,
  };
  const receipt = await receiveUpload(admin, file);
  if (receipt.kind !== "received") throw new Error(receipt.kind);
  return receipt.id;
}

async function runUntilIdle(): Promise<void> {
  while (await runNextJob());
}
