import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { NotAllowed, NotFound } from "@/lib/data/access";
import { isSameOrigin } from "@/lib/data/sameOrigin";
import { getSignedIn } from "@/lib/data/session";
import type { Actor } from "@/lib/domain/actor";
import { routes } from "@/lib/routes";

/**
 * Who visits a page of the editors' that tells nothing by existing. Nobody signed in is sent to sign in
 * and back to `path`; whoever has a password from another is sent to change it.
 */
export async function requireVisitor(path: string): Promise<Actor> {
  const signedIn = await getSignedIn();
  if (!signedIn) redirect(routes.signIn({ till: path }));
  if (signedIn.mustChangePassword && path !== routes.account()) redirect(routes.account());
  return signedIn.actor;
}

/**
 * The first thing that a server action does: a request that changes something must come from a page of ours,
 * and what says nothing of where it comes from does not. Next itself refuses a foreign origin, and lets one
 * that is missing through. Answers as what doesn't exist.
 */
export async function requireSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers())) notFound();
}

/**
 * What a function of lib/data gives, or the page for what doesn't exist: the same one whether it is
 * missing, hidden from the visitor, or not the visitor's to do.
 */
export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) notFound();
    throw error;
  }
}
