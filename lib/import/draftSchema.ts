import { z } from "zod";
import { assignmentSchema } from "../domain/assignment";
import { checkSchema } from "../domain/check";
import { decimalText } from "../domain/decimal";
import { basisSchema, flagSchema, measuredSchema, verificationSchema } from "../domain/figure";
import { targetSchema, verdictSchema } from "../domain/goal";
import { isoDate, periodSchema } from "../domain/period";
import { placeSchema } from "../domain/place";
import { problemSchema } from "../domain/problem";
import { reportIdentitySchema, reportKindSchema, tertialSchema } from "../domain/report";
import {
  accumulationSchema,
  betterSchema,
  breakCauseSchema,
  seriesKindSchema,
  statementRoleSchema,
} from "../domain/series";
import { unitSchema } from "../domain/unit";
import { documentKinds, type Line } from "./document";
import type { Draft } from "./draft";

const text = z.string();
const number = z.number();

export const lineSchema = z.object({
  number: z.int().positive(),
  page: z.int().positive().nullable(),
  text,
  words: z.array(
    z.object({
      text,
      left: number,
      right: number,
      top: number.optional(),
      size: number.optional(),
    }),
  ),
  cells: z.array(text).nullable(),
  top: number.nullable(),
  size: number.nullable(),
}) satisfies z.ZodType<Line>;

const draftSeriesSchema = z.object({
  kind: seriesKindSchema,
  label: text,
  parent: text.nullable(),
  group: text.nullable(),
  aspect: text.nullable(),
  unit: unitSchema,
  accumulation: accumulationSchema,
  better: betterSchema,
  role: statementRoleSchema.nullable(),
});

const draftFigureSchema = z
  .object({
    key: text,
    series: draftSeriesSchema,
    section: text,
    column: text,
    period: periodSchema,
    basis: basisSchema,
    printed: text,
    place: placeSchema,
    flags: z.array(flagSchema),
    verification: verificationSchema,
    proposed: decimalText.nullable(),
    reason: text.nullable(),
  })
  .and(measuredSchema);

const figureKeys = z.array(text);

/**
 * A draft as it comes back out of a child process or the database: the same words as `Draft`, which the
 * compiler holds. What another process wrote is checked before it is believed.
 */
export const draftSchema = z.object({
  municipality: text.nullable(),
  committee: text.nullable(),
  title: text,
  identity: reportIdentitySchema.nullable(),
  stated: z
    .object({
      kind: reportKindSchema.nullable(),
      year: z.int().nullable(),
      tertial: tertialSchema.nullable(),
      subject: text.optional(),
    })
    .optional(),
  document: z.object({
    kind: z.enum(documentKinds),
    lines: z.array(lineSchema),
    isScanned: z.boolean(),
  }),
  figures: z.array(draftFigureSchema),
  goals: z.array(
    z.object({
      title: text,
      perspective: text.nullable(),
      verdict: verdictSchema.nullable(),
      expected: z.boolean(),
      printed: text,
      place: placeSchema,
      target: targetSchema.nullable(),
      measures: z.array(z.object({ label: text, target: targetSchema.nullable(), figureKeys })),
    }),
  ),
  assignments: z.array(assignmentSchema).optional(),
  breaks: z.array(
    z.object({
      seriesLabel: text,
      date: isoDate,
      cause: breakCauseSchema,
      note: text,
      place: placeSchema,
    }),
  ),
  checks: z.array(checkSchema.extend({ figureKeys })),
  problems: z.array(problemSchema),
  unused: z.array(z.object({ printed: text, place: placeSchema, reason: text })),
}) satisfies z.ZodType<Draft>;
