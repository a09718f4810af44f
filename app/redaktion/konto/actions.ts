"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { longestPassword, shortestPassword, weaknessOf } from "@/lib/data/auth/password";
import { getActor, giveCookies } from "@/lib/data/session";
import { changePassword } from "@/lib/data/users";
import { orNotFound, requireSameOrigin } from "../visitor";

/** What came of the last attempt; null before there has been one. */
export type PasswordOutcome =
  "changed" | "wrongCurrent" | "tooShort" | "tooPlain" | "notRepeated" | "same" | null;

const formSchema = z.object({
  current: z.string().max(longestPassword).catch(""),
  next: z.string().min(shortestPassword).max(longestPassword),
  repeated: z.string().catch(""),
});

/** Changes one's own password; every other session ends. */
export async function changePasswordAction(
  _: PasswordOutcome,
  form: FormData,
): Promise<PasswordOutcome> {
  await requireSameOrigin();
  const given = formSchema.safeParse(Object.fromEntries(form));
  if (!given.success) return "tooShort";
  const { current, next, repeated } = given.data;
  if (next !== repeated) return "notRepeated";
  if (next === current) return "same";
  const actor = await getActor();
  if (actor && weaknessOf(next, actor.email)) return "tooPlain";
  const change = changePassword(actor, await headers(), { current, next });
  const cookies = await orNotFound(change);
  if (!cookies) return "wrongCurrent";
  await giveCookies(cookies);
  return "changed";
}
