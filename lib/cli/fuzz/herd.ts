import { fork } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import { limits } from "../../data/contained";
import { watchMemory } from "../../data/contained/memory";
import { watchWork } from "./patience";
import type { Fault } from "./run";

/** Which mutants: `count` of them from `seed` on, in children of `perChild` each. */
export interface Flock {
  format: string;
  seed: number;
  count: number;
  perChild?: number;
  /** How many milliseconds one may work before it hangs. */
  patience?: number;
  program?: string;
}

const faultSchema = z.object({
  source: z.string(),
  seed: z.int(),
  crash: z.string().nullable(),
  milliseconds: z.number(),
  findings: z.array(
    z.object({
      kind: z.enum(["value", "column", "meaning", "unit", "label"]),
      isVerified: z.boolean(),
      line: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});
const messageSchema = z.object({ seed: z.int(), fault: faultSchema.nullish() });

/**
 * Reads mutants in child processes held to the memory that the contained reader is held to. A child that dies,
 * hangs or grows too large is told with the mutant that did it, and the next child goes on after that one.
 */
export async function fuzz(
  flock: Flock,
  tell: (fault: Fault) => void = () => {},
): Promise<Fault[]> {
  const { seed, count, perChild = 1_000 } = flock;
  const faults: Fault[] = [];
  const keep = (fault: Fault) => {
    faults.push(fault);
    tell(fault);
  };
  for (let at = seed; at < seed + count;) {
    at = await runChild({ ...flock, seed: at, count: Math.min(perChild, seed + count - at) }, keep);
  }
  return faults;
}

/** Gives the seed to go on from. */
function runChild(
  {
    format,
    seed,
    count,
    patience = 20_000,
    program = path.join(import.meta.dirname, "worker.ts"),
  }: Flock,
  keep: (fault: Fault) => void,
): Promise<number> {
  const flags = ["--conditions=react-server", "--import", "tsx", "--no-warnings"];
  const child = fork(program, [format, String(seed), String(count)], {
    execArgv: [...flags, `--max-old-space-size=${limits.heapMegabytes}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let [current, isOpen, began] = [seed, true, Date.now()];
  let [why, printed] = ["", ""];
  const end = (reason: string) => {
    why ||= reason;
    child.kill("SIGKILL");
  };
  child.stderr?.on("data", (chunk) => (printed = (printed + String(chunk)).slice(-2_000)));
  const unwatch = watchMemory(child.pid ?? 0, limits.memoryMegabytes, () => end("memory"));
  const work = watchWork(child.pid ?? 0, patience, () => end("hang"));
  child.on("message", (message) => {
    const { seed: told, fault } = messageSchema.parse(message);
    [current, isOpen, began] = [told, fault === undefined, Date.now()];
    work.renew();
    if (fault) keep(fault);
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      work.end();
      unwatch();
      if (code === 0 && current === seed + count - 1 && !isOpen) return resolve(seed + count);
      const crash = `${why || (signal ?? `exit ${code}`)} ${printed}`.trim();
      keep({
        source: format,
        seed: current,
        crash,
        milliseconds: Date.now() - began,
        findings: [],
      });
      resolve(current + 1);
    });
  });
}
