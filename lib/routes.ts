import { z } from "zod";
import type { Verdict } from "./domain/goal";
import type { HitKind } from "./domain/search";
import { committeeRoutes } from "./routes/committee";
import { compareHref } from "./routes/compare";
import { editingRoutes } from "./routes/editing";
import { pageNumber, slugSchema, withQuery } from "./routes/query";

/**
 * Every address of the site; `lib/routes` has its parts. Beside them stand the schemas that read params and search
 * params back: unknown or broken values fall back, they never fault.
 */
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
  ...editingRoutes,
  ...committeeRoutes,
} as const;

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
