import { z } from "zod";
import { basisSchema, measuredSchema } from "./figure";
import { isoDate, periodSchema } from "./period";
import { accumulationSchema, betterSchema, seriesKindSchema } from "./series";
import { unitSchema } from "./unit";

/** The series a stated figure belongs to: one that the committee has, or a new one with what it is. */
export const statedSeriesSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("known"), id: z.uuid() }),
  z.object({
    kind: z.literal("new"),
    words: z.object({
      kind: seriesKindSchema,
      label: z.string().trim().min(1).max(300),
      unit: unitSchema,
      accumulation: accumulationSchema,
      better: betterSchema,
    }),
  }),
]);
export type StatedSeries = z.infer<typeof statedSeriesSchema>;

export const statedFigureSchema = z
  .object({
    series: statedSeriesSchema,
    period: periodSchema,
    basis: basisSchema,
    /** The value as it was written; empty where it is missing. */
    printed: z.string().max(80),
    /** Who stands for it: a name, a role, an office. */
    who: z.string().trim().min(1).max(200),
    /** When they said so. */
    saidOn: isoDate,
    /** What it can be read in, as a case number or a document's name. */
    document: z.string().trim().min(1).max(300).nullable(),
  })
  .and(measuredSchema);
/** A single figure that stands in no report that is read: what it is, and who says so. */
export type StatedFigure = z.infer<typeof statedFigureSchema>;
