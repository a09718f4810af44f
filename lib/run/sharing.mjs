import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const staleAfter = 120_000;

/**
 * Runs `work` while no other process of ours does anything under the same lock.
 * Two at once could otherwise both take a stopped database for theirs to start.
 */
export async function withLock(dataDir, work) {
  const lock = path.join(dataDir, "lock");
  while (!take(lock)) await sleep(100);
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Counts this process among those who use the database. */
export function join(dataDir) {
  fs.mkdirSync(path.join(dataDir, "users"), { recursive: true });
  fs.writeFileSync(path.join(dataDir, "users", String(process.pid)), "");
}

/** Takes this process off the list. True when nobody is left, and the database may be stopped. */
export function leave(dataDir) {
  const users = path.join(dataDir, "users");
  fs.rmSync(path.join(users, String(process.pid)), { force: true });
  const left = fs.readdirSync(users).filter((pid) => {
    if (isAlive(Number(pid))) return true;
    fs.rmSync(path.join(users, pid), { force: true });
    return false;
  });
  return left.length === 0;
}

/** Whether a process with the id exists, ours or not. It may be another than the one we once knew. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Where nobody reaps, as in many containers, a killed process stays on the list for ever. */
function isZombie(pid) {
  try {
    return / Z \S+ /.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, ""));
  } catch {
    return false;
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const holder = read(lock);
  if (holder && (holder.age > staleAfter || !isAlive(holder.pid))) fs.rmSync(lock, { force: true });
  return false;
}

function read(lock) {
  try {
    const pid = Number(fs.readFileSync(lock, "utf8"));
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    // Written in two steps: a lock without a number is being taken right now.
    return pid > 0 || age > 1000 ? { pid: pid || -1, age } : undefined;
  } catch {
    return undefined;
  }
}
