import { yearsOfArea, type AreaMapping, type AreaYear } from "./areaMapping";
import { combineMappings } from "./areaSuccession";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";

/** What a service area takes over from others, and what it shows of the years before by that. */
export interface Takeover {
  series: Series;
  predecessors: {
    label: string;
    /** The successor's first day: as it was told first. */
    date: string;
    /** Goes whole; also to another, in what parts nobody has said; or by shares that are told already. */
    how: "whole" | "split" | "byShares";
  }[];
  /** Newest first; one that is unknown with those whose figure is lacking. */
  years: (AreaYear & { lacking: string[] })[];
}

/** All that is told of a committee's service areas. */
export interface AreaFacts {
  list: readonly SeriesWithFigures[];
  reports: readonly Report[];
  shared: readonly AreaMapping[];
  /** Of whole areas, in the order they were told. */
  whole: readonly AreaMapping[];
}

/**
 * What one service area takes over by what is told. Null for an area that is not in the list. A predecessor without
 * figures has a name all the same, in `labels`.
 */
export function takeoverOf(
  successorId: string,
  { list, reports, shared, whole }: AreaFacts,
  labels: ReadonlyMap<string, string>,
): Takeover | null {
  const series = list.find((each) => each.series.id === successorId)?.series;
  if (!series) return null;
  const mappings = combineMappings(shared, whole);
  const isOwn = (each: AreaMapping) => each.successorId === successorId;
  const own = whole.filter(isOwn);
  const first = own.filter(
    (each, at) => own.findIndex((other) => other.predecessorId === each.predecessorId) === at,
  );
  const nameOf = (id: string) => labels.get(id) ?? "";
  return {
    series,
    predecessors: first.map(({ predecessorId, date }) => {
      const isShared = shared.some((each) => each.predecessorId === predecessorId);
      const isWhole = mappings.some((each) => isOwn(each) && each.predecessorId === predecessorId);
      const how = isShared ? "byShares" : isWhole ? "whole" : "split";
      return { label: nameOf(predecessorId), date, how };
    }),
    years: yearsOfArea(series, list, mappings, reports).map((each) => {
      if (each.how !== "unknown") return { ...each, lacking: [] };
      const into = mappings.filter(
        (mapping) => isOwn(mapping) && `${each.year}-12-31` < mapping.date,
      );
      const lacking = into
        .map(({ predecessorId }) => predecessorId)
        .filter((id) => !hasYear(list, reports, id, each.year))
        .map(nameOf);
      return { ...each, lacking };
    }),
  };
}

function hasYear(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
  id: string,
  year: number,
): boolean {
  const area = list.find(({ series }) => series.id === id);
  if (!area) return false;
  return yearsOfArea(area.series, [area], [], reports).some(
    (each) => each.year === year && each.how === "reported",
  );
}
