import { z } from "zod";

export const roleNames = ["editor", "approver", "admin"] as const;
export const roleNameSchema = z.enum(roleNames);
/** An editor reads reports in and settles doubts, an approver publishes, an admin does both and sees to who may. */
export type RoleName = z.infer<typeof roleNameSchema>;

export const roleSchema = z
  .object({
    /** Null for every committee there is and will be, which only an admin's role can be. */
    committeeId: z.string().nullable(),
    role: roleNameSchema,
  })
  .refine(({ committeeId, role }) => committeeId !== null || role === "admin");
export type Role = z.infer<typeof roleSchema>;

export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
});
/** Who asks: somebody signed in, with what they may. A reader who isn't signed in is `null`. */
export type Actor = z.infer<typeof actorSchema>;

/** Who did something, as the history keeps it. A command has no account, so no id. */
export interface Doer {
  id: string | null;
  name: string;
}

/** Somebody at the terminal of the machine itself. */
export const commandLine: Doer = { id: null, name: "kommandoraden" };
