import "server-only";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import path from "node:path";

/** What the operating system holds the reader to, in the units of `ulimit`. */
export interface SystemLimits {
  cpuSeconds: number;
  dataKilobytes: number;
  heapMegabytes: number;
}

/** The bundle that lib/run/prepare.mjs makes of lib/cli/reader.ts. */
const readerProgram = path.join(process.cwd(), "lib/data/generated/reader.mjs");

/**
 * Starts the reader with `argument`, bound by all that the system at hand offers. Everywhere: an empty
 * environment, Node's permission model (it may read the packages and its own program; not write, start
 * programs or threads, or load native code) and a cap on the heap. Where there is a shell: no core dumps, no
 * byte to any file, a cap on processor time, so that a reader without a parent ends by itself. On Linux
 * where allowed: a network of its own with nothing in it, and death with its parent; elsewhere the program
 * takes its own network away (lib/cli/reader/offline.ts). File descriptor 3 closes when the parent is gone.
 */
export function launchReader(
  argument: string,
  limits: SystemLimits,
  program = readerProgram,
): ChildProcess {
  const node = [process.execPath, ...restrictions(limits, program), program, argument];
  const [command = "", ...args] = [...confinement(limits), ...node];
  return spawn(command, args, {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore", "pipe"],
  });
}

/** The permission model's flag has had two names. */
function restrictions({ heapMegabytes }: SystemLimits, program: string): string[] {
  const hasFlag = process.allowedNodeEnvironmentFlags.has("--permission");
  return [
    hasFlag ? "--permission" : "--experimental-permission",
    `--allow-fs-read=${path.join(process.cwd(), "node_modules")}/*`,
    `--allow-fs-read=${program}`,
    `--max-old-space-size=${heapMegabytes}`,
    "--disable-proto=throw",
    "--no-warnings",
  ];
}

/** Each of these becomes the next one, so that the process we started is the reader itself. */
function confinement(limits: SystemLimits): string[] {
  return process.platform === "win32" ? [] : [...wrappers(), ...shell(limits)];
}

/** macOS takes no limit on data; what a system does not take is passed by. */
function shell({ cpuSeconds, dataKilobytes }: SystemLimits): string[] {
  const bounds = [`-c 0`, `-f 0`, `-t ${cpuSeconds}`, `-d ${dataKilobytes}`];
  const script = bounds.map((bound) => `ulimit ${bound} 2>/dev/null;`).join(" ");
  return ["/bin/sh", "-c", `${script} exec "$0" "$@"`];
}

let found: string[] | null = null;

/** Looked for once: a container may lack the programs or refuse what they ask for. */
function wrappers(): string[] {
  const known = [
    ["/usr/bin/unshare", "--user", "--net", "--"],
    ["/usr/bin/setpriv", "--pdeathsig", "KILL", "--"],
  ];
  found ??= known.filter(isWorking).flat();
  return found;
}

function isWorking([command = "", ...args]: string[]): boolean {
  if (process.platform !== "linux") return false;
  const tried = [...args, process.execPath, "--version"];
  return (
    spawnSync(command, tried, { env: { NODE_ENV: "production" }, stdio: "ignore", timeout: 5_000 })
      .status === 0
  );
}
