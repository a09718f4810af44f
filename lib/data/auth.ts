import "server-only";
import { isAPIError } from "better-auth/api";
import { authFor } from "./auth/instance";
import { countAttempt, forgetAttempts, minutesLocked } from "./auth/lockout";
import { openIdProvider } from "./auth/openId";
import { hashPassword, longestPassword } from "./auth/password";
import { database } from "./client";
import { record } from "./history";

/** The `Set-Cookie` lines that the answer must carry. */
export type Cookies = string[];

/**
 * Signs in with e-mail and password; null when they don't belong together, when the account rests
 * after too many attempts, or is deactivated: the same answer to all, so that it tells nothing.
 */
export async function signIn(
  headers: Headers,
  { email: given, password }: { email: string; password: string },
): Promise<Cookies | null> {
  const email = given.trim().toLowerCase();
  const attempt = await countAttempt(email);
  if (!attempt) {
    // Takes as long as a password that is looked at: the time would tell that there is an account.
    await hashPassword(password.slice(0, longestPassword));
    return null;
  }
  try {
    const { headers: answer } = await authFor(headers).api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    if (attempt.id) await forgetAttempts(attempt.id);
    return answer.getSetCookie();
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    if (attempt.id && attempt.isLast) await tellOfRest(email, attempt.id);
    return null;
  }
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
