import { describe, expect, it } from "vitest";
import { signIn, signOut } from "@/lib/data/auth";
import { resetAccount, setActive } from "@/lib/data/auth/accounts";
import { attemptsAllowed } from "@/lib/data/auth/lockout";
import { signedInBy } from "@/lib/data/session";
import { changePassword } from "@/lib/data/users";
import { commandLine } from "@/lib/domain/actor";
import { accountOf, cookiesOf, password, signedIn, site, withCookies } from "./account";
import { sql } from "./sql";

const anonymous = new Headers(site);
const refused = { kind: "refused" };
const letIn = { kind: "signedIn" };

describe("signing in", () => {
  it("gives a session that says who it is, with the roles as they are now", async () => {
    const { id, email } = await accountOf([{ committeeId: null, role: "admin" }]);
    const headers = await signedIn(email);
    const roles = [{ committeeId: null, role: "admin" }];
    const found = await signedInBy(headers);
    expect(found).toMatchObject({ actor: { id, email, roles }, mustChangePassword: false });
    await sql("DELETE FROM user_role WHERE user_id = $1", [id]);
    expect((await signedInBy(headers))?.actor.roles).toEqual([]);
  });

  it("minds neither capitals nor spaces around the e-mail, nor how an ö was typed", async () => {
    const { email } = await accountOf();
    const given = { email: ` ${email.toUpperCase()} `, password: password.normalize("NFD") };
    expect(await signIn(anonymous, given)).toMatchObject(letIn);
  });

  it.each([
    ["a wrong password", async () => ({ ...(await accountOf()), password: "fel lösenord här" })],
    ["an unknown e-mail", async () => ({ email: "ingen@exempel.se", password })],
    ["no e-mail", async () => ({ email: "", password })],
    ["an endless password", async () => ({ ...(await accountOf()), password: "a".repeat(10_000) })],
    [
      "a deactivated account",
      async () => {
        const account = await accountOf();
        await setActive(commandLine, account.id, false);
        return { ...account, password };
      },
    ],
  ])("answers no more than no to %s", async (_, given) => {
    expect(await signIn(anonymous, await given())).toEqual(refused);
  });

  it("gives cookies that scripts don't see and other sites don't send", async () => {
    const { email } = await accountOf();
    const [cookie] = cookiesOf(await signIn(anonymous, { email, password }));
    expect(cookie).toMatch(/^namndkollen\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/; Secure/i);
  });

  it("gives cookies for https only where the request came by it", async () => {
    const { email } = await accountOf();
    const headers = new Headers({ host: "namnd.example.se", "x-forwarded-proto": "https" });
    const [cookie] = cookiesOf(await signIn(headers, { email, password }));
    expect(cookie).toMatch(/^__Secure-namndkollen\.session_token=/);
    expect(cookie).toMatch(/; Secure/i);
  });

  it("stores the password as Argon2id only", async () => {
    const { id } = await accountOf();
    const rows = await sql("SELECT password FROM user_account WHERE user_id = $1", [id]);
    expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("takes no forged or altered cookie", async () => {
    const { email } = await accountOf();
    const [cookie = ""] = cookiesOf(await signIn(anonymous, { email, password }));
    const token = cookie.match(/=([^.%;]+)/)?.[1] ?? "";
    expect(token).not.toBe("");
    expect(await signedInBy(withCookies([`namndkollen.session_token=${token}`]))).toBeNull();
    const altered = cookie.replace(
      token,
      token.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    );
    expect(await signedInBy(withCookies([altered]))).toBeNull();
    expect(await signedInBy(withCookies([cookie]))).not.toBeNull();
  });
});

describe("too many wrong passwords", () => {
  it("make the account rest, whoever tries and however many at once, and others not", async () => {
    const { id, email } = await accountOf();
    const other = await accountOf();
    const guess = () => signIn(anonymous, { email, password: "fel lösenord här" });
    await Promise.all(Array.from({ length: attemptsAllowed + 5 }, guess));
    expect(await signIn(anonymous, { email, password })).toEqual(refused);
    expect(await signIn(anonymous, { email: other.email, password })).toMatchObject(letIn);
    const told = await sql("SELECT FROM event WHERE action = 'accountLocked' AND user_id = $1", [
      id,
    ]);
    expect(told).toHaveLength(1);
  });

  it("are forgotten when the rest is over", async () => {
    const { id, email } = await accountOf();
    await sql("UPDATE app_user SET locked_until = now() + interval '1 minute' WHERE id = $1", [id]);
    expect(await signIn(anonymous, { email, password })).toEqual(refused);
    await sql("UPDATE app_user SET locked_until = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await signIn(anonymous, { email, password })).toMatchObject(letIn);
  });

  it("are forgotten at the right one", async () => {
    const { id, email } = await accountOf();
    const wrong = { email, password: "fel lösenord här" };
    for (let count = 1; count < attemptsAllowed; count += 1) await signIn(anonymous, wrong);
    expect(await signIn(anonymous, { email, password })).toMatchObject(letIn);
    const [row] = await sql("SELECT failed_sign_ins AS n FROM app_user WHERE id = $1", [id]);
    expect(row?.n).toBe(0);
  });
});

describe("a session ends", () => {
  it("at logout, in that browser only", async () => {
    const { email } = await accountOf();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const cookies = await signOut(here);
    expect(cookies.join()).toMatch(/session_token=;.*Max-Age=0/i);
    expect(await signedInBy(here)).toBeNull();
    expect(await signedInBy(there)).not.toBeNull();
  });

  it("everywhere at a new password, and a new one begins here", async () => {
    const { email } = await accountOf();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const actor = (await signedInBy(here))?.actor ?? null;
    const next = "ett annat lösenord";
    expect(await changePassword(actor, here, { current: "fel lösenord här", next })).toBeNull();
    expect(await signedInBy(there)).not.toBeNull();
    const cookies = await changePassword(actor, here, { current: password, next });
    expect(await signedInBy(here)).toBeNull();
    expect(await signedInBy(there)).toBeNull();
    expect(await signedInBy(withCookies(cookies ?? []))).not.toBeNull();
    expect(await signIn(anonymous, { email, password })).toEqual(refused);
  });

  it("at deactivation, at once", async () => {
    const { id, email } = await accountOf();
    const headers = await signedIn(email);
    await setActive(commandLine, id, false);
    expect(await signedInBy(headers)).toBeNull();
    await setActive(commandLine, id, true);
    expect(await signedInBy(headers)).toBeNull();
    expect(await signedInBy(await signedIn(email))).not.toBeNull();
  });

  it("when its time is out", async () => {
    const { id, email } = await accountOf();
    const headers = await signedIn(email);
    await sql("UPDATE user_session SET expires_at = now() WHERE user_id = $1", [id]);
    expect(await signedInBy(headers)).toBeNull();
  });
});

describe("a password from another", () => {
  it("gives no roles until it is changed", async () => {
    const { id, email } = await accountOf([{ committeeId: null, role: "admin" }]);
    const once = await resetAccount(commandLine, id);
    const headers = await signedIn(email, once);
    const found = await signedInBy(headers);
    expect(found).toMatchObject({ mustChangePassword: true, actor: { roles: [] } });
    const next = "mitt eget lösenord";
    const change = { current: once, next };
    const cookies = await changePassword(found?.actor ?? null, headers, change);
    const after = await signedInBy(withCookies(cookies ?? []));
    expect(after).toMatchObject({
      mustChangePassword: false,
      actor: { roles: [{ role: "admin" }] },
    });
  });
});
