import { z } from "zod";
import { decimalText } from "./decimal";
import { basisSchema, missingReasonSchema } from "./figure";
import { isoDate, periodSchema } from "./period";
import { placeSchema } from "./place";
import { goalAdded, goalCorrection, goalDiscard } from "./reviewGoal";
import { accumulationSchema, betterSchema, breakCauseSchema } from "./series";
import { sharedDefinitionKeySchema } from "./sharedDefinition";
import { unitSchema } from "./unit";

const figureChoiceSchema = z.discriminatedUnion("kind", [
  /** As it was read. */
  z.object({ kind: z.literal("accept") }),
  z.object({ kind: z.literal("correct"), value: decimalText }),
  z.object({ kind: z.literal("missing"), missing: missingReasonSchema }),
  /** It is no figure at all: a year, a footnote's number. */
  z.object({ kind: z.literal("discard") }),
]);
export type FigureChoice = z.infer<typeof figureChoiceSchema>;

const note = z.string().trim().max(500).nullable();

/** What each kind of decision says. `key` tells what of the draft it is about: one decision each. */
const figureDecision = z.object({
  about: z.literal("figure"),
  key: z.string(),
  choice: figureChoiceSchema,
  note,
});

const columnDecision = z.object({
  about: z.literal("column"),
  /** The key of its first figure. */
  key: z.string(),
  figureKeys: z.array(z.string()).min(1),
  basis: basisSchema,
  period: periodSchema,
});

const seriesDecision = z.object({
  about: z.literal("series"),
  /** The key of its first figure. */
  key: z.string(),
  figureKeys: z.array(z.string()).min(1),
  /** The known series that it is; null for one of its own. */
  seriesId: z.uuid().nullable(),
  /** What a new series is; null leaves the reading as it is. */
  words: z
    .object({
      label: z.string().trim().min(1).max(300),
      unit: unitSchema,
      accumulation: accumulationSchema,
      better: betterSchema,
    })
    .nullable(),
  /** Those that a new one takes over from: several that merged, or one that was split. */
  succession: z.object({ predecessorIds: z.array(z.uuid()).min(1), date: isoDate }).nullable(),
});

/** What a person is about to say of a series, before it is settled. */
export const seriesProposalSchema = seriesDecision.pick({
  seriesId: true,
  words: true,
  succession: true,
});
export type SeriesProposal = z.infer<typeof seriesProposalSchema>;

const definitionDecision = z.object({
  about: z.literal("definition"),
  /** The key of the series' first figure. */
  key: z.string(),
  figureKeys: z.array(z.string()).min(1),
  /** The shared definition that it has; null for none, also where it was thought to have one. */
  definition: sharedDefinitionKeySchema.nullable(),
});

const breakDecision = z.object({
  about: z.literal("break"),
  /** The key of the series' first figure. */
  key: z.string(),
  date: isoDate,
  cause: breakCauseSchema,
  note: z.string().trim().min(1).max(500),
});

const goalDecision = z.object({
  about: z.literal("goal"),
  /** Its place among the draft's goals, from 0, or the key of an added one. */
  key: z.string(),
  /** The goal it rewords or continues; null when it is new. */
  predecessorId: z.uuid().nullable(),
});

const addedDecision = z.object({
  about: z.literal("added"),
  key: z.string().regex(/^ny:[0-9]{1,6}:[0-9]{1,6}$/),
  /** Where it stands, and what stands there: checked against the document before it is kept. */
  place: placeSchema,
  printed: z.string().trim().min(1).max(100),
  value: decimalText,
  basis: basisSchema,
  period: periodSchema,
  /** A figure of the series it belongs to. */
  likeKey: z.string(),
});

export const settlingSchema = z.discriminatedUnion("about", [
  addedDecision,
  figureDecision,
  columnDecision,
  seriesDecision,
  definitionDecision,
  breakDecision,
  goalDecision,
  goalCorrection,
  goalDiscard,
  goalAdded,
]);
/**
 * What a person settles of a draft. Place and printed text are the document's: no decision alters them, and
 * only a figure that wasn't read says where in the document it stands.
 */
export type Settling = z.infer<typeof settlingSchema>;

const made = z.object({
  /** The name at the time. */
  by: z.string(),
  at: z.iso.datetime(),
  /** The version of the review that it made. */
  version: z.int().positive(),
});
export const decisionSchema = z.intersection(settlingSchema, made);
/** Something settled, by whom and when. */
export type Decision = z.infer<typeof decisionSchema>;
export type FigureDecision = Extract<Settling, { about: "figure" }>;
export type SeriesDecision = Extract<Settling, { about: "series" }>;

/** What tells one takeover from another: a person confirms the one that was shown. */
export function successionKey(succession: SeriesProposal["succession"]): string {
  if (succession === null) return "";
  return [succession.date, ...succession.predecessorIds.toSorted()].join(" ");
}

/** The decision about one thing of a draft, or null. */
export function decisionAbout<About extends Settling["about"]>(
  decisions: readonly Decision[],
  about: About,
  key: string,
): (Decision & { about: About }) | null {
  const isIt = (each: Decision): each is Decision & { about: About } =>
    each.about === about && each.key === key;
  return decisions.find(isIt) ?? null;
}

/** What somebody else settled after the reader saw the review, where it is about the same thing. */
export function conflictsWith(
  decisions: readonly Decision[],
  settlings: readonly Pick<Settling, "about" | "key">[],
  seenVersion: number,
): Decision[] {
  return settlings.flatMap(({ about, key }) => {
    const decision = decisionAbout(decisions, about, key);
    return decision !== null && decision.version > seenVersion ? [decision] : [];
  });
}
