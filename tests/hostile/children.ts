import { readdirSync, readFileSync } from "node:fs";

/** What was seen of the processes that this one started while it worked (Linux; elsewhere nothing is seen). */
export interface Seen {
  /** The most memory that one of them held, in megabytes. */
  megabytes: number;
  /** Everything that stood in their environments. */
  environment: string;
}

/** Looks at this process's children every now and then until the work is done. */
export async function watchingChildren<T>(
  work: () => Promise<T>,
): Promise<{ value: T; seen: Seen }> {
  const seen: Seen = { megabytes: 0, environment: "" };
  const timer = setInterval(() => {
    for (const child of childrenOf(process.pid)) {
      const held = Number(/^VmHWM:\s*(\d+) kB$/m.exec(fileOf(child, "status"))?.[1] ?? 0) / 1024;
      seen.megabytes = Math.max(seen.megabytes, held);
      seen.environment += fileOf(child, "environ");
    }
  }, 40);
  try {
    return { value: await work(), seen };
  } finally {
    clearInterval(timer);
  }
}

/** Processes that have this one as their parent. */
export function childrenOf(pid: number): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
}

function parentOf(name: string): number | null {
  const parent = /^PPid:\s*(\d+)$/m.exec(fileOf(name, "status"))?.[1];
  return parent === undefined ? null : Number(parent);
}

/** A process may be gone before it is looked at. */
function fileOf(process: string, name: string): string {
  try {
    return readFileSync(`/proc/${process}/${name}`, "utf8");
  } catch {
    return "";
  }
}
