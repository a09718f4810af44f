import { z } from "zod";

export const eventActions = [
  "imported",
  "uploaded",
  "reviewStarted",
  "sentBack",
  "figuresAccepted",
  "figureCorrected",
  "figureSetMissing",
  "figureDiscarded",
  "figureAdded",
  "seriesChanged",
  "seriesMapped",
  "seriesDefined",
  "breakRecorded",
  "goalLinked",
  "goalCorrected",
  "goalAdded",
  "goalDiscarded",
  "decisionUndone",
  "figureStated",
  "reportDescribed",
  "discarded",
  "published",
  "withdrawn",
  "userAdded",
  "userDeactivated",
  "userReactivated",
  "rolesChanged",
  "passwordReset",
  "passwordChanged",
  "accountLocked",
  "settingChanged",
] as const;
export const eventActionSchema = z.enum(eventActions);
/** What can happen that the history keeps. */
export type EventAction = z.infer<typeof eventActionSchema>;

export const eventSchema = z.object({
  id: z.string(),
  at: z.date(),
  /** The name at the time, kept as text: history outlives accounts. */
  actor: z.string(),
  actorId: z.string().nullable(),
  action: eventActionSchema,
  committeeId: z.string().nullable(),
  reportId: z.string().nullable(),
  /** The person it was done to. */
  userId: z.string().nullable(),
  /** The particulars; which ones depends on the action. */
  data: z.record(z.string(), z.unknown()),
});
/** One line of the history: who did what to what, and when. Never changed. */
export type Event = z.infer<typeof eventSchema>;
