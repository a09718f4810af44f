import "server-only";
import { z } from "zod";
import type { Problem } from "../domain/problem";
import { givenSchema, type Given } from "../domain/upload";
import { database } from "./client";
import { readContained } from "./contained";
import type { Prisma } from "./generated/client";
import { saveDraft } from "./upload/draft";

/** Who is reading renews the lease; when it has run out, whoever had it is gone and another takes over. */
const leaseSeconds = 20;
const renewMilliseconds = 5_000;
/** A file that has brought its reader down so often is not tried again. */
const attemptsAllowed = 3;
const restMilliseconds = 5_000;

/** In development the module is loaded anew with each change; there is still one runner. */
const kept = globalThis as { namndkollenJobs?: { wake: () => void } };

/**
 * Begins to read the files that wait, one at a time, and goes on for as long as the process lives. The
 * state is in the database alone: what was being read when a process died is taken up again when its
 * lease has run out. Called again it does nothing.
 */
export function startJobs(): void {
  if (kept.namndkollenJobs) return;
  const runner = { wake: () => {} };
  kept.namndkollenJobs = runner;
  void (async () => {
    for (;;) {
      const isWorked = await runNextJob().catch(() => false);
      if (isWorked) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMilliseconds);
        timer.unref();
        runner.wake = () => (clearTimeout(timer), resolve());
      });
    }
  })();
}

/** Something waits: the runner of this process, if it has one, needn't finish its rest. */
export function wakeJobs(): void {
  kept.namndkollenJobs?.wake();
}

/** Reads the file that has waited longest, to the end. False when none waits. */
export async function runNextJob(): Promise<boolean> {
  const job = await claimJob();
  if (!job) return false;
  const renewal = setInterval(() => void renewLease(job).catch(() => {}), renewMilliseconds);
  try {
    if (job.attempts > attemptsAllowed) await refuse(job, [problemOf("readerFailed", job)]);
    else await read(job);
  } finally {
    clearInterval(renewal);
  }
  return true;
}

/** A file that is this process's to read. `attempts` tells one claim from the next. */
export interface Job {
  id: string;
  fileName: string;
  attempts: number;
  given: Given | null;
}

const jobSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  attempts: z.number(),
  given: givenSchema.nullable(),
});

/** Takes the file that has waited longest, or whose reader is gone. No two ever take the same. */
export async function claimJob(): Promise<Job | null> {
  const [row] = await database().$queryRaw<unknown[]>`
    UPDATE upload SET state = 'reading', state_since = now(), attempts = attempts + 1,
      page_count = NULL, line_count = NULL,
      lease_until = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = (
      SELECT id FROM upload
      WHERE state = 'received' OR (state IN ('reading', 'checking') AND lease_until < now())
      ORDER BY uploaded_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id::text, file_name AS "fileName", attempts, given`;
  return row === undefined ? null : jobSchema.parse(row);
}

async function read(job: Job): Promise<void> {
  const { bytes } = await database().upload.findUniqueOrThrow({
    select: { bytes: true },
    where: { id: job.id },
  });
  const answer = await readContained(bytes, job.fileName, null, {
    given: job.given,
    onText: ({ pages, lines }) => void tellOfText(job, pages, lines).catch(() => {}),
  });
  if ("refusal" in answer) return refuse(job, [problemOf(answer.refusal, job)]);
  const { draft } = answer;
  const fatal = draft.problems.filter(({ severity }) => severity === "error");
  if (draft.document.lines.length === 0 && fatal.length > 0) return refuse(job, fatal.slice(0, 1));
  await database().$transaction(
    async (tx) => {
      if (!(await settle(tx, job, { leaseUntil: null, problems: [] }))) return;
      await saveDraft(tx, job.id, draft);
      const pages = new Set(draft.document.lines.map(({ page }) => page)).size;
      await tx.upload.update({
        select: { id: true },
        where: { id: job.id },
        data: {
          state: "read",
          stateSince: new Date(),
          pageCount: draft.document.lines.some(({ page }) => page !== null) ? pages : 0,
          lineCount: draft.document.lines.length,
        },
      });
    },
    { maxWait: 30_000, timeout: 60_000 },
  );
}

async function refuse(job: Job, problems: Problem[]): Promise<void> {
  const data = { leaseUntil: null, problems, state: "refused", stateSince: new Date() } as const;
  await settle(database(), job, data);
}

/** Writes only while the claim is this one: a process that was thought dead doesn't undo another's work. */
async function settle(
  tx: Prisma.TransactionClient,
  { id, attempts }: Job,
  data: Prisma.UploadUpdateManyMutationInput,
): Promise<boolean> {
  const where: Prisma.UploadWhereInput = { id, attempts, state: { in: ["reading", "checking"] } };
  return (await tx.upload.updateMany({ where, data })).count > 0;
}

async function tellOfText(job: Job, pageCount: number, lineCount: number): Promise<void> {
  await settle(database(), job, {
    state: "checking",
    stateSince: new Date(),
    pageCount,
    lineCount,
  });
}

async function renewLease({ id, attempts }: Job): Promise<void> {
  await database().$executeRaw`
    UPDATE upload SET lease_until = now() + ${leaseSeconds} * interval '1 second'
    WHERE id = ${id}::uuid AND attempts = ${attempts} AND state IN ('reading', 'checking')`;
}

function problemOf(code: string, { fileName }: Job): Problem {
  return { code, severity: "error", place: null, data: { fileName } };
}
