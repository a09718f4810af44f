"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { signOut } from "@/lib/data/auth";
import { giveCookies } from "@/lib/data/session";
import { routes } from "@/lib/routes";
import { requireSameOrigin } from "./visitor";

/** Ends the session, and goes to where one can sign in again. */
export async function signOutAction(): Promise<void> {
  await requireSameOrigin();
  await giveCookies(await signOut(await headers()));
  redirect(routes.signIn());
}
