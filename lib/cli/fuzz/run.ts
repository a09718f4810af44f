import { compareWith, type Finding } from "./compare";
import { randomFrom } from "./random";
import type { Source } from "./sources";

/** What came of one mutant that should not have: it can be made again from its seed. */
export interface Fault {
  source: string;
  seed: number;
  crash: string | null;
  milliseconds: number;
  findings: Finding[];
}

/** A report is read in seconds; a mutant of one that takes this long would have hung for a larger one. */
const patience = 20_000;

/**
 * Reads `count` mutants of the sources, mutant n of seed s being the same each time, and gives those that
 * crashed, took too long, or were read as something that the untouched lines don't say.
 */
export async function fuzz(
  sources: readonly Source[],
  { count, seed }: { count: number; seed: number },
  tell: (fault: Fault) => void = () => {},
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const comparisons = sources.map(({ truth }) => compareWith(truth));
  for (let at = 0; at < count; at++) {
    const source = sources[at % sources.length];
    const compare = comparisons[at % sources.length];
    if (!source || !compare) break;
    const fault = await tryMutant(source, compare, seed + at);
    if (!fault) continue;
    faults.push(fault);
    tell(fault);
  }
  return faults;
}

async function tryMutant(
  source: Source,
  compare: ReturnType<typeof compareWith>,
  seed: number,
): Promise<Fault | null> {
  const began = performance.now();
  let [crash, findings]: [string | null, Finding[]] = [null, []];
  try {
    findings = compare(await source.mutant(randomFrom(seed)));
  } catch (error) {
    crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const milliseconds = performance.now() - began;
  if (crash === null && findings.length === 0 && milliseconds < patience) return null;
  return { source: source.name, seed, crash, milliseconds, findings };
}
