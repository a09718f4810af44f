import { compareWith, type Finding } from "./compare";
import { originalOf, type Original } from "./mutants";
import { randomFrom } from "./random";
import { pickSource, sourcesOf, type Format, type Source } from "./sources";

/** What came of one mutant that should not have: it is made again from its format and seed. */
export interface Fault {
  source: string;
  seed: number;
  /** What the reader threw, or how its process ended. */
  crash: string | null;
  milliseconds: number;
  findings: Finding[];
}

interface Prepared extends Original {
  compare: ReturnType<typeof compareWith>;
}

/**
 * Reads mutants of a format, each told by its seed alone: null for one that is read as the untouched lines
 * say, in doubt or refused. Every report is read once untouched, when it is first wanted.
 */
export function mutantReader(format: Format): (seed: number) => Promise<Fault | null> {
  const sources = sourcesOf(format);
  const prepared = new Map<Source, Promise<Prepared | null>>();
  return async (seed) => {
    const random = randomFrom(seed);
    const source = pickSource(sources, random);
    if (!source) return null;
    const ready = prepared.get(source) ?? prepare(format, source);
    prepared.set(source, ready);
    const original = await ready;
    if (!original) return null;
    const began = performance.now();
    try {
      const findings = original.compare(await original.mutant(random));
      const milliseconds = performance.now() - began;
      const isFault = findings.length > 0;
      return isFault ? { source: source.name, seed, crash: null, milliseconds, findings } : null;
    } catch (error) {
      const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const milliseconds = performance.now() - began;
      return { source: source.name, seed, crash, milliseconds, findings: [] };
    }
  };
}

async function prepare(format: Format, source: Source): Promise<Prepared | null> {
  const original = await originalOf(format, source);
  return original && { ...original, compare: compareWith(original.truth) };
}
