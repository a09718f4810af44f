"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getActor } from "@/lib/data/session";
import {
  addUser,
  deactivateUser,
  giveRole,
  reactivateUser,
  resetPassword,
  takeRole,
} from "@/lib/data/users";
import { setNeedsTwoPeople } from "@/lib/data/workplace";
import { roleSchema } from "@/lib/domain/actor";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../visitor";

/** A password to hand over, shown in this answer and never again; or why there is none. */
export type HandedOver =
  | { kind: "nothing" }
  | { kind: "password"; email: string; password: string }
  | { kind: "taken" | "invalid"; email: string };

const newUserSchema = z
  .object({
    email: z.string().trim().pipe(z.email().max(254)),
    name: z.string().trim().min(1).max(120),
    role: z.string().catch(""),
    committeeId: z.string().catch(""),
  })
  .transform(({ role, committeeId, ...person }) => ({
    ...person,
    role: role === "" ? null : { committeeId: committeeId || null, role },
  }))
  .pipe(z.object({ email: z.string(), name: z.string(), role: roleSchema.nullable() }));
const userSchema = z.object({ userId: z.uuid(), email: z.string().catch("") });
const roleFormSchema = z
  .object({ userId: z.uuid(), committeeId: z.string(), role: z.string() })
  .transform(({ userId, committeeId, role }) => ({
    userId,
    role: { committeeId: committeeId || null, role },
  }))
  .pipe(z.object({ userId: z.uuid(), role: roleSchema }));
const settingSchema = z.object({ committeeId: z.uuid(), needsTwoPeople: z.enum(["ja", "nej"]) });

/** Makes an account, and shows its one-time password. */
export async function addUserAction(_: HandedOver, form: FormData): Promise<HandedOver> {
  await requireSameOrigin();
  const given = newUserSchema.safeParse(Object.fromEntries(form));
  if (!given.success) return { kind: "invalid", email: String(form.get("email") ?? "") };
  const { email } = given.data;
  const made = await orNotFound(addUser(await getActor(), given.data));
  revalidatePath(routes.users());
  return made ? { kind: "password", email, password: made.password } : { kind: "taken", email };
}

/** Gives an account a new one-time password, and shows it. */
export async function resetPasswordAction(_: HandedOver, form: FormData): Promise<HandedOver> {
  await requireSameOrigin();
  const { userId, email } = userSchema.parse(Object.fromEntries(form));
  const password = await orNotFound(resetPassword(await getActor(), userId));
  return { kind: "password", email, password };
}

export async function deactivateUserAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { userId } = userSchema.parse(Object.fromEntries(form));
  await orNotFound(deactivateUser(await getActor(), userId));
  revalidatePath(routes.users());
}

export async function reactivateUserAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { userId } = userSchema.parse(Object.fromEntries(form));
  await orNotFound(reactivateUser(await getActor(), userId));
  revalidatePath(routes.users());
}

export async function giveRoleAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const given = roleFormSchema.safeParse(Object.fromEntries(form));
  // The one choice that the form lets through and nobody can have: editor of all committees.
  if (!given.success) return;
  await orNotFound(giveRole(await getActor(), given.data.userId, given.data.role));
  revalidatePath(routes.users());
}

export async function takeRoleAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { userId, role } = roleFormSchema.parse(Object.fromEntries(form));
  await orNotFound(takeRole(await getActor(), userId, role));
  revalidatePath(routes.users());
}

/** Sets whether publishing in a committee takes two people. */
export async function setNeedsTwoPeopleAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { committeeId, needsTwoPeople } = settingSchema.parse(Object.fromEntries(form));
  await orNotFound(setNeedsTwoPeople(await getActor(), committeeId, needsTwoPeople === "ja"));
  revalidatePath(routes.users());
}
