import { z } from "zod";
import { targetSchema, verdictSchema } from "./goal";
import { placeSchema } from "./place";

export const goalMeasureSchema = z.object({
  label: z.string().trim().min(1).max(300),
  target: targetSchema.nullable(),
  /** Which of the read measures it was, from 0; null for one that the reader missed. */
  was: z.int().min(0).nullable(),
});
/** A measure of a goal as a person has it. */
export type GoalMeasure = z.infer<typeof goalMeasureSchema>;

export const goalWordsSchema = z.object({
  title: z.string().trim().min(1).max(1000),
  perspective: z.string().trim().min(1).max(300).nullable(),
  /** Null in a plan, which judges nothing. */
  verdict: verdictSchema.nullable(),
  expected: z.boolean(),
  measures: z.array(goalMeasureSchema).max(40),
});
/** What a person says that a goal is. The printed words and the line are the document's, and stay. */
export type GoalWords = z.infer<typeof goalWordsSchema>;

const note = z.string().trim().max(500).nullable();

/** A goal that was misread. `key` is its place among the draft's goals, from 0, or that of an added one. */
export const goalCorrection = z.object({
  about: z.literal("goalCorrection"),
  key: z.string(),
  words: goalWordsSchema,
  note,
});

/** It is no goal at all: a heading, a sentence about one. */
export const goalDiscard = z.object({ about: z.literal("goalDiscard"), key: z.string(), note });

/** A goal that stands in the document and wasn't read. */
export const goalAdded = z.object({
  about: z.literal("goalAdded"),
  key: z.string().regex(/^nytt:[0-9]{1,6}:[0-9]{1,6}$/),
  /** Where its title begins, and its words of status: checked against the document before it is kept. */
  place: placeSchema,
  printed: z.string().trim().max(200),
  words: goalWordsSchema,
});
