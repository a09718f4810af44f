import "server-only";
import { database } from "../client";
import { verifyPassword } from "./password";

/** How long a password from another lets somebody in, the first time and only once. */
export const hoursValid = 72;

/** When a one-time password that is handed over now ends. */
export function oneTimeEnd(): Date {
  return new Date(Date.now() + hoursValid * 60 * 60 * 1000);
}

/** What came of a one-time password: it let in, this once; it isn't the right one; it was used, or is too old. */
export type OneTimeOutcome = "used" | "wrong" | "ended";

/**
 * Uses the one-time password of an account up. Of two who come with it at once one gets in. Whoever got in
 * chooses a password of their own while that session lasts, or asks for another.
 */
export async function takeOneTime(userId: string, password: string): Promise<OneTimeOutcome> {
  const account = await database().account.findFirst({
    select: { password: true },
    where: { userId, providerId: "credential" },
  });
  if (!account?.password || !(await verifyPassword(account.password, password))) return "wrong";
  const { count } = await database().user.updateMany({
    where: { id: userId, mustChangePassword: true, passwordExpiresAt: { gt: new Date() } },
    data: { passwordExpiresAt: new Date() },
  });
  return count === 1 ? "used" : "ended";
}
