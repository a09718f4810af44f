"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { beginOpenId, signIn } from "@/lib/data/auth";
import { giveCookies } from "@/lib/data/session";
import { routes } from "@/lib/routes";
import { returnQuerySchema } from "@/lib/routes/editing";
import { requireSameOrigin } from "../visitor";

/** What the form shows of the attempt before; the e-mail is kept, the password never. */
export interface SignInState {
  email: string;
  /** Why it was not let in; null before there has been one. */
  why: "refused" | "ended" | "tooMany" | null;
}

const formSchema = z.object({
  email: z.string().max(254).catch(""),
  password: z.string().catch(""),
});

/** Signs in with a password, and goes to where the visitor was going. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  await requireSameOrigin();
  const given = formSchema.parse(Object.fromEntries(form));
  const { till } = returnQuerySchema.parse(Object.fromEntries(form));
  const outcome = await signIn(await headers(), given);
  if (outcome.kind !== "signedIn") return { email: given.email, why: outcome.kind };
  await giveCookies(outcome.cookies);
  redirect(till);
}

/** Goes to the organisation's own service to sign in there. */
export async function openIdAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { till } = returnQuerySchema.parse(Object.fromEntries(form));
  const back = { done: till, refused: routes.signIn({ till }) };
  const { address, cookies } = await beginOpenId(await headers(), back);
  await giveCookies(cookies);
  redirect(address);
}
