import { spreadHeads } from "../flat/heads";
import { headsAtEnd } from "../flat/namedHeads";
import { saidOf, type Costs } from "./columnCost";
import { inCells, inLevels } from "./levels";
import { cheapestColumns, joined, leftOver, partition, twins } from "./partition";
import { titleOf, type Columns, type LabelWord } from "./words";

/** The likeliest reading of the words before a table's first values. */
export interface LikelyHeader extends Columns {
  /** The first row's label. */
  label: LabelWord[];
}

/** No header has more words. */
export const mostWords = 90;
const longestLabel = 14;

/**
 * The likeliest way to read the words before the first values as `count` columns and the first row's label, or
 * null when there is none. The columns may follow each other, whatever the lines are, or stand in levels, each
 * line with a part of every column. It is a guess, and what is read by it must be told as one.
 */
export function likelyHeader(
  words: readonly LabelWord[],
  count: number,
  costs: Costs,
): LikelyHeader | null {
  const near = words.slice(-mostWords);
  const starts = labelStarts(near).map((start) => {
    const [before, label] = [near.slice(0, start), near.slice(start)];
    return { before, label, cost: labelCost(label, before) };
  });
  let best: LikelyHeader | null = null;
  for (const { before, label, cost } of starts.sort((a, b) => a.cost - b.cost)) {
    // The others' labels alone cost more than this whole header.
    if (best && cost + cheapestColumns > best.cost) break;
    for (const read of [inOrder, inLevels, inCells].map((way) => way(before, count, costs))) {
      if (!read) continue;
      const header: LikelyHeader = { ...read, label, cost: read.cost + cost };
      if (!best || isLikelier(header, best)) best = header;
    }
  }
  return best;
}

/** Of two that cost the same, the one whose label begins first. */
function isLikelier(a: LikelyHeader, b: LikelyHeader): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.label.length > b.label.length);
}

function labelStarts(words: readonly LabelWord[]): number[] {
  const from = Math.max(1, words.length - longestLabel);
  return Array.from({ length: Math.max(0, words.length - from) }, (_, at) => from + at).filter(
    (at) =>
      words[at]?.line !== words[at - 1]?.line ||
      /^[\p{Lu}\d(–-]|^varav$/u.test(words[at]?.text ?? ""),
  );
}

/** A label begins with a capital, most often where a line does, and has no words of a header in it. */
function labelCost(label: readonly LabelWord[], before: readonly LabelWord[]): number {
  const [first] = label;
  if (!first) return 10;
  const lines = new Set([...before, ...label].map(({ line }) => line));
  const breaks = new Set(label.map(({ line }) => line)).size - 1;
  const isInside = before.at(-1)?.line === first.line;
  if (label.length === 1 && !isInside && /^(?:19|20)\d\d$/.test(first.text)) return 0;
  const known = label.map(({ text }) => saidOf(text));
  let cost = breaks * 0.8 + Math.max(0, label.length - 6) * 0.3;
  if (isInside && lines.size > 1) cost += 1.5;
  if (!/^(?:[\p{Lu}\d(]|[-–]$|[-–]\p{L}|varav\b)/u.test(first.text)) cost += 2;
  if (!label.some(({ text }) => /\p{L}{2}/u.test(text))) cost += 3;
  cost += known.filter((what) => what === "basis" || what === "year").length * 3;
  if (label.slice(1).some(({ text }) => /\p{L}[.!?:]$/u.test(text))) cost += 2;
  return cost;
}

/** Column after column, the last one right before the label. */
function inOrder(before: readonly LabelWord[], count: number, costs: Costs): Columns | null {
  const texts = before.map(({ text }) => text);
  const way = partition(texts, count, true, costs);
  if (!way) return null;
  const printed = way.parts.map((part) => joined(part));
  const heads = headsAtEnd(texts.slice(0, way.start));
  const spread = spreadHeads(heads, printed);
  const columns = spread?.columns ?? printed;
  const title = titleOf(before.slice(0, way.start));
  return {
    columns,
    ...(spread && { unsure: spread.unsure }),
    title,
    cost: way.cost + twins(columns) + leftOver(texts.slice(0, way.start)),
    first: before[way.start]?.line ?? null,
  };
}
