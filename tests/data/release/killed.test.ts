import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { actorOf } from "../actor";
import { rowCounts, sql } from "../sql";
import { bigDraft } from "./bigDraft";
import { committeeOf, publishAs, publishedOf, uploadOf } from "./upload";

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
  { timeout: 30_000 + kills * 10_000 },
  () => {
    it(`while it publishes (${kills} times)`, async () => {
      let left = { all: 0, nothing: 0 };
      const whole = await killed("publish", await newUpload(), null);
      const moments = momentsWithin(whole);
      for (let turn = 0; turn < kills; turn += 1) {
        const id = await newUpload();
        const before = await rowCounts();
        const moment = moments.next();
        await killed("publish", id, moment);
        await sql("SELECT FROM upload WHERE id = $1 FOR UPDATE", [id]);
        if (await isPublished(id)) left = { ...left, all: left.all + 1 };
        else {
          left = { ...left, nothing: left.nothing + 1 };
          expect(await rowCounts(), "nothing").toEqual(before);
          publishedOf(await publishAs(admin, id));
          expect(await isPublished(id)).toBe(true);
        }
      }
      tell("publish", whole, left);
    });

    it(`while it imports (${kills} times)`, async () => {
      let left = { all: 0, nothing: 0 };
      const whole = await killed("import", newName(), null);
      const moments = momentsWithin(whole);
      for (let turn = 0; turn < kills; turn += 1) {
        const name = newName();
        const committeeId = await committeeOf(bigDraft(name));
        const before = await rowCounts();
        const moment = moments.next();
        await killed("import", name, moment);
        await settled();
        const [report] = await sql<{ id: string }>(
          "SELECT id FROM report WHERE committee_id = $1",
          [committeeId],
        );
        if (report) {
          left = { ...left, all: left.all + 1 };
          expect(await contentOf(report.id)).toEqual({ ...wholeContent, imported: 1 });
        } else {
          left = { ...left, nothing: left.nothing + 1 };
          expect(await rowCounts(), "nothing").toEqual(before);
        }
      }
      tell("import", whole, left);
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

/**
 * Runs a process that works and kills it so many milliseconds into the work, or lets it finish; gives
 * how long the work went on.
 */
async function killed(mode: string, name: string, after: number | null): Promise<number> {
  const node = ["--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...node, `${import.meta.dirname}/victim.ts`, mode, name]);
  const faults: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => faults.push(chunk));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) => child.stdout.once("data", () => resolve(true))),
    ended.then(() => false),
  ]);
  if (!isReady) throw new Error(Buffer.concat(faults).toString());
  const began = performance.now();
  child.stdin.write("go\n");
  if (after !== null) {
    await Promise.race([sleep(after), ended]);
    child.kill("SIGKILL");
  }
  await ended;
  if (after === null) expect(child.exitCode, Buffer.concat(faults).toString()).toBe(0);
  return performance.now() - began;
}

/**
 * Random moments of the work. How long it takes differs with what else the machine does: the stretch
 * they are drawn from follows, so that both ends are reached and most fall near where it is decided.
 */
function momentsWithin(whole: number) {
  let reach = whole * 1.2;
  return {
    next: () => Math.random() * reach,
    tell: (moment: number, isWhole: boolean) => {
      if (!isWhole && moment > reach * 0.6) reach *= 1.3;
      if (isWhole && moment < reach * 0.6) reach *= 0.85;
    },
  };
}

/** A server process notices that its client is gone when it next speaks to it; till then it may work on. */
async function settled(): Promise<void> {
  for (;;) {
    const working = await sql(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL
       AND pid <> pg_backend_pid()`,
    );
    if (working.length === 0) return;
    await sleep(20);
  }
}

function newUpload(): Promise<string> {
  return uploadOf(bigDraft(newName()));
}

function newName(): string {
  made += 1;
  return `Nämnd ${made}`;
}

function tell(what: string, whole: number, { all, nothing }: { all: number; nothing: number }) {
  const times = `${kills} times in ${Math.round(whole)} ms of ${what}`;
  process.stdout.write(`Killed ${times}: all of it ${all}, nothing ${nothing}, half-done 0.\n`);
}
