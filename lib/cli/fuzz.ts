import { fuzz } from "./fuzz/herd";
import type { Fault } from "./fuzz/run";
import { formats, sourcesOf, type Format } from "./fuzz/sources";

/**
 * `npm run fuzz -- [--format FORMAT] [--count 10000] [--seed 1]`: reads mutants of the samples, the invented
 * and the shared reports in child processes, and tells each that crashes, hangs, takes too much memory, or
 * gives an undoubted figure that the untouched lines don't bear out. A mutant is known by its format and
 * seed: `--seed 4321 --count 1` makes it again, and a run goes on from where it was with the next seed.
 * Resolves to 1 when there is a crash, a hang, or a verified figure among those.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = optionsOf(args);
  if (!asked) {
    console.error(
      `Så här: npm run fuzz -- [--format ${formats.join("|")}] [--count 10000] [--seed 1]`,
    );
    return 2;
  }
  let grave = 0;
  for (const format of asked.format ? [asked.format] : formats) {
    if (sourcesOf(format).length === 0) {
      console.log(`${format}: inga rapporter att förändra`);
      continue;
    }
    const began = Date.now();
    const faults = await fuzz({ format, seed: asked.seed, count: asked.count }, tell);
    grave += faults.filter(isGrave).length;
    const seconds = Math.round((Date.now() - began) / 1000);
    const which = `${asked.count} förändrade rapporter från frö ${asked.seed}`;
    console.log(`${format}: ${which} på ${seconds} s, ${summaryOf(faults)}`);
  }
  return grave === 0 ? 0 : 1;
}

/** What the program may never do; an undoubted figure that no check has verified is work to come. */
export function isGrave({ crash, findings }: Fault): boolean {
  return crash !== null || findings.some(({ isVerified }) => isVerified);
}

function tell({ source, seed, crash, milliseconds, findings }: Fault): void {
  console.log(`${source}, frö ${seed}: ${crash ?? `${Math.round(milliseconds)} ms`}`);
  for (const { kind, isVerified, line, before, after } of findings) {
    const state = isVerified ? "verifierad" : "obetvivlad";
    console.log(`  ${kind}, ${state}: ”${line}”\n    ${before}\n    ${after}`);
  }
}

function summaryOf(faults: readonly Fault[]): string {
  const found = faults.flatMap(({ findings }) => findings);
  const crashes = faults.filter(({ crash }) => crash !== null).length;
  const verified = found.filter(({ isVerified }) => isVerified).length;
  const undoubted = faults.filter(({ findings }) => findings.length > 0).length;
  return (
    `${crashes} krascher eller häng, ${verified} fel verifierade, ` +
    `${found.length - verified} fel obetvivlade i ${undoubted} rapporter`
  );
}

interface Options {
  format: Format | null;
  count: number;
  seed: number;
}

function optionsOf(args: readonly string[]): Options | null {
  const options: Options = { format: null, count: 10_000, seed: 1 };
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1] ?? "";
    const format = formats.find((each) => each === value);
    if (args[at] === "--format" && format) options.format = format;
    else if (args[at] === "--count" && /^\d+$/.test(value)) options.count = Number(value);
    else if (args[at] === "--seed" && /^\d+$/.test(value)) options.seed = Number(value);
    else return null;
  }
  return options;
}
