import { groupings, joinBroken } from "./goOn";
import { areWhole, isSound, phrasesOf, tellsBasis } from "./phrases";

const mostTried = 20_000;

/**
 * Columns whose cells are set against the bottom of the header, so that its upper lines hold a part of the tallest
 * columns only: "Utfall Utfall / helår helår Utfall Mål / 2021 2022 2023 2023". Null unless exactly one way to put
 * the upper lines' parts over the last line's makes every column a whole one that tells its basis.
 */
export function bottomed(levels: readonly string[][]): string[][] | null {
  const upper = levels.slice(0, -1).map(phrasesOf);
  const last = levels.at(-1) ?? [];
  const count = Math.max(phrasesOf(last).length, ...upper.map(({ length }) => length));
  if (upper.length === 0 || count < 2 || !areGrowing(upper)) return null;
  const found = new Map<string, string[][]>();
  let tried = 0;
  for (const parts of groupings(last, count)) {
    let ways: Way[] = [{ columns: parts, places: parts.map((_, at) => at) }];
    for (const line of upper.toReversed()) {
      ways = ways.flatMap((way) => waysOver(way, line));
      tried += ways.length;
      if (tried > mostTried) return null;
    }
    for (const { columns } of ways.filter(areColumns))
      found.set(columns.map((words) => words.join(" ")).join("\t"), columns);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

/** Columns so far, and which of them the lowest line that is put has a part of. */
interface Way {
  columns: string[][];
  places: number[];
}

/** A line never has more parts than the one below it, and one has fewer. */
function areGrowing(upper: readonly (readonly string[])[][]): boolean {
  return upper.every((line, at) => line.length <= (upper[at + 1]?.length ?? Infinity));
}

/** Each way to put the line's parts, in order, over columns that the line below has a part of. */
function waysOver({ columns, places }: Way, line: readonly (readonly string[])[]): Way[] {
  return choicesOf(places, line.length).flatMap((chosen) => {
    const added = columns.map((words, at) => {
      const part = line[chosen.indexOf(at)];
      return part ? joinBroken(part, words) : words;
    });
    return added.every(isSound) ? [{ columns: added, places: chosen }] : [];
  });
}

function choicesOf(places: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return places.flatMap((place, at) =>
    choicesOf(places.slice(at + 1), count - 1).map((rest) => [place, ...rest]),
  );
}

function areColumns({ columns }: Way): boolean {
  return columns.every(tellsBasis) && areWhole(columns.map((words) => words.join(" ")));
}
