import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it, vi } from "vitest";
import { startOpenIdService, type Claims } from "./openIdService";

const service = await startOpenIdService({ id: "namndkollen", secret: "hemligt" });
afterAll(() => service.stop());

// Read once, when lib/env.ts is: what needs it is imported after.
vi.stubEnv("OIDC_ISSUER", service.issuer);
vi.stubEnv("OIDC_CLIENT_ID", "namndkollen");
vi.stubEnv("OIDC_CLIENT_SECRET", "hemligt");
const { answerOpenId, beginOpenId } = await import("@/lib/data/auth");
const { resetAccount, setActive } = await import("@/lib/data/auth/accounts");
const { signedInBy } = await import("@/lib/data/session");
const { accountOf, signedIn, site, withCookies } = await import("./account");
const { commandLine } = await import("@/lib/domain/actor");
const { sql } = await import("./sql");

const back = { done: "/redaktion/historik", refused: "/redaktion/logga-in" };

/** Goes to the service as a browser does, and comes back as somebody; gives where one ends up, and as whom. */
async function comeBackAs(
  claims: Partial<Claims>,
  { forged = false, withState = true, altered = "" } = {},
) {
  service.expect({ sub: randomUUID(), ...claims }, { forged });
  const { address, cookies } = await beginOpenId(new Headers(site), back);
  const sent = await fetch(address, { redirect: "manual" });
  const returned = new URL(sent.headers.get("location") ?? "");
  if (altered) returned.searchParams.set(altered, "ett annat");
  const headers = withState ? withCookies(cookies) : new Headers(site);
  const request = () => new Request(returned, { headers });
  const answer = await answerOpenId(request());
  const found = await signedInBy(withCookies(answer.headers.getSetCookie()));
  return {
    asked: new URL(address),
    where: answer.headers.get("location") ?? "",
    found,
    again: () => answerOpenId(request()),
  };
}

/** A refusal is logged, so that an admin can see why somebody can't get in. */
async function refused<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const value = await attempt();
  expect(log).toHaveBeenCalled();
  log.mockClear();
  return value;
}

describe("the organisation's own sign-in", () => {
  it("is asked who it is, with PKCE, a nonce and our own address to come back to", async () => {
    const { email } = await accountOf();
    const { asked } = await comeBackAs({ email });
    expect(asked.origin).toBe(service.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: "namndkollen",
      redirect_uri: `http://${site.host}/api/auth/callback/oidc`,
      code_challenge_method: "S256",
      scope: "openid profile email",
      nonce: expect.stringMatching(/.{16}/),
    });
  });

  it.each(["email", "preferred_username"])(
    "lets in whom an admin has added, by %s",
    async (name) => {
      const { id, email } = await accountOf();
      const { where, found } = await comeBackAs({ [name]: email.toUpperCase() });
      expect(where).toBe(back.done);
      expect(found?.actor.id).toBe(id);
    },
  );

  it("knows the one who comes again, also by another e-mail, and keeps no tokens", async () => {
    const { id, email } = await accountOf();
    const sub = randomUUID();
    await comeBackAs({ email, sub });
    expect((await comeBackAs({ email: "nytt@exempel.se", sub })).found?.actor.id).toBe(id);
    const rows = await sql(
      `SELECT account_id, access_token, refresh_token, id_token FROM user_account
       WHERE user_id = $1 AND provider_id = 'oidc'`,
      [id],
    );
    const none = { access_token: null, refresh_token: null, id_token: null };
    expect(rows).toEqual([{ account_id: sub, ...none }]);
  });

  it("makes a one-time password needless, and worth nothing", async () => {
    const { id, email } = await accountOf();
    const once = await resetAccount(commandLine, id);
    expect((await comeBackAs({ email })).found).toMatchObject({ mustChangePassword: false });
    await expect(signedIn(email, once)).rejects.toThrow(/not let in/);
  });

  it("takes an answer once: a code or a state that comes again signs nobody in", async () => {
    const { email } = await accountOf();
    const { found, again } = await comeBackAs({ email });
    expect(found).not.toBeNull();
    const answer = await refused(again);
    expect(answer.headers.get("location")).toMatch(/error/);
    expect(await signedInBy(withCookies(answer.headers.getSetCookie()))).toBeNull();
  });

  it("leaves a password of one's own alone", async () => {
    const { id, email } = await accountOf();
    await comeBackAs({ email });
    expect((await signedInBy(await signedIn(email)))?.actor.id).toBe(id);
  });

  it("lets in nobody who has no account, and makes none", async () => {
    const before = await sql("SELECT FROM app_user");
    const { where, found } = await refused(() => comeBackAs({ email: "okand@exempel.se" }));
    expect(where).toMatch(/^\/redaktion\/logga-in\?error=/);
    expect(found).toBeNull();
    expect(await sql("SELECT FROM app_user")).toHaveLength(before.length);
  });

  it("lets in nobody who is deactivated", async () => {
    const { id, email } = await accountOf();
    await setActive(commandLine, id, false);
    const { where, found } = await refused(() => comeBackAs({ email }));
    expect(where).toMatch(/error=/);
    expect(found).toBeNull();
  });

  it.each([
    ["signed by another", {}, { forged: true }],
    ["of another service", { iss: "https://annan.example" }, {}],
    ["made for another site", { aud: "en annan" }, {}],
    ["too old", { exp: 1_700_000_000 }, {}],
    ["for a code that was never given", {}, { altered: "code" }],
    ["for a state that was never asked with", {}, { altered: "state" }],
    ["made for another sign-in", { nonce: "en annan" }, {}],
    ["brought to another browser", {}, { withState: false }],
    ["about nobody with an address", { email: undefined }, {}],
  ])("takes no answer that is %s", async (_, claims, options) => {
    const { email } = await accountOf();
    const { where, found } = await refused(() => comeBackAs({ email, ...claims }, options));
    expect(where).toMatch(/error/);
    expect(found).toBeNull();
  });
});
