import { z } from "zod";
import type { Committee } from "./domain/committee";
import type { Verdict } from "./domain/goal";
import type { Place } from "./domain/place";
import { compareHref } from "./routes/compare";
import type { HitKind } from "./domain/search";

type CommitteeSlugs = { slug: string; municipality: { slug: string } };

/** Every address of the site, made here and nowhere else. */
export const routes = {
  start: (query: { kommun?: string; sida?: string } = {}) => withQuery("/", query),
  goals: (query: Partial<GoalsQuery> = {}) => withQuery("/mal", query),
  compare: compareHref,
  about: () => "/om",
  /** Files, addresses, columns and definitions. */
  data: () => "/data",
  accessibility: () => "/tillganglighet",
  search: (query: { q?: string; slag?: HitSlug } = {}) => withQuery("/sok", query),
  /** How to link to a view, cite it and embed it. */
  takeAlong: (href: string) => withQuery("/ta-med", { vy: href }),
  /** A view's charts without navigation, to stand in another page; one of them, or all. */
  embedded: (href: string, query: { diagram?: string } = {}) => {
    const [path = "", params = ""] = href.split("?");
    const own = new URLSearchParams(params);
    if (query.diagram) own.set("diagram", query.diagram);
    return `/inbaddat${path}${own.size === 0 ? "" : `?${own}`}`;
  },
  editing: (query: Partial<UploadQuery> = {}) => withQuery("/redaktion", query),
  signIn: (query: { till?: string } = {}) => withQuery("/redaktion/logga-in", query),
  bringIn: () => "/redaktion/rapporter/ny",
  /** The form for a single figure, with what was filled in when something is to be mended. */
  stateFigure: (query: Record<string, string | undefined> = {}) =>
    withQuery("/redaktion/rapporter/uppgift", query),
  /** Where the form of files is sent. */
  receive: () => "/redaktion/rapporter/ta-emot",
  template: (name: "veckor" | "manader", ending: "xlsx" | "csv") =>
    `/redaktion/rapporter/mall/${name}-${ending}`,
  upload: ({ id }: { id: string }, query: Partial<UploadQuery> = {}) =>
    withQuery(`/redaktion/rapporter/${id}`, query),
  review: ({ id }: { id: string }, query: Partial<ReviewQuery> = {}, key?: string) =>
    withQuery(`/redaktion/rapporter/${id}/granska`, query) + (key ? `#u-${key}` : ""),
  reviewSeries: ({ id }: { id: string }, query: Partial<SeriesMappingQuery> = {}, key?: string) =>
    withQuery(`/redaktion/rapporter/${id}/serier`, query) + (key ? `#s-${key}` : ""),
  reviewGoals: ({ id }: { id: string }, query: Partial<ReviewGoalsQuery> = {}, key?: string) =>
    withQuery(`/redaktion/rapporter/${id}/mal`, query) + (key ? `#m-${key}` : ""),
  publish: ({ id }: { id: string }, query: Partial<PublishQuery> = {}) =>
    withQuery(`/redaktion/rapporter/${id}/publicera`, query),
  releases: () => "/redaktion/publicerat",
  release: ({ id }: { id: string }, query: Partial<UploadQuery> = {}) =>
    withQuery(`/redaktion/publicerat/${id}`, query),
  account: () => "/redaktion/konto",
  users: () => "/redaktion/anvandare",
  smallCounts: () => "/redaktion/smatal",
  history: (query: Partial<HistoryQuery> = {}) => withQuery("/redaktion/historik", query),
  committee: (committee: CommitteeSlugs, query: { rapport?: string } = {}) =>
    withQuery(committeePath(committee), query),
  /** Not a page of its own: what the committee's page says of a report in a minute, for its file. */
  brief: (committee: CommitteeSlugs, query: { rapport?: string } = {}) =>
    withQuery(`${committeePath(committee)}/pa-en-minut`, query),
  sameTime: (committee: CommitteeSlugs, query: { rapport?: string } = {}) =>
    withQuery(`${committeePath(committee)}/samma-tid`, query),
  committeeGoals: (committee: CommitteeSlugs, query: { ar?: string; vy?: "over-tid" } = {}) =>
    withQuery(`${committeePath(committee)}/mal`, query),
  indicators: (committee: CommitteeSlugs, query: { grupp?: string; jamfor?: string } = {}) =>
    withQuery(`${committeePath(committee)}/nyckeltal`, query),
  indicator: (
    committee: CommitteeSlugs,
    series: { slug: string },
    query: Partial<IndicatorQuery> = {},
  ) => withQuery(`${committeePath(committee)}/nyckeltal/${series.slug}`, query),
  /** One or two pages to print for a meeting. */
  handout: (committee: CommitteeSlugs, query: { rapport?: string } = {}) =>
    withQuery(`${committeePath(committee)}/underlag`, query),
  finance: (committee: CommitteeSlugs, query: { rapport?: string; enhet?: string } = {}) =>
    withQuery(`${committeePath(committee)}/ekonomi`, query),
  areas: (committee: CommitteeSlugs, query: { indelning?: "da" } = {}) =>
    withQuery(`${committeePath(committee)}/ekonomi/verksamheter`, query),
  forecasts: (committee: CommitteeSlugs, query: { serie?: string } = {}) =>
    withQuery(`${committeePath(committee)}/ekonomi/prognoser`, query),
  placements: (committee: CommitteeSlugs, query: { ar?: string } = {}) =>
    withQuery(`${committeePath(committee)}/placeringar`, query),
  revisions: (committee: CommitteeSlugs) => `${committeePath(committee)}/revideringar`,
  operating: (committee: CommitteeSlugs, query: { ar?: string } = {}) =>
    withQuery(`${committeePath(committee)}/ekonomi/driftredovisning`, query),
  /** The file of investments, grants and equity over the years. */
  moneyYears: (committee: CommitteeSlugs) => `${committeePath(committee)}/ekonomi/over-aren`,
  control: (committee: CommitteeSlugs, query: { jamfor?: string } = {}) =>
    withQuery(`${committeePath(committee)}/kontroll`, query),
  /** The file of the assignments from the council. */
  assignments: (committee: CommitteeSlugs) => `${committeePath(committee)}/kontroll/uppdrag`,
  /** The file of what the page has worked out. */
  placementsWorkedOut: (committee: CommitteeSlugs, query: { ar?: string } = {}) =>
    withQuery(`${committeePath(committee)}/placeringar/utraknat`, query),
  reports: (committee: CommitteeSlugs) => `${committeePath(committee)}/rapporter`,
  report: (committee: CommitteeSlugs, report: { slug: string }, query: { utgava?: string } = {}) =>
    withQuery(`${committeePath(committee)}/rapporter/${report.slug}`, query),
  /** The place of a figure or an assessment on its report's page: its printed line. */
  place: (committee: CommitteeSlugs, report: { slug: string }, place: Pick<Place, "line">) =>
    `${committeePath(committee)}/rapporter/${report.slug}#rad-${place.line}`,
} as const;

