import { toSlug } from "./slug";

/**
 * The words nearest to one that nothing was found by, nearest first and each once: at most two letters
 * are put in, left out, swapped or changed, in a short word one. Å, ä and ö count as a, a and o.
 */
export function nearestWords(asked: string, words: Iterable<string>, most: number): string[] {
  const folded = toSlug(asked);
  const reach = folded.length < 5 ? 1 : 2;
  const found = new Map<string, { word: string; distance: number }>();
  for (const word of words) {
    const key = toSlug(word);
    if (found.has(key) || Math.abs(key.length - folded.length) > reach) continue;
    const distance = distanceBetween(folded, key);
    if (distance <= reach) found.set(key, { word, distance });
  }
  return [...found.values()]
    .sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word, "sv"))
    .slice(0, most)
    .map(({ word }) => word);
}

/** Edits between two words; two neighbours that changed places are one edit. */
function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, (row[j - 1] ?? Infinity) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}
