import { z } from "zod";
import { unitSchema } from "./unit";

export const seriesKinds = [
  "indicator",
  "incomeStatement",
  "serviceArea",
  "volume",
  "placement",
  "investment",
  "grant",
  "serviceGuarantee",
  "staff",
  "equity",
  "externalProvider",
] as const;
export const seriesKindSchema = z.enum(seriesKinds);
export type SeriesKind = z.infer<typeof seriesKindSchema>;

export const accumulations = ["flow", "ratio", "mean", "point"] as const;
export const accumulationSchema = z.enum(accumulations);
/** `flow` adds up over time (counts, care days, money); `point` is a stock at a date. */
export type Accumulation = z.infer<typeof accumulationSchema>;

export const betterDirections = ["higher", "lower", "neither"] as const;
export const betterSchema = z.enum(betterDirections);
export type Better = z.infer<typeof betterSchema>;

/** What a line is in an income statement, so that different charts of accounts meet. */
export const statementRoles = [
  "municipalGrant",
  "revenue",
  "totalRevenue",
  "expenses",
  "totalExpenses",
  "netExpenses",
  "financialNet",
  "result",
  "accumulatedResult",
] as const;
export const statementRoleSchema = z.enum(statementRoles);
export type StatementRole = z.infer<typeof statementRoleSchema>;

export const breakCauses = ["definition", "organisation", "method", "coverage"] as const;
export const breakCauseSchema = z.enum(breakCauses);

export const breakSchema = z.object({
  /** The first date of the new series. */
  date: z.string(),
  cause: breakCauseSchema,
  note: z.string(),
  /** The report that says so. */
  reportId: z.string().nullable(),
});
export type Break = z.infer<typeof breakSchema>;

export const seriesSchema = z.object({
  id: z.string(),
  committeeId: z.string(),
  kind: seriesKindSchema,
  label: z.string(),
  slug: z.string(),
  /** The printed subheading it stands under ("Väntetid"), or null. */
  group: z.string().nullable(),
  /** What of the row the column measures, where a table has several ("Ansökt", "Volym"), or null. */
  aspect: z.string().nullable(),
  unit: unitSchema,
  accumulation: accumulationSchema,
  better: betterSchema,
  role: statementRoleSchema.nullable(),
  parentId: z.string().nullable(),
  aliases: z.array(z.string()),
  /** The key of the shared definition that an editor has found it to have, or null. */
  definition: z.string().nullable(),
  breaks: z.array(breakSchema),
});
export type Series = z.infer<typeof seriesSchema>;
