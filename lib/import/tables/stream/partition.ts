import { joinBroken } from "../flat/goOn";
import { saidOf, seamCost, type Costs } from "./columnCost";

const longestColumn = 8;

/** Words cut into columns. */
export interface Partition {
  parts: string[][];
  cost: number;
  /** The first word that belongs to a column. */
  start: number;
}

/** The cheapest cut of the last words into `count` columns; of all of them unless `isOpen`. */
export function partition(
  texts: readonly string[],
  count: number,
  isOpen: boolean,
  costs: Costs,
): Partition | null {
  const end = texts.length;
  // Once for each word: asking costs more than all the rest.
  const said = texts.map(saidOf);
  // best[n][at]: the cheapest way to make n columns of the words from `at` on.
  let best = new Map<number, { cost: number; parts: string[][] }>([[end, { cost: 0, parts: [] }]]);
  for (let made = 0; made < count; made++) {
    const longer = new Map<number, { cost: number; parts: string[][] }>();
    for (const [until, way] of best)
      for (let from = until - 1; from >= Math.max(0, until - longestColumn); from--) {
        const part = texts.slice(from, until);
        const next = said.slice(until, until + (way.parts[0]?.length ?? 0));
        const seam = seamCost(said.slice(from, until), next, texts[until] ?? "");
        const cost = way.cost + seam + costs(joinBrokenWords(part));
        const known = longer.get(from);
        if (!known || cost < known.cost) longer.set(from, { cost, parts: [part, ...way.parts] });
      }
    best = longer;
  }
  const ways = [...best].filter(([start]) => isOpen || start === 0);
  const left = (start: number) => leftOver(texts.slice(0, start));
  const [cheapest] = ways.sort(
    ([a, first], [b, second]) => first.cost + left(a) - second.cost - left(b),
  );
  return cheapest ? { ...cheapest[1], start: cheapest[0] } : null;
}

/** The words with those broken at a line's end whole again. */
export function joinBrokenWords(part: readonly string[]): string[] {
  return part.reduce<string[]>(
    (done, word) => (/^\p{Lu}/u.test(word) ? [...done, word] : joinBroken(done, [word])),
    [],
  );
}

const overLabels =
  /^(?:verksamhet(?:er|somr[åa]de)?|omr[åa]de|nyckeltal|m[åa]tt|enhet|projekt|post|ansvar|indikator|\(?(?:tkr|mnkr|mkr|kr)\)?|kommentar|statistik|volymer?|text|slag)[:,]?$/i;

/** What columns and the words before them cost at the least. */
export const cheapestColumns = -0.8;

/** Words of a header right before the first column: one was lost, or the cut is wrong. */
export function leftOver(texts: readonly string[]): number {
  if (overLabels.test(texts.at(-1) ?? "")) return cheapestColumns;
  let cost = 0;
  for (let at = texts.length - 1; at >= 0 && at >= texts.length - 4; at--) {
    const what = saidOf(texts[at] ?? "");
    if (what === "unit" || what === "aspect" || what === "stretch") continue;
    if (what !== "basis" && what !== "year") break;
    cost += 2;
  }
  return cost;
}

/** A column's words as its header is written. */
export function joined(part: readonly string[]): string {
  return joinBrokenWords(part).join(" ").replace(/\/ /g, "/");
}

/** What it costs that several columns have the same name. */
export function twins(columns: readonly string[]): number {
  return (columns.length - new Set(columns).size) * 1.5;
}
