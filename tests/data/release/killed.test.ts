import { describe, expect, inject, it } from "vitest";
import { actorOf } from "../actor";
import { momentsAround } from "../killMoments";
import { rowCounts, sql } from "../sql";
import { bigDraft } from "./bigDraft";
import { committeeOf, publishAs, publishedOf, uploadOf } from "./upload";
import { runVictim, untilNobodyWorks, type Stage } from "./victims";

declare module "vitest" {
  interface ProvidedContext {
    kills: number;
  }
}

/** `KILLS=50 npx vitest run tests/data/release/killed.test.ts` for more than the few of an ordinary run. */
const kills = inject("kills");
const admin = actorOf([{ committeeId: null, role: "admin" }]);
let made = 0;

describe(
  "a process that is killed leaves all or nothing",
  { timeout: 120_000 + kills * 30_000 },
  () => {
    it(`while it publishes (${kills} times)`, async () => {
      const tally = newTally();
      const first = await newUpload();
      const { took } = await runVictim("publish", first, null);
      expect(await isPublished(first)).toBe(true);
      const moments = momentsAround(took);
      for (let turn = 0; turn < kills; turn += 1) {
        const id = await newUpload();
        const before = await rowCounts();
        const { stage } = await runVictim("publish", id, moments.next());
        await untilNobodyWorks();
        const isWhole = await isPublished(id);
        moments.tell(isWhole);
        tally.add(stage, isWhole);
        if (isWhole) continue;
        expect(await rowCounts(), "nothing").toEqual(before);
        publishedOf(await publishAs(admin, id));
        expect(await isPublished(id)).toBe(true);
      }
      tally.tell("publish", took);
    });

    it(`while it imports (${kills} times)`, async () => {
      const tally = newTally();
      const { took } = await runVictim("import", newName(), null);
      const moments = momentsAround(took);
      for (let turn = 0; turn < kills; turn += 1) {
        const name = newName();
        const committeeId = await committeeOf(bigDraft(name));
        const before = await rowCounts();
        const { stage } = await runVictim("import", name, moments.next());
        await untilNobodyWorks();
        const [report] = await sql<{ id: string }>(
          "SELECT id FROM report WHERE committee_id = $1",
          [committeeId],
        );
        moments.tell(report !== undefined);
        tally.add(stage, report !== undefined);
        if (report) expect(await contentOf(report.id)).toEqual({ ...wholeContent, imported: 1 });
        else expect(await rowCounts(), "nothing").toEqual(before);
      }
      tally.tell("import", took);
    });
  },
);

const wholeContent = { state: "published", figures: 400, goals: 20, lines: 500, events: 1 };

/** Whether an upload is published, whole in every part; half of it fails the test. */
async function isPublished(id: string): Promise<boolean> {
  const [upload] = await sql("SELECT review_state FROM upload WHERE id = $1", [id]);
  const content = await contentOf(id);
  if (!content) {
    expect(upload).toEqual({ review_state: "inReview" });
    return false;
  }
  expect(upload).toEqual({ review_state: "published" });
  expect(content).toEqual({ ...wholeContent, imported: 0 });
  return true;
}

async function contentOf(id: string) {
  const [content] = await sql(
    `SELECT state,
       (SELECT count(*)::int FROM figure WHERE report_id = r.id) AS figures,
       (SELECT count(*)::int FROM assessment WHERE report_id = r.id) AS goals,
       (SELECT count(*)::int FROM document_line WHERE document_id = r.document_id) AS lines,
       (SELECT count(*)::int FROM event WHERE report_id = r.id AND action = 'published') AS events,
       (SELECT count(*)::int FROM event WHERE report_id = r.id AND action = 'imported') AS imported
     FROM report r WHERE id = $1`,
    [id],
  );
  return content;
}

function newUpload(): Promise<string> {
  return uploadOf(bigDraft(newName()));
}

function newName(): string {
  made += 1;
  return `Nämnd ${made}`;
}

/** Counts what kills left and where they fell; half-done ones have failed the test before they are counted. */
function newTally() {
  const left = { all: 0, nothing: 0 };
  const stages = { beforeTransaction: 0, inTransaction: 0, afterCommit: 0 };
  return {
    add: (stage: Stage | null, isWhole: boolean) => {
      left[isWhole ? "all" : "nothing"] += 1;
      // It had committed, and had not come to say so.
      const isUnsaid = stage === "beforeTransaction" && isWhole;
      if (stage) stages[isUnsaid ? "afterCommit" : stage] += 1;
    },
    tell: (what: string, took: number) => {
      const { beforeTransaction, inTransaction, afterCommit } = stages;
      process.stdout.write(
        `Killed ${kills} times in ${Math.round(took)} ms of ${what}: all of it ${left.all}, ` +
          `nothing ${left.nothing}, half-done 0; before the transaction ${beforeTransaction}, ` +
          `in it ${inTransaction}, after the commit ${afterCommit}.\n`,
      );
    },
  };
}
