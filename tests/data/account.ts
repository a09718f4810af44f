import { createAccount } from "@/lib/data/auth/accounts";
import { signIn, type Cookies, type SignInOutcome } from "@/lib/data/auth";
import { commandLine, type Role } from "@/lib/domain/actor";

export const password = "ett gott lösenord";

let made = 0;

/** An account whose password is its own, and known to the test. */
export async function accountOf(roles: Role[] = [], chosen: string | undefined = password) {
  made += 1;
  const email = `person${made}@exempel.se`;
  const account = await createAccount(
    commandLine,
    { email, name: `Person ${made}`, roles },
    chosen,
  );
  if (!account) throw new Error("the e-mail is taken");
  return { ...account, email };
}

/** The headers that a browser sends which was given these cookies. */
export function withCookies(cookies: readonly string[]): Headers {
  return new Headers({ ...site, cookie: cookies.map((line) => line.split(";")[0]).join("; ") });
}

/** What a browser without cookies sends. */
export const site = { host: "127.0.0.1:3000" };

/** Signs in, and gives the headers to go on with; a refusal fails the test. */
export async function signedIn(email: string, given = password): Promise<Headers> {
  return withCookies(cookiesOf(await signIn(new Headers(site), { email, password: given })));
}

/** The cookies of one who was let in; a refusal fails the test. */
export function cookiesOf(outcome: SignInOutcome): Cookies {
  if (outcome.kind !== "signedIn") throw new Error(`not let in: ${outcome.kind}`);
  return outcome.cookies;
}
