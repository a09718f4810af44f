import "server-only";
import { isAPIError } from "better-auth/api";
import { addressOf, countAddress, uncountAddress } from "./auth/addressLimit";
import { inTurn, TooBusy } from "./auth/gate";
import { authFor } from "./auth/instance";
import { countAttempt, forgetAttempts, minutesLocked } from "./auth/lockout";
import { takeOneTime } from "./auth/oneTime";
import { openIdProvider } from "./auth/openId";
import { hashPassword, longestPassword } from "./auth/password";
import { database } from "./client";
import { record } from "./history";

/** The `Set-Cookie` lines that the answer must carry. */
export type Cookies = string[];

export type SignInOutcome =
  | { kind: "signedIn"; cookies: Cookies }
  /** They don't belong together, or the account rests or is deactivated: one answer, so that it tells nothing. */
  | { kind: "refused" }
  /** The one-time password is the right one, and was used before or is too old. */
  | { kind: "ended" }
  /** Too many have failed from that address of late, or too many are at it at once: nothing was looked at. */
  | { kind: "tooMany" };

/** Signs in with e-mail and password, and counts the attempt against the account and the address. */
export async function signIn(
  headers: Headers,
  { email: given, password }: { email: string; password: string },
): Promise<SignInOutcome> {
  const address = addressOf(headers);
  if (!(await countAddress(address))) return { kind: "tooMany" };
  const email = given.trim().toLowerCase();
  try {
    const outcome = await inTurn(() => attemptSignIn(headers, { email, password }));
    if (outcome.kind === "signedIn") await uncountAddress(address);
    return outcome;
  } catch (error) {
    if (error instanceof TooBusy) return { kind: "tooMany" };
    throw error;
  }
}

/** Begins a session for the e-mail and password; null when they don't belong together. Counts nothing. */
export async function openSession(
  headers: Headers,
  body: { email: string; password: string },
): Promise<Cookies | null> {
  try {
    const api = authFor(headers).api;
    const { headers: answer } = await api.signInEmail({ body, headers, returnHeaders: true });
    return answer.getSetCookie();
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return null;
  }
}

async function attemptSignIn(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<SignInOutcome> {
  const attempt = await countAttempt(email);
  if (!attempt) {
    // Takes as long as a password that is looked at: the time would tell that there is an account.
    await hashPassword(password.slice(0, longestPassword));
    return { kind: "refused" };
  }
  const { id, isLast, isOneTime } = attempt;
  const once = id && isOneTime ? await takeOneTime(id, password) : "used";
  if (once === "ended") return { kind: "ended" };
  const cookies = once === "used" ? await openSession(headers, { email, password }) : null;
  if (!cookies) {
    if (id && isLast) await tellOfRest(email, id);
    return { kind: "refused" };
  }
  if (id) await forgetAttempts(id);
  return { kind: "signedIn", cookies };
}

/** Ends the session that a request belongs to, if any. */
export async function signOut(headers: Headers): Promise<Cookies> {
  const { headers: answer } = await authFor(headers).api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}

/**
 * Begins signing in with the organisation's own service: where to send the browser, and the cookie to
 * recognise it by when it comes back. `back` is where it ends up, signed in or refused.
 */
export async function beginOpenId(
  headers: Headers,
  back: { done: string; refused: string },
): Promise<{ address: string; cookies: Cookies }> {
  const { headers: answer, response } = await authFor(headers).api.signInSocial({
    body: { provider: openIdProvider, callbackURL: back.done, errorCallbackURL: back.refused },
    headers,
    returnHeaders: true,
  });
  if (!response.url) throw new Error("the sign-in service gave no address");
  return { address: response.url, cookies: answer.getSetCookie() };
}

/** Answers the browser that comes back from the organisation's own service. */
export function answerOpenId(request: Request): Promise<Response> {
  return authFor(request.headers).handler(request);
}

async function tellOfRest(email: string, userId: string): Promise<void> {
  const doer = { id: null, name: "inloggningen" };
  const data = { email, minutes: minutesLocked };
  await database().$transaction((tx) => record(tx, doer, "accountLocked", { userId }, data));
}
