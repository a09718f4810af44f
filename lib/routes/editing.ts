import { z } from "zod";
import { pageNumber, withQuery } from "./query";

/** The addresses of the editors' own pages; part of `routes`. */
export const editingRoutes = {
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
} as const;

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
