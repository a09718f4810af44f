import type { Random } from "./random";

type Mutation = (text: string, random: Random) => string;

/** One to three things that happen to texts on their way: retyped, pasted, scanned, cut. */
export function mutateText(text: string, random: Random): string {
  const times = 1 + random.below(3);
  return Array.from({ length: times }).reduce<string>(
    (mutant) => random.pick(mutations)(mutant, random),
    text,
  );
}

/** One to eight bytes changed, or the file cut. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(5) === 0) return bytes.slice(0, random.below(bytes.length));
  const mutant = Uint8Array.from(bytes);
  for (let left = 1 + random.below(8); left > 0; left--) {
    mutant[random.below(mutant.length)] = random.below(256);
  }
  return mutant;
}

/** What parts the cells of a line. */
const separator = /[\t;|]|(?<=\S) {2,}(?=\S)/g;

const number = /[-−–]?\d[\d \u00a0]*(?:,\d+)?/g;

const mutations: readonly [Mutation, ...Mutation[]] = [
  (text, random) => onLine(text, random, (line) => [line, line]),
  (text, random) => onLine(text, random, () => []),
  (text, random) => onLine(text, random, (line) => [line.slice(0, random.below(line.length + 1))]),
  (text, random) => onLine(text, random, (line) => [swapped(line, random)]),
  (text, random) => onLine(text, random, (line) => [line.replaceAll("\t", " ")]),
  (text, random) => onLine(text, random, (line) => [line.replace(/ (?=\d)/, "\t")]),
  (text, random) => at(text, random, /\d/g, () => String(random.below(10))),
  (text, random) => at(text, random, /\d(?=\d)/g, (found) => `${found} `),
  (text, random) => at(text, random, /\d(?=\d)/g, (found) => `${found}\u00a0`),
  (text, random) => at(text, random, /\d(?=\d)/g, (found) => found + random.pick(unseen)),
  (text, random) => at(text, random, / (?=\d{3})/g, () => random.pick(["", "\u00a0", "  ", "."])),
  (text, random) => at(text, random, /[-−–](?=\d)/g, () => random.pick(["", "- ", "−", "+"])),
  (text, random) => at(text, random, /(?<![\d,.] ?)\d/g, (found) => `-${found}`),
  (text, random) => at(text, random, /,(?=\d)/g, () => random.pick(["", ".", " "])),
  (text, random) => at(text, random, separator, (found) => found + found),
  (text, random) => at(text, random, separator, () => random.pick(["", " "])),
  (text, random) => moved(text, random),
  (text, random) => at(text, random, /\S/g, () => random.pick(["", "O", "l", "~", "\ufffd", "|"])),
  (text, random) => {
    const cut = random.below(text.length);
    return random.below(8) === 0
      ? text.slice(0, cut)
      : `${text.slice(0, cut)}${text.slice(cut + 1)}`;
  },
];

const unseen = ["\u200b", "\u202e", "\u00ad", "\u2060", "\u0000", "\u200f"] as const satisfies [
  string,
  ...string[],
];

function onLine(text: string, random: Random, change: (line: string) => string[]): string {
  const lines = text.split("\n");
  const index = random.below(lines.length);
  return lines.toSpliced(index, 1, ...change(lines[index] ?? "")).join("\n");
}

/** A line and the one after it change places. */
function moved(text: string, random: Random): string {
  const lines = text.split("\n");
  const index = random.below(lines.length);
  const two = lines.slice(index, index + 2);
  return lines.toSpliced(index, two.length, ...two.reverse()).join("\n");
}

/** Changes one of the pattern's places in the text. */
function at(text: string, random: Random, pattern: RegExp, change: (found: string) => string) {
  const found = [...text.matchAll(pattern)];
  const match = found[random.below(found.length)];
  if (!match) return text;
  const after = text.slice(match.index + match[0].length);
  return text.slice(0, match.index) + change(match[0]) + after;
}

/** Two numbers of a line change places. */
function swapped(line: string, random: Random): string {
  const found = [...line.matchAll(number)].map((match) => ({
    text: match[0].trim(),
    at: match.index,
  }));
  const first = found[random.below(found.length)];
  const second = found[random.below(found.length)];
  if (!first || !second || first.at >= second.at) return line;
  return (
    line.slice(0, first.at) +
    second.text +
    line.slice(first.at + first.text.length, second.at) +
    first.text +
    line.slice(second.at + second.text.length)
  );
}
