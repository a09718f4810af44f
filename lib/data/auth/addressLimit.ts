import "server-only";
import { isIPv4, isIPv6 } from "node:net";
import { database } from "../client";

/** So many failures from one address in so long, and it is answered no more. A whole town hall may be one. */
export const failuresAllowed = 60;
export const minutesCounted = 15;

/**
 * Where a request came from, as far as it limits who may try to sign in: the last address of
 * `x-forwarded-for`, which the server before this one, or Next itself, has put there; what stands before
 * it is the sender's own word. Of IPv6 the half that one subscriber has.
 */
export function addressOf(headers: Headers): string {
  const given = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const bare = given.replace(/^::ffff:/i, "");
  if (isIPv4(bare)) return bare;
  return isIPv6(given) ? `${networkOf(given)}::/64` : "unknown";
}

/**
 * Counts an attempt from an address before anything is looked at. False when it has had too many: what it
 * then asks costs nothing to refuse.
 */
export async function countAddress(address: string): Promise<boolean> {
  const [counted] = await database().$queryRaw<{ attempts: number }[]>`
    INSERT INTO sign_in_address AS kept (address, attempts, since) VALUES (${address}, 1, now())
    ON CONFLICT (address) DO UPDATE SET
      attempts = CASE WHEN kept.since <= now() - ${minutesCounted} * interval '1 minute'
        THEN 1 ELSE kept.attempts + 1 END,
      since = CASE WHEN kept.since <= now() - ${minutesCounted} * interval '1 minute'
        THEN now() ELSE kept.since END
    RETURNING attempts`;
  const attempts = counted?.attempts ?? 1;
  // No longer than it is of use: an address is somebody's.
  if (attempts === 1) {
    await database().$executeRaw`
      DELETE FROM sign_in_address WHERE since <= now() - ${minutesCounted} * interval '1 minute'`;
  }
  return attempts <= failuresAllowed;
}

/** It was no failure: takes back what was counted of one attempt, and no more than that. */
export async function uncountAddress(address: string): Promise<void> {
  await database().$executeRaw`
    UPDATE sign_in_address SET attempts = greatest(attempts - 1, 0) WHERE address = ${address}`;
}

function networkOf(address: string): string {
  const [left = "", right = ""] = (address.toLowerCase().split("%")[0] ?? "").split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const [first, last] = [groups(left), groups(right)];
  const zeros = address.includes("::") ? Math.max(0, 8 - first.length - last.length) : 0;
  return [...first, ...Array.from({ length: zeros }, () => "0"), ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