export const dialects = ["maskin", "excel"] as const;
export const dialectSchema = z.enum(dialects);
export type Dialect = z.infer<typeof dialectSchema>;

/** The `.csv` beside a view: the same path and query with the ending, in a declared dialect. */
export function csvOf(href: string, dialect: Dialect): string {
  return fileOf(href, "csv", { dialekt: dialect });
}

/** A file beside a view, of another kind: the same path and query with the ending. */
export function fileOf(
  href: string,
  ending: "csv" | "json" | "xlsx" | "svg" | "png",
  more: Record<string, string> = {},
): string {
  const [path = "/", query] = href.split("?");
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  const ended = `${path === "/" ? "/allt" : path}.${ending}`;
  return params.size === 0 ? ended : `${ended}?${params}`;
}

/** The address of a view, given the path of a file beside it without its ending: `fileOf` backwards. */
export function viewOfPath(path: readonly string[], query: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of ["dialekt", "diagram"]) own.delete(name);
  const joined = path.join("/");
  return `/${joined === "allt" ? "" : joined}${own.size === 0 ? "" : `?${own}`}`;
}

/** Params and search params read back. Unknown or broken values fall back, they never fault. */
export const slugSchema = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** The page of a long list, from 1. */
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .optional()
  .catch(undefined);

export const startQuerySchema = z.object({
  /** One municipality's committees only. */
  kommun: slugSchema.optional().catch(undefined),
  sida: pageNumber,
});

export const goalGroupings = ["namnd", "ar", "bedomning"] as const;
export const goalSortings = ["namnd", "ar", "bedomning", "mal"] as const;
/** The verdicts as the address has them. */
export const verdictSlugs = {
  uppnatt: "achieved",
  delvis: "partlyAchieved",
  "inte-uppnatt": "notAchieved",
  "ej-bedomt": "notAssessed",
} as const satisfies Record<string, Verdict>;

export const goalsQuerySchema = z.object({
  kommun: slugSchema.optional().catch(undefined),
  namnd: slugSchema.optional().catch(undefined),
  ar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  bedomning: z.enum(["uppnatt", "delvis", "inte-uppnatt", "ej-bedomt"]).optional().catch(undefined),
  grupp: z.enum(goalGroupings).catch("namnd"),
  ordning: z.enum(goalSortings).catch("ar"),
  /** A list of the goals, or a map of committees and years. */
  vy: z.enum(["karta"]).optional().catch(undefined),
  sida: pageNumber,
});
export type GoalsQuery = z.infer<typeof goalsQuerySchema>;

