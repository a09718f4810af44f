import { z } from "zod";
import { decimalText } from "./decimal";
import { periodSchema } from "./period";
import { placeSchema } from "./place";
import { unitSchema } from "./unit";

export const bases = ["actual", "budget", "forecast", "target", "variance"] as const;
export const basisSchema = z.enum(bases);
/** "Bokslut 2023" and "Utfall 2023" are the same basis; the printed header is kept beside it. */
export type Basis = z.infer<typeof basisSchema>;

export const missingReasons = [
  "blank",
  "unreadable",
  "notReported",
  "notApplicable",
  "suppressed",
] as const;
export const missingReasonSchema = z.enum(missingReasons);
/** Why there is no value. Missing is never zero. */
export type MissingReason = z.infer<typeof missingReasonSchema>;

export const flags = ["B", "D", "E", "F", "P", "Q", "U", "V"] as const;
export const flagSchema = z.enum(flags);
/**
 * SDMX's letters: `B` break, `D` differing definition, `E` estimated, `F` forecast, `P` provisional,
 * `Q` suppressed, `U` low reliability (the reading is in doubt), `V` unvalidated.
 */
export type Flag = z.infer<typeof flagSchema>;

export const verifications = ["byCheck", "byPerson", "notYet"] as const;
export const verificationSchema = z.enum(verifications);
export type Verification = z.infer<typeof verificationSchema>;

/** A value or the reason why there is none, and never both. */
export const measuredSchema = z.union([
  z.object({ value: decimalText, missing: z.null() }),
  z.object({ value: z.null(), missing: missingReasonSchema }),
]);
export type Measured = z.infer<typeof measuredSchema>;

export const figureSchema = z
  .object({
    id: z.string(),
    seriesId: z.string(),
    reportId: z.string(),
    period: periodSchema,
    basis: basisSchema,
    /** Revenue positive, expenses negative, variance positive = favourable. */
    unit: unitSchema,
    /** The cell's text as printed, also when it could not be read. */
    printed: z.string(),
    column: z.string(),
    place: placeSchema,
    flags: z.array(flagSchema),
    verification: verificationSchema,
    /** What arithmetic or another report says a doubtful cell must be; never stored as the value unasked. */
    proposed: decimalText.nullable(),
    /** Why it is in doubt or how it was proved, as a code that `lib/format` can say. */
    reason: z.string().nullable(),
  })
  .and(measuredSchema);
/** One printed number with series, period, basis, unit and source: the atom of the system. */
export type Figure = z.infer<typeof figureSchema>;

export const figureStatuses = ["verified", "read", "doubtful"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** Doubtful when flagged `U`, verified when a check or a person has confirmed it, else read. */
export function statusOf(figure: Pick<Figure, "flags" | "verification">): FigureStatus {
  if (figure.flags.includes("U")) return "doubtful";
  return figure.verification === "notYet" ? "read" : "verified";
}
