import { z } from "zod";
import { placeSchema } from "./place";

export const severities = ["error", "warning"] as const;
export const severitySchema = z.enum(severities);
/** An error blocks publishing, a warning advises. */
export type Severity = z.infer<typeof severitySchema>;

export const problemSchema = z.object({
  code: z.string().regex(/^[a-z][A-Za-z]+$/),
  severity: severitySchema,
  place: placeSchema.nullable(),
  /** The particulars that `lib/format/problem.ts` needs to say it in Swedish. */
  data: z.record(z.string(), z.string()),
});
/** Something odd in a document: a value, never an exception. */
export type Problem = z.infer<typeof problemSchema>;
