import type { Place } from "./place";

/** How many of a list stand under one printed heading. */
export interface TableCount {
  /** The heading the table stands under; null for what stands in none. */
  section: string | null;
  count: number;
  /** Where the first of them stands, if anywhere. */
  first: Place | null;
}

/** How many of a list stand in each printed table, in the order they come: all are counted, also outside tables. */
export function countByTable<T>(
  items: readonly T[],
  sectionOf: (item: T) => string | null,
  placeOf: (item: T) => Place | null,
): TableCount[] {
  const counts = new Map<string | null, TableCount>();
  for (const item of items) {
    const section = sectionOf(item);
    const known = counts.get(section);
    if (known) known.count += 1;
    else counts.set(section, { section, count: 1, first: placeOf(item) });
  }
  return [...counts.values()];
}
