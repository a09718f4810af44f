import { z } from "zod";

export const municipalitySchema = z.object({
  id: z.string(),
  /** Four digits as text: "0381". Null for the invented one. */
  scbCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  name: z.string(),
  slug: z.string(),
  /** Invented for demonstration; every page that shows it says so. */
  isInvented: z.boolean(),
});
export type Municipality = z.infer<typeof municipalitySchema>;

export const committeeSchema = z.object({
  id: z.string(),
  municipality: municipalitySchema,
  name: z.string(),
  slug: z.string(),
});
export type Committee = z.infer<typeof committeeSchema>;
