import { z } from "zod";
import { decimalText } from "./decimal";
import { placeSchema } from "./place";

/** What a check compares; `lib/format/check.ts` says each in Swedish. */
export const checkCodes = [
  "partsSum",
  "variance",
  "accumulatedResult",
  "sameFigure",
  "proseAgainstTable",
  "verdictAgainstMeasure",
  "plausibleRange",
  "unitFactor",
  "targetYear",
] as const;
export const checkCodeSchema = z.enum(checkCodes);
export type CheckCode = z.infer<typeof checkCodeSchema>;

export const checkSchema = z.object({
  code: checkCodeSchema,
  ok: z.boolean(),
  place: placeSchema,
  /** What is checked, as printed: row and column, or the total's label. */
  subject: z.string(),
  /** The numbers it used, each with the printed label, in the order they are told. */
  numbers: z.array(z.object({ label: z.string(), value: decimalText })),
});
/** A comparison that was made, with the numbers it used; kept also when it held. */
export type Check = z.infer<typeof checkSchema>;
