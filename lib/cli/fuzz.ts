import { fuzz, type Fault } from "./fuzz/run";
import { formats, sourcesOf, type Format } from "./fuzz/sources";

/**
 * `npm run fuzz -- [--format FORMAT] [--count 10000] [--seed 1]`: reads mutants of the samples and of the
 * shared reports, and tells each that crashes, hangs, or gives an undoubted figure that the untouched
 * lines don't bear out. Resolves to 1 when there is a crash, a hang, or a verified figure among those.
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
    const sources = await sourcesOf(format);
    if (sources.length === 0) {
      console.log(`${format}: inga rapporter att förändra`);
      continue;
    }
    const faults = await fuzz(sources, asked, tell);
    grave += faults.filter(isGrave).length;
    console.log(`${format}: ${asked.count} förändrade rapporter, ${summaryOf(faults)}`);
  }
  return grave === 0 ? 0 : 1;
}

/** What the program may never do; an undoubted figure that no check has verified is work to come. */
export function isGrave({ crash, milliseconds, findings }: Fault): boolean {
  return crash !== null || milliseconds >= 20_000 || findings.some(({ isVerified }) => isVerified);
}

function tell({ source, seed, crash, milliseconds, findings }: Fault): void {
  console.log(`${source}, frö ${seed}: ${crash ?? `${Math.round(milliseconds)} ms`}`);
  for (const { kind, isVerified, line, column, before, after } of findings) {
    const state = isVerified ? "verifierad" : "obetvivlad";
    console.log(`  ${kind}, ${state}: ”${line}” under ”${column}”\n    ${before}\n    ${after}`);
  }
}

function summaryOf(faults: readonly Fault[]): string {
  const found = faults.flatMap(({ findings }) => findings);
  const crashes = faults.filter(({ crash }) => crash !== null).length;
  const verified = found.filter(({ isVerified }) => isVerified).length;
  return `${crashes} krascher, ${verified} fel verifierade, ${found.length - verified} fel obetvivlade`;
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
