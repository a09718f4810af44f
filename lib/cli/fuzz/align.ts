import type { Document, Line } from "../../import/document";

/** A line of the mutant and the one of the untouched document that it was. */
export interface Pair {
  before: string;
  after: string;
}

/** Which line of the mutant (by number) was which of the untouched document: the same, or changed in place. */
export interface Alignment {
  /** Number in the mutant → number in the untouched document. */
  numbers: ReadonlyMap<number, number>;
  /** The lines that were changed in place, by their number in the untouched document. */
  changed: ReadonlyMap<number, Pair>;
  /** Lines that were put in, or changed so that they can't be paired: each with the line it now stands before. */
  added: readonly { before: number; text: string }[];
  /** Lines that were taken away, or changed so that they can't be paired. */
  lost: readonly Line[];
}

/** More than this is no longer a few mutations, and only lines that begin and end alike are paired. */
const mostSteps = 2_000_000;

/**
 * Pairs the lines that are the same, in order; between those, lines that are equally many were changed in
 * place. What is left over was put in or taken away.
 */
export function align(before: Document, after: Document): Alignment {
  const [old, own] = [before.lines, after.lines];
  const anchors = [
    ...anchorsOf(
      old.map(({ text }) => text),
      own.map(({ text }) => text),
    ),
    [old.length, own.length] as const,
  ];
  const numbers = new Map<number, number>();
  const changed = new Map<number, Pair>();
  const added: { before: number; text: string }[] = [];
  const lost: Line[] = [];
  let [fromOld, fromOwn] = [0, 0];
  for (const [atOld, atOwn] of anchors) {
    if (atOld - fromOld === atOwn - fromOwn) {
      for (let step = 0; step < atOld - fromOld; step++) {
        const [a, b] = [old[fromOld + step], own[fromOwn + step]];
        if (!a || !b) continue;
        numbers.set(b.number, a.number);
        changed.set(a.number, { before: a.text, after: b.text });
      }
    } else {
      const next = old[atOld]?.number ?? Infinity;
      added.push(...own.slice(fromOwn, atOwn).map(({ text }) => ({ before: next, text })));
      lost.push(...old.slice(fromOld, atOld));
    }
    const [a, b] = [old[atOld], own[atOwn]];
    if (a && b) numbers.set(b.number, a.number);
    [fromOld, fromOwn] = [atOld + 1, atOwn + 1];
  }
  return { numbers, changed, added, lost };
}

type Anchor = readonly [number, number];

/** The longest run of equal lines in both (what begins and ends alike goes first, since most lines do). */
function anchorsOf(old: readonly string[], own: readonly string[]): Anchor[] {
  let start = 0;
  while (start < old.length && start < own.length && old[start] === own[start]) start++;
  let end = 0;
  const rest = Math.min(old.length, own.length) - start;
  while (end < rest && old[old.length - 1 - end] === own[own.length - 1 - end]) end++;
  const head = Array.from({ length: start }, (_, at): Anchor => [at, at]);
  const tail = Array.from({ length: end }, (_, at): Anchor => [
    old.length - end + at,
    own.length - end + at,
  ]);
  const middle = commonOf(
    old.slice(start, old.length - end),
    own.slice(start, own.length - end),
  ).map(([a, b]): Anchor => [a + start, b + start]);
  return [...head, ...middle, ...tail];
}

/** The longest common subsequence, as pairs of indexes. */
function commonOf(old: readonly string[], own: readonly string[]): Anchor[] {
  if (old.length * own.length > mostSteps || old.length === 0 || own.length === 0) return [];
  const width = own.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = own.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        old[a] === own[b]
          ? lengthAt(a + 1, b + 1) + 1
          : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const pairs: Anchor[] = [];
  let [a, b] = [0, 0];
  while (a < old.length && b < own.length) {
    if (old[a] === own[b]) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
