import { mutantReader } from "./run";
import { formats } from "./sources";

/**
 * The program of the child that reads mutants (./herd.ts): `FORMAT FIRST COUNT`. Says before each which one it
 * is, so that one that ends the process is known, and what came of it after.
 */
const [name, first, count] = process.argv.slice(2);
const format = formats.find((each) => each === name);
if (!format || !process.send) throw new Error("started by hand");

const read = mutantReader(format);
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  await say({ seed });
  await say({ seed, fault: await read(seed) });
}
process.disconnect();

function say(message: object): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}
