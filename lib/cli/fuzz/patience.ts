import { readFileSync } from "node:fs";

/** What `getconf CLK_TCK` says on every Linux. */
const ticksPerSecond = 100;
/** How many times as long something may take by the clock as by the processor: a machine may be busy. */
const busyness = 15;

/**
 * Calls `onHang` once when a process has worked for more milliseconds than it may since `renew` was last called:
 * of processor time where the system tells it, and many times as long by the clock, for one that does nothing.
 */
export function watchWork(pid: number, milliseconds: number, onHang: () => void) {
  let [began, spent] = [Date.now(), processorTime(pid)];
  const timer = setInterval(() => {
    const now = processorTime(pid);
    const worked = now === null || spent === null ? null : now - spent;
    const waited = Date.now() - began;
    const isHung =
      worked === null
        ? waited > milliseconds
        : worked > milliseconds || waited > milliseconds * busyness;
    if (!isHung) return;
    clearInterval(timer);
    onHang();
  }, 200);
  return {
    renew: () => {
      [began, spent] = [Date.now(), processorTime(pid)];
    },
    end: () => clearInterval(timer),
  };
}

/** In milliseconds; null when the process is gone or the system is no Linux. */
function processorTime(pid: number): number | null {
  try {
    const [, told = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user, system] = told.split(" ").slice(11, 13).map(Number);
    return (((user ?? 0) + (system ?? 0)) * 1000) / ticksPerSecond;
  } catch {
    return null;
  }
}
