import { z } from "zod";
import { isoDate } from "./period";
import { placeSchema } from "./place";

export const assignmentStatuses = ["completed", "ongoing", "notStarted"] as const;
export const assignmentStatusSchema = z.enum(assignmentStatuses);
export type AssignmentStatus = z.infer<typeof assignmentStatusSchema>;

export const assignmentSchema = z.object({
  title: z.string(),
  /** Null when the report says nothing that is a status. */
  status: assignmentStatusSchema.nullable(),
  /** The words of the status as printed; empty when there are none. */
  printed: z.string(),
  /** The date printed with it: a day, a month, a part of a year. */
  dated: z.string().nullable(),
  /** That date where it is a whole day. */
  date: isoDate.nullable(),
  place: placeSchema,
});
/** An assignment from the council (uppdrag från fullmäktige), as one report tells how far it has come. */
export type Assignment = z.infer<typeof assignmentSchema>;
