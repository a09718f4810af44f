import type { Series } from "./series";

/** What a report does to a committee's series. */
export interface SeriesChanges {
  added: Series[];
  /** Known series that the report calls something else; they now go by that too. */
  renamed: { series: Series; label: string }[];
}

/** What is new in a committee's series, given them as they were and as they are. */
export function seriesChanges(before: readonly Series[], after: readonly Series[]): SeriesChanges {
  const known = new Map(before.map((series) => [series.id, series]));
  return {
    added: after.filter(({ id }) => !known.has(id)),
    renamed: after.flatMap((series) => {
      const earlier = known.get(series.id);
      if (!earlier) return [];
      return namesOf(series)
        .filter((label) => !namesOf(earlier).includes(label))
        .map((label) => ({ series: earlier, label }));
    }),
  };
}

function namesOf({ label, aliases }: Series): string[] {
  return [label, ...aliases];
}