/** The kinds of hits as the address has them. */
export const hitSlugs = {
  namnder: "committee",
  nyckeltal: "series",
  mal: "goal",
  rapporter: "report",
  anmarkningar: "remark",
  text: "line",
} as const satisfies Record<string, HitKind>;
export type HitSlug = keyof typeof hitSlugs;
export const hitSlugSchema = z.enum([
  "namnder",
  "nyckeltal",
  "mal",
  "rapporter",
  "anmarkningar",
  "text",
]);

/** A search is a few words; what is longer is cut, and signs that no text holds are left out. */
export const searchQuerySchema = z.object({
  q: z
    .string()
    .transform((text) =>
      text
        .replace(/\p{C}+/gu, " ")
        .trim()
        .slice(0, 120),
    )
    .catch(""),
  slag: hitSlugSchema.optional().catch(undefined),
});

export const indicatorsQuerySchema = z.object({
  /** Which stretch of the year is set side by side: whole years, or T1 against earlier T1. */
  jamfor: z.enum(["helar", "t1", "t2"]).catch("helar"),
});

export const indicatorQuerySchema = z.object({
  /** Which stretch of the year is shown: whole years, or T1 against earlier T1. */
  period: z.enum(["helar", "t1", "t2"]).catch("helar"),
  /** The interactive chart is loaded when asked for. */
  visa: z.enum(["interaktiv"]).optional().catch(undefined),
});
export type IndicatorQuery = z.infer<typeof indicatorQuerySchema>;

/** What a form came to, told on the page it leads to. */
export const uploadQuerySchema = z.object({
  svar: z.string().max(40).optional().catch(undefined),
});
export type UploadQuery = z.infer<typeof uploadQuerySchema>;

export const reviewGoalsQuerySchema = uploadQuerySchema.extend({
  /** The goal whose form stands open: "ny" for one that is to be added. */
  mal: z.string().max(20).optional().catch(undefined),
});
export type ReviewGoalsQuery = z.infer<typeof reviewGoalsQuerySchema>;

export const seriesMappingQuerySchema = uploadQuerySchema.extend({
  /** The series that is opened, with all the known ones to choose among. */
  serie: z.string().max(60).optional().catch(undefined),
  /** What is proposed of it, to be seen before it is settled. */
  forslag: z.string().max(6000).optional().catch(undefined),
});
export type SeriesMappingQuery = z.infer<typeof seriesMappingQuerySchema>;

export const publishQuerySchema = z.object({
  /** Long lists in full; they are counted and begun otherwise. */
  visa: z.enum(["allt"]).optional().catch(undefined),
});
export type PublishQuery = z.infer<typeof publishQuerySchema>;

export const reviewQuerySchema = z.object({
  /** The page of the document. */
  sida: pageNumber,
  /** The figure that is opened for change. */
  uppgift: z.string().max(60).optional().catch(undefined),
  svar: z.string().max(40).optional().catch(undefined),
});
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;

export const committeeGoalsQuerySchema = z.object({
  ar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  /** Year by year, or each goal over the years. */
  vy: z.enum(["over-tid"]).optional().catch(undefined),
});
/** Service areas as they are today, or as they were when they were reported. */
export const areasQuerySchema = z.object({
  indelning: z.enum(["da"]).optional().catch(undefined),
});
export const seriesQuerySchema = z.object({ serie: slugSchema.optional().catch(undefined) });
export const reportQuerySchema = z.object({ rapport: slugSchema.optional().catch(undefined) });
export const releaseQuerySchema = z.object({
  /** An earlier release, by its number. */
  utgava: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .optional()
    .catch(undefined),
});
/** A view of the site that is taken along: its path and query. What isn't one falls back to the first page. */
export const takeAlongQuerySchema = z.object({
  vy: z
    .string()
    .max(600)
    .regex(/^\/(?!redaktion|api|csv|json|xlsx|bild|inbaddat|ta-med)[a-z0-9/-]*(\?[\w%&=+.~-]*)?$/)
    .catch("/"),
});
export const diagramQuerySchema = z.object({
  diagram: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/)
    .optional()
    .catch(undefined),
});
export const financeQuerySchema = reportQuerySchema.extend({
  /** Money is converted to this; as printed without it. */
  enhet: z.enum(["tkr", "mnkr"]).optional().catch(undefined),
});
export const yearQuerySchema = z.object({
  ar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
});

export const historyQuerySchema = z.object({
  namnd: z.uuid().optional().catch(undefined),
  /** Continues before this line of the history. */
  fore: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;

/** Where to go once signed in: an address of the editors' own, whatever the link says. */
export const returnQuerySchema = z.object({
  till: z
    .string()
    .regex(/^\/redaktion(\/[a-z0-9-]+)*$/)
    .catch("/redaktion"),
  error: z.string().optional().catch(undefined),
});

/** Search params as Next gives them, with the first of repeated ones. */
export function firstOfEach(
  params: Record<string, string | string[] | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function committeePath(committee: CommitteeSlugs | Committee): string {
  return `/${committee.municipality.slug}/${committee.slug}`;
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
