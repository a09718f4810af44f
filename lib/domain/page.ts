/** A stretch of a long list. */
export interface Page<T> {
  members: T[];
  /** From 1. */
  number: number;
  /** How many pages there are; at least 1. */
  count: number;
}

/** So many of a list from the page asked for; a number past the end gives the last page. */
export function pageOf<T>(all: readonly T[], number: number, size: number): Page<T> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(Math.max(1, number), count);
  return { members: all.slice((shown - 1) * size, shown * size), number: shown, count };
}
