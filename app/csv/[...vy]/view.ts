import type { FigureFilter } from "@/lib/data/export/figures";
import type { GoalFilter, GoalOrdering } from "@/lib/data/export/goals";
import type { SeriesKind } from "@/lib/domain/series";
import { subjectKinds } from "@/lib/domain/subject";
import { goalsQuerySchema, verdictSlugs, type GoalsQuery } from "@/lib/routes";
import {
  committeeGoalsQuerySchema,
  indicatorQuerySchema,
  indicatorsQuerySchema,
  reportQuerySchema,
  yearQuerySchema,
} from "@/lib/routes/committee";
import { slugSchema } from "@/lib/routes/query";

type Query = Record<string, string>;

/** A committee's part of the site, as its address has it. */
export interface CommitteePlace {
  municipality: string;
  committee: string;
}

/** Views whose rows are worked out by us: the same getter makes the page and the file. */
export type ComputedView =
  | "placements"
  | "moneyYears"
  | "forecasts"
  | "revisions"
  | "brief"
  | "sameTime"
  | "goalTimeline"
  | "assignments"
  | "operating"
  | "areas";

/** What a `.csv` holds: goals, figures of everything or of a committee, or what is worked out of them. */
export type CsvView =
  | { rows: ComputedView; of: CommitteePlace; query: Query }
  | { rows: "goalMap"; of: null; query: Query }
  | { rows: "goals"; of: CommitteePlace | null; filter: GoalFilter }
  | { rows: "figures"; of: null; filter: FigureFilter }
  | {
      rows: "figures";
      of: CommitteePlace;
      filter: FigureFilter;
      /** Slugs that are looked up: one in the path must exist, one in the query may be left out. */
      series?: string;
      report?: string;
      wishedReport?: string;
    };

/**
 * The rows that stand beside the view of an address, which is given as the parts of its path without
 * ".csv" and its query. Null for an address that has no file.
 */
export function csvViewOf(path: readonly string[], query: Query): CsvView | null {
  if (!path.every((part) => slugSchema.safeParse(part).success)) return null;
  const [first, committee, page, slug, ...rest] = path;
  if (first === undefined || rest.length > 0) return null;
  if (committee === undefined) return siteView(first, query);
  const of = { municipality: first, committee };
  if (slug !== undefined) return detailView(of, page, slug, query);
  return page === undefined ? wholeCommittee(of, query) : pageView(of, page, query);
}

const kindsOf: Record<string, readonly SeriesKind[]> = {
  nyckeltal: subjectKinds.indicators,
  ekonomi: subjectKinds.finance,
  placeringar: subjectKinds.placements,
  kontroll: subjectKinds.control,
};

/** Pages of a committee whose rows are worked out. */
const computedPages: Record<string, ComputedView> = {
  revideringar: "revisions",
  "pa-en-minut": "brief",
  "samma-tid": "sameTime",
};

const endMonths = { helar: undefined, t1: 4, t2: 8 };

function siteView(page: string, query: Query): CsvView | null {
  if (page === "allt") return { rows: "figures", of: null, filter: {} };
  if (page !== "mal") return null;
  const asked = goalsQuerySchema.parse(query);
  if (asked.vy === "karta") return { rows: "goalMap", of: null, query };
  const filter: GoalFilter = {
    municipalitySlug: asked.kommun,
    committeeSlug: asked.namnd,
    year: asked.ar === undefined ? undefined : Number(asked.ar),
    verdict: asked.bedomning && verdictSlugs[asked.bedomning],
    newestOnly: true,
    order: [orderings[asked.grupp], orderings[asked.ordning]],
  };
  return { rows: "goals", of: null, filter };
}

const orderings: Record<GoalsQuery["grupp"] | GoalsQuery["ordning"], GoalOrdering> = {
  namnd: "committee",
  ar: "year",
  bedomning: "verdict",
  mal: "title",
};

/** A committee's own page shows it at a report; without one its file is the whole committee. */
function wholeCommittee(of: CommitteePlace, query: Query): CsvView {
  const { rapport } = reportQuerySchema.parse(query);
  return { rows: "figures", of, filter: {}, wishedReport: rapport };
}

function pageView(of: CommitteePlace, page: string, query: Query): CsvView | null {
  const { ar } = yearQuerySchema.parse(query);
  const year = ar === undefined ? undefined : Number(ar);
  if (page === "mal" && committeeGoalsQuerySchema.parse(query).vy === "over-tid")
    return { rows: "goalTimeline", of, query };
  if (page === "mal") {
    const places = { municipalitySlug: of.municipality, committeeSlug: of.committee };
    return {
      rows: "goals",
      of,
      filter: { ...places, year, newestOnly: false, order: ["year", "title"] },
    };
  }
  const computed = computedPages[page];
  if (computed !== undefined) return { rows: computed, of, query };
  if (page === "rapporter") return { rows: "figures", of, filter: {} };
  const kinds = kindsOf[page];
  if (kinds === undefined) return null;
  if (page === "ekonomi") {
    const { rapport } = reportQuerySchema.parse(query);
    return { rows: "figures", of, filter: { kinds }, wishedReport: rapport };
  }
  const endMonth = endMonths[indicatorsQuerySchema.parse(query).jamfor];
  if (page === "placeringar") return { rows: "figures", of, filter: { kinds, year } };
  const withInternalControl = page === "kontroll";
  return { rows: "figures", of, filter: { kinds, endMonth, withInternalControl } };
}

function detailView(
  of: CommitteePlace,
  page: string | undefined,
  slug: string,
  query: Query,
): CsvView | null {
  if (page === "ekonomi" && slug === "over-aren") return { rows: "moneyYears", of, query };
  if (page === "kontroll" && slug === "uppdrag") return { rows: "assignments", of, query };
  if (page === "placeringar" && slug === "utraknat") return { rows: "placements", of, query };
  if (page === "ekonomi" && slug === "driftredovisning") return { rows: "operating", of, query };
  if (page === "ekonomi" && slug === "verksamheter") return { rows: "areas", of, query };
  if (page === "ekonomi" && slug === "prognoser") return { rows: "forecasts", of, query };
  if (page === "rapporter") return { rows: "figures", of, filter: {}, report: slug };
  if (page !== "nyckeltal") return null;
  const endMonth = endMonths[indicatorQuerySchema.parse(query).period];
  return { rows: "figures", of, filter: { endMonth }, series: slug };
}
