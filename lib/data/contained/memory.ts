import "server-only";
import { execFile } from "node:child_process";
import fs from "node:fs/promises";

const milliseconds = process.platform === "linux" ? 50 : 500;

/**
 * Calls `onExcess` once when a process holds more memory than `megabytes`, buffers and native memory
 * included: a cap on Node's heap counts neither. Returns what ends the watch.
 */
export function watchMemory(pid: number, megabytes: number, onExcess: () => void): () => void {
  let isAsking = false;
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    void residentMegabytes(pid).then((held) => {
      isAsking = false;
      if (held === null || held <= megabytes) return;
      clearInterval(timer);
      onExcess();
    });
  }, milliseconds);
  return () => clearInterval(timer);
}

/** Null when the process is gone or the system does not tell. */
export async function residentMegabytes(pid: number): Promise<number | null> {
  if (process.platform === "linux") {
    const status = await fs.readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    return megabytesOf(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]);
  }
  if (process.platform === "win32") return null;
  return new Promise((resolve) =>
    execFile("/bin/ps", ["-o", "rss=", "-p", String(pid)], (_, printed) =>
      resolve(megabytesOf(/\d+/.exec(printed)?.[0])),
    ),
  );
}

function megabytesOf(kilobytes: string | undefined): number | null {
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
