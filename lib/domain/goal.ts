import { z } from "zod";
import { decimal, decimalText, type DecimalText } from "./decimal";
import { placeSchema } from "./place";
import { unitSchema } from "./unit";

export const verdicts = ["achieved", "partlyAchieved", "notAchieved", "notAssessed"] as const;
export const verdictSchema = z.enum(verdicts);
/** The committee's own judgement; "kommer uppnås" is `achieved` with `expected` true. */
export type Verdict = z.infer<typeof verdictSchema>;

export const bounds = ["atLeast", "atMost", "equal"] as const;
export const boundSchema = z.enum(bounds);
export type Bound = z.infer<typeof boundSchema>;

export const targetSchema = z.object({
  bound: boundSchema,
  value: decimalText,
  unit: unitSchema,
  year: z.number().int().nullable(),
  /** "minska med 20 procent" is a change and not a level: no outcome can be held against it. */
  isRelative: z.boolean(),
  printed: z.string(),
});
export type Target = z.infer<typeof targetSchema>;

export const measureSchema = z.object({
  label: z.string(),
  /** The indicator whose outcomes are held against it; null while no report gives an outcome. */
  seriesId: z.string().nullable(),
  target: targetSchema.nullable(),
});
/** What a goal is followed by (mätetal), as the newest report that lists its measures has it. */
export type Measure = z.infer<typeof measureSchema>;

export const assessmentSchema = z.object({
  reportId: z.string(),
  verdict: verdictSchema,
  /** True when the report judges what will be at the year's end. */
  expected: z.boolean(),
  /** The status words as printed. */
  printed: z.string(),
  place: placeSchema,
});
/** What one report says of a goal. */
export type Assessment = z.infer<typeof assessmentSchema>;

export const goalSchema = z.object({
  id: z.string(),
  committeeId: z.string(),
  slug: z.string(),
  title: z.string(),
  year: z.number().int(),
  perspective: z.string().nullable(),
  /** The goal it rewords or continues. */
  succeedsId: z.string().nullable(),
  /** In the goal's own words or, when it has a single measure, that measure's. */
  target: targetSchema.nullable(),
  measures: z.array(measureSchema),
  /** The indicators among its measures. */
  measureSeriesIds: z.array(z.string()),
  assessments: z.array(assessmentSchema),
});
export type Goal = z.infer<typeof goalSchema>;

/** Does the outcome reach the target? Null for a relative target, which is not a level. */
export function isTargetMet(outcome: DecimalText, target: Target): boolean | null {
  if (target.isRelative) return null;
  const difference = decimal(outcome).comparedTo(target.value);
  if (target.bound === "atLeast") return difference >= 0;
  if (target.bound === "atMost") return difference <= 0;
  return difference === 0;
}
