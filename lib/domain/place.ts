import { z } from "zod";

/** Where something stands in a document. Page and line count from 1; a text file has no page. */
export const placeSchema = z.object({
  page: z.number().int().positive().nullable(),
  line: z.number().int().positive(),
});
export type Place = z.infer<typeof placeSchema>;
