import { z } from "zod";
import type { Place } from "../domain/place";
import { slugSchema, withQuery } from "./query";

type CommitteeSlugs = { slug: string; municipality: { slug: string } };

/** The addresses of a committee's pages; part of `routes`. */
export const committeeRoutes = {
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

function committeePath(committee: CommitteeSlugs): string {
  return `/${committee.municipality.slug}/${committee.slug}`;
}
