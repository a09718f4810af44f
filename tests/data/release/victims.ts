import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "@/lib/env";

/** Where the work was when it was killed, as its connection to the database had it. */
export type Stage = "beforeTransaction" | "inTransaction" | "afterCommit";

/** What became of a process that worked: how long it was at it, and where it was when it was killed. */
export interface Victim {
  took: number;
  /** Null when it was let to finish. */
  stage: Stage | null;
}

/**
 * Runs tests/data/release/victim.ts and kills it so many milliseconds into the work, or with null lets it
 * finish. Throws what it complained of when it doesn't begin, or doesn't succeed though nobody killed it.
 */
export async function runVictim(
  mode: "publish" | "import",
  name: string,
  killAfter: number | null,
): Promise<Victim> {
  const watcher = new pg.Client(databaseUrl());
  await watcher.connect();
  try {
    return await watch(watcher, mode, name, killAfter);
  } finally {
    await watcher.end();
  }
}

/** A server process notices that its client is gone when it next speaks to it; till then it may work on. */
export async function untilNobodyWorks(): Promise<void> {
  const watcher = new pg.Client(databaseUrl());
  await watcher.connect();
  while ((await transactionsOf(watcher)) > 0) await sleep(20);
  await watcher.end();
}

async function watch(
  watcher: pg.Client,
  mode: string,
  name: string,
  killAfter: number | null,
): Promise<Victim> {
  const script = `${import.meta.dirname}/victim.ts`;
  const node = ["--conditions=react-server", "--import", "tsx", script, mode, name];
  const child = spawn(process.execPath, node);
  const faults: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => faults.push(chunk));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const begun = new Promise<boolean>((resolve) => child.stdout.once("data", () => resolve(true)));
  if (!(await Promise.race([begun, ended.then(() => false)]))) {
    throw new Error(Buffer.concat(faults).toString());
  }
  const began = performance.now();
  let hasDone = false;
  child.stdout.once("data", () => (hasDone = true));
  child.stdin.write("go\n");
  if (killAfter === null) {
    await ended;
    if (child.exitCode !== 0) throw new Error(Buffer.concat(faults).toString());
    return { took: performance.now() - began, stage: null };
  }
  await Promise.race([sleep(killAfter), ended]);
  const isWorking = (await transactionsOf(watcher)) > 0;
  child.kill("SIGKILL");
  await ended;
  const stage = isWorking ? "inTransaction" : hasDone ? "afterCommit" : "beforeTransaction";
  return { took: performance.now() - began, stage };
}

/** How many transactions are under way but the watcher's own: the test has none open while a victim works. */
async function transactionsOf(watcher: pg.Client): Promise<number> {
  const { rows } = await watcher.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database()
     AND backend_type = 'client backend' AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
  );
  return rows.length;
}
