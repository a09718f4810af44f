import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "../domain/actor";
import type { Cookies } from "./auth";
import { authFor } from "./auth/instance";
import { database } from "./client";
import { actorColumns, toActor } from "./rows/user";

/** Somebody signed in. Until a password of one's own is chosen, the actor has no roles. */
export interface SignedIn {
  actor: Actor;
  mustChangePassword: boolean;
}

/** Who sent the request, null for nobody who is signed in; asked once a request. */
export const getSignedIn = cache(async (): Promise<SignedIn | null> => {
  const given = new Headers(await headers());
  // As they are now: a page drawn in the answer to a server action has the cookies that it gave.
  given.set("cookie", (await cookies()).toString());
  return signedInBy(given);
});

/** Who sent the request as the functions of lib/data want it; null for nobody who is signed in. */
export async function getActor(): Promise<Actor | null> {
  return (await getSignedIn())?.actor ?? null;
}

/** Has the answer of the server action that asks carry cookies, as lib/data/auth.ts gives them. */
export async function giveCookies(lines: Cookies): Promise<void> {
  const jar = await cookies();
  for (const [name, attributes] of lines.flatMap((line) => [...parseSetCookieHeader(line)])) {
    jar.set(name, attributes.value, toCookieOptions(attributes));
  }
}

/**
 * Who a request's headers are from, by the session in its cookie. Roles and deactivation are read each
 * time: what an admin takes away is gone with the next request.
 */
export async function signedInBy(given: Headers): Promise<SignedIn | null> {
  if (!given.get("cookie")) return null;
  const session = await authFor(given).api.getSession({ headers: given });
  if (!session) return null;
  const row = await database().user.findFirst({
    select: actorColumns,
    where: { id: session.user.id, deactivatedAt: null },
  });
  return row && { actor: toActor(row), mustChangePassword: row.mustChangePassword };
}
