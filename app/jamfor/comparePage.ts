import { compare, shownFigures, type Compared, type ComparisonView } from "@/lib/charts/comparison";
import { listCommittees } from "@/lib/data/committees";
import {
  listSeriesAt,
  listSeriesOfDefinition,
  listSeriesOfRole,
  listSharedDefinitions,
} from "@/lib/data/comparedSeries";
import { listPopulations } from "@/lib/data/population";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import type { Committee } from "@/lib/domain/committee";
import type { Basis } from "@/lib/domain/figure";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import { seriesComparability, type SeriesVerdict } from "@/lib/domain/seriesComparability";
import {
  mostCompared,
  parseCompareQuery,
  roleSlugs,
  type CompareQuery,
} from "@/lib/routes/compare";

/** A series that may be chosen, and whether it can stand beside the first chosen one. */
export interface Candidate {
  list: SeriesWithFigures;
  verdict: SeriesVerdict;
}

/**
 * What the address asks to be compared, in its order, and what it then shows. Series that aren't there are
 * left out; when none is, all committees' costs are compared. `definitions` are those that committees meet in.
 */
export async function getComparison(search: Record<string, string | string[] | undefined>) {
  const asked = parseCompareQuery(search);
  const [committees, populations, definitions, found] = await Promise.all([
    listCommittees(),
    listPopulations(),
    listSharedDefinitions(),
    seriesOf(asked),
  ]);
  const query = found.length > 0 ? asked : parseCompareQuery({});
  const lists = found.length > 0 ? found : await seriesOf(query);
  const view = viewOf(query);
  const all = (await Promise.all(lists.map((list) => memberOf(list, committees)))).flat();
  const members = query.serie.length > 0 ? all : tellingFirst(all, view);
  const comparison = compare(members, view, populations);
  return { query, view, members, committees, definitions, comparison };
}

/** The others are held against the first, which must then have something to tell in the view. */
function tellingFirst(members: readonly Compared[], view: ComparisonView): Compared[] {
  const tells = (of: Compared) => shownFigures(of, view).some(({ value }) => value !== null);
  return [...members.filter(tells), ...members.filter((of) => !tells(of))];
}

/** A committee's series, each held against the first of those chosen. */
export async function getCandidates(
  committee: Committee,
  anchor: Compared,
  view: ComparisonView,
): Promise<Candidate[]> {
  const [series, reports] = await Promise.all([
    listSeries({ committeeId: committee.id }),
    listReports(committee.id),
  ]);
  const first = { series: anchor.list.series, figures: shownFigures(anchor, view) };
  return series.map((list) => ({
    list,
    verdict: seriesComparability(first, {
      series: list.series,
      figures: shownFigures({ list, reports }, view),
    }),
  }));
}

/** A series as the address has it: "kommun/namnd/serie". */
export function refOf(committee: Committee, series: { slug: string }): string {
  return `${committee.municipality.slug}/${committee.slug}/${series.slug}`;
}

function seriesOf({ serie, roll, definition }: CompareQuery): Promise<SeriesWithFigures[]> {
  if (definition) return listSeriesOfDefinition(definition, mostCompared);
  if (roll) return listSeriesOfRole(roleSlugs[roll], mostCompared);
  return listSeriesAt(
    serie.map((each) => {
      const [municipality = "", committee = "", series = ""] = each.split("/");
      return { municipality, committee, series };
    }),
  );
}

async function memberOf(
  list: SeriesWithFigures,
  committees: readonly Committee[],
): Promise<Compared[]> {
  const committee = committees.find(({ id }) => id === list.series.committeeId);
  return committee ? [{ committee, list, reports: await listReports(committee.id) }] : [];
}

function viewOf({ period, uppgift, visa, per }: CompareQuery): ComparisonView {
  return { stretch: period, basis: bases[uppgift], measure: visa, perHead: per === "invanare" };
}

const bases: Record<CompareQuery["uppgift"], Basis> = {
  utfall: "actual",
  budget: "budget",
  prognos: "forecast",
};
