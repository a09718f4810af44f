import { z } from "zod";
import { isoDate, periodSchema } from "./period";

/** `stated` is no report of the committee's: a single figure that somebody answers for. */
export const reportKinds = ["plan", "interim", "annual", "monthly", "stated"] as const;
export const reportKindSchema = z.enum(reportKinds);
export type ReportKind = z.infer<typeof reportKindSchema>;

export const reportStates = ["draft", "inReview", "published", "withdrawn"] as const;
export const reportStateSchema = z.enum(reportStates);
export type ReportState = z.infer<typeof reportStateSchema>;

export const tertialSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Tertial = z.infer<typeof tertialSchema>;

/** Which report a document is: read from the document, never from its file name. */
export const reportIdentitySchema = z.object({
  kind: reportKindSchema,
  year: z.number().int().min(1990).max(2100),
  tertial: tertialSchema.nullable(),
  /** What the report reports on: a plan its whole year, T2 January to August. */
  period: periodSchema,
  /** What it is about where it isn't the committee's whole follow-up: a table of weeks, a single figure. */
  subject: z.string().min(1).max(200).optional(),
});
export type ReportIdentity = z.infer<typeof reportIdentitySchema>;

export const reportSchema = reportIdentitySchema.extend({
  id: z.string(),
  committeeId: z.string(),
  /** Made from kind and period, never changes: "arsbokslut-2023", "delarsrapport-2024-tertial-2". */
  slug: z.string(),
  title: z.string(),
  state: reportStateSchema,
  /** 1 for the first publication; a correction is the next number. */
  release: z.number().int().positive(),
  /** What a correction changed; null in the first release. */
  releaseNote: z.string().nullable(),
  publishedAt: z.date().nullable(),
  decidedOn: isoDate.nullable(),
  caseNumber: z.string().nullable(),
  /** The document it was read from. */
  fileName: z.string(),
});
export type Report = z.infer<typeof reportSchema>;

/** A report that belongs to the year's cycle, and not beside it as monthly follow-ups and single figures do. */
export function isInCycle({ kind }: Pick<ReportIdentity, "kind">): boolean {
  return kind !== "monthly" && kind !== "stated";
}

/**
 * Chronological order key: plan before T1 before T2 before the accounts of the same year. What somebody
 * states of a year on its own is said after them: it is newer than what they say of the same thing.
 */
export function reportOrder(report: ReportIdentity): string {
  const step = { plan: 0, monthly: 1, interim: 1, annual: 2, stated: 3 }[report.kind];
  return `${report.year}-${step}-${report.period.end}`;
}
