import { spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { postgresPrograms } from "./binaries.mjs";
import { isAlive, join, leave, withLock } from "./sharing.mjs";

const superuser = "postgres";
const doneMark = "namndkollen-complete";

/**
 * A running PostgreSQL of our own with its files under `dataDir`: the one that runs already, or one
 * started now. It listens on 127.0.0.1 only, on a port of its choice.
 *
 * @param {{ dataDir: string, database?: string, settings?: Record<string, string> }} options
 *   `settings` go to postgresql.conf when the database is first made
 * @returns {Promise<{ url: string, started: boolean, release: () => Promise<void> }>} `release` stops
 *   it, unless another process of ours still uses it
 */
export async function openPostgres({ dataDir, database = "namndkollen", settings = {} }) {
  fs.mkdirSync(dataDir, { recursive: true });
  return withLock(dataDir, async () => {
    const programs = postgresPrograms(path.resolve(dataDir));
    const running = await runningPort(programs.folder);
    const port = running ?? (await start(programs, settings));
    await createDatabase(port, database);
    join(dataDir);
    return {
      url: urlOf(port, database),
      started: running === undefined,
      release: () => withLock(dataDir, () => leave(dataDir) && stop(programs)),
    };
  });
}

/** The address of a database in a PostgreSQL of ours. */
function urlOf(port, database) {
  return `postgresql://${superuser}@127.0.0.1:${port}/${database}`;
}

/**
 * A pid in postmaster.pid proves nothing after `kill -9`, so running means that a connection
 * answers there, and that what answers keeps its files in our folder.
 */
async function runningPort(folder) {
  const { pid, port } = postmaster(folder);
  if (!pid || !port) return undefined;
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await answers(port, folder)) return port;
    if (!isOurs(pid, folder)) return undefined;
    await sleep(200);
  }
  throw new Error(`PostgreSQL (process ${pid}) svarar inte. Se ${logOf(folder)}.`);
}

async function start(programs, settings) {
  const { folder } = programs;
  if (!fs.existsSync(path.join(folder, doneMark))) initialise(programs, settings);
  // The process it names is gone or somebody else's; PostgreSQL would refuse on a reused pid.
  fs.rmSync(path.join(folder, "postmaster.pid"), { force: true });
  const port = await freePort();
  const args = ["start", "-w", "-t", "60", "-D", folder, "-l", logOf(folder), "-o", `-p ${port}`];
  // The server inherits the streams and would hold a pipe open for as long as it runs.
  const { status } = programs.run("pg_ctl", args, { stdio: "ignore" });
  if (status === 0 && (await answers(port, folder))) return port;
  stop(programs);
  throw new Error(`PostgreSQL startade inte. Slutet av ${logOf(folder)}:\n${tail(logOf(folder))}`);
}

/** The mark comes last, so that an interrupted initdb is done over instead of being taken for done. */
function initialise(programs, settings) {
  const { folder, run } = programs;
  programs.clear();
  const args = ["-U", superuser, "-A", "trust", "--locale=C", "-E", "UTF8", "--no-sync"];
  const { status, output } = run("initdb", ["-D", folder, ...args]);
  if (status !== 0) throw new Error(`PostgreSQL kunde inte skapa sin databas:\n${output}`);
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value}'\n`);
  fs.appendFileSync(path.join(folder, "postgresql.conf"), lines.join(""));
  fs.writeFileSync(path.join(folder, doneMark), "");
}

function stop(programs) {
  const args = ["stop", "-w", "-m", "fast", "-D", programs.folder];
  programs.run("pg_ctl", args, { stdio: "ignore" });
}

async function createDatabase(port, name) {
  const client = new pg.Client(urlOf(port, superuser));
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function answers(port, folder) {
  const client = new pg.Client({
    connectionString: urlOf(port, superuser),
    connectionTimeoutMillis: 2000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SHOW data_directory");
    return fs.realpathSync(rows[0].data_directory) === fs.realpathSync(folder);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether the process is a PostgreSQL that serves our folder, and not a later one with its number. */
function isOurs(pid, folder) {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") {
    return outputOf("tasklist", ["/fi", `PID eq ${pid}`]).includes("postgres.exe");
  }
  // A slim container has no ps, and macOS has no /proc.
  const kernels = `/proc/${pid}/cmdline`;
  const commandLine = fs.existsSync(kernels)
    ? fs.readFileSync(kernels, "utf8")
    : outputOf("ps", ["-ww", "-o", "command=", "-p", String(pid)]);
  return commandLine.includes(folder);
}

function outputOf(program, args) {
  return spawnSync(program, args, { encoding: "utf8" }).stdout ?? "";
}

function postmaster(folder) {
  try {
    const lines = fs.readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return {};
  }
}

/** A TCP port on 127.0.0.1 that nothing listens on now. */
export async function freePort() {
  const server = net.createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function logOf(folder) {
  return path.join(folder, "server.log");
}

function tail(file) {
  if (!fs.existsSync(file)) return "(tom)";
  return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-10).join("\n");
}
