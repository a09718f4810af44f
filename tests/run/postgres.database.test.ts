import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openPostgres } from "@/lib/run/postgres.mjs";
import { makeScratchFolder, removeScratchFolder } from "@/lib/run/scratch.mjs";

let dataDir: string;
beforeEach(() => (dataDir = makeScratchFolder()));
afterEach(() => removeScratchFolder(dataDir));

it("stops when its only user lets go of it, and keeps what was written", async () => {
  const first = await openPostgres({ dataDir });
  await query(first.url, "CREATE TABLE kept AS SELECT 7 AS number");
  await first.release();
  await expect(query(first.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
  const second = await openPostgres({ dataDir });
  expect(await query(second.url, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
  await second.release();
});

it("listens on this machine's own address only", async () => {
  const { url, release } = await openPostgres({ dataDir });
  expect(await query(url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  expect(await query(url, "SHOW unix_socket_directories")).toEqual([
    { unix_socket_directories: "" },
  ]);
  await release();
});

it("is shared between processes and outlives the one that started it", async () => {
  const other = holder();
  const url = await lineOf(other);
  const mine = await openPostgres({ dataDir });
  expect(mine).toMatchObject({ url, started: false });
  other.stdin.end();
  await once(other, "exit");
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await mine.release();
  await expect(query(url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

it("recovers when everything was killed", async () => {
  const other = holder();
  const url = await lineOf(other);
  await query(url, "CREATE TABLE kept AS SELECT 7 AS number");
  process.kill(postmaster(), "SIGKILL");
  other.kill("SIGKILL");
  await once(other, "exit");
  const mine = await openPostgres({ dataDir });
  expect(await query(mine.url, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
  await mine.release();
});

it("is not taken in by a pid that now is somebody else's", async () => {
  const first = await openPostgres({ dataDir });
  const file = path.join(dataDir, "postgres/postmaster.pid");
  const lines = readFileSync(file, "utf8").split("\n");
  await first.release();
  writeFileSync(file, [process.pid, ...lines.slice(1)].join("\n"));
  const second = await openPostgres({ dataDir });
  expect(second.started).toBe(true);
  await second.release();
});

it("does an interrupted making of the database over", async () => {
  const first = await openPostgres({ dataDir });
  await first.release();
  rmSync(path.join(dataDir, "postgres/namndkollen-complete"));
  rmSync(path.join(dataDir, "postgres/global"), { recursive: true });
  const second = await openPostgres({ dataDir });
  expect(await query(second.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await second.release();
  expect(existsSync(path.join(dataDir, "lock"))).toBe(false);
});

/** Another process that holds the database until its standard input ends. */
function holder() {
  const script = `
    import { openPostgres } from "./lib/run/postgres.mjs";
    const { url, release } = await openPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(url);
    process.stdin.resume().on("end", release);`;
  return spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

async function lineOf(process: ReturnType<typeof holder>): Promise<string> {
  const [chunk] = await once(process.stdout, "data");
  return String(chunk).trim();
}

function postmaster(): number {
  return Number(readFileSync(path.join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
