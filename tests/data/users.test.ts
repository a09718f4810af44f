import { beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "@/lib/data/access";
import { signIn } from "@/lib/data/auth";
import { createAccount } from "@/lib/data/auth/accounts";
import { listHistory } from "@/lib/data/history";
import { signedInBy } from "@/lib/data/session";
import {
  addUser,
  deactivateUser,
  giveRole,
  listUsers,
  reactivateUser,
  resetPassword,
  takeRole,
} from "@/lib/data/users";
import { listWorkplaces, setNeedsTwoPeople } from "@/lib/data/workplace";
import { commandLine, type Actor } from "@/lib/domain/actor";
import { accountOf, password, signedIn, site } from "./account";
import { draftOf, importOf, reportOf } from "./draft";
import { sql } from "./sql";

let admin: Actor;
let committeeId: string;

beforeAll(async () => {
  committeeId = reportOf(await importOf(draftOf({ committee: "Kontonämnden" }))).committeeId;
  const { email } = await accountOf([{ committeeId: null, role: "admin" }]);
  const found = await signedInBy(await signedIn(email));
  if (!found) throw new Error("the admin is not signed in");
  admin = found.actor;
});

describe("an account", () => {
  it("is made with a one-time password that works, and without roles", async () => {
    const made = await addUser(admin, { email: " Ny@Exempel.se ", name: " Ny Person " });
    expect(made?.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    const headers = await signedIn("ny@exempel.se", made?.password);
    expect(await signedInBy(headers)).toMatchObject({
      actor: { name: "Ny Person", email: "ny@exempel.se", roles: [] },
      mustChangePassword: true,
    });
  });

  it("is made with its first role, in a committee that is there, and nothing is half made", async () => {
    const role = { committeeId, role: "editor" } as const;
    const made = await addUser(admin, { email: "roll@exempel.se", name: "Med Roll", role });
    const listed = (await listUsers(admin)).find(({ id }) => id === made?.id);
    expect(listed).toMatchObject({ roles: [role], passwordExpiresAt: expect.any(Date) });
    const nowhere = { ...role, committeeId: "00000000-0000-4000-8000-000000000000" };
    const attempt = addUser(admin, { email: "ingen@exempel.se", name: "Ingen", role: nowhere });
    await expect(attempt).rejects.toThrow(NotFound);
    expect(await sql("SELECT FROM app_user WHERE email = 'ingen@exempel.se'")).toEqual([]);
  });

  it("is one to an e-mail", async () => {
    const { email } = await accountOf();
    expect(await addUser(admin, { email: email.toUpperCase(), name: "Samma" })).toBeNull();
    const account = { email: "tavlan@exempel.se", name: "Samma", roles: [] };
    const made = await Promise.all([1, 2, 3].map(() => createAccount(commandLine, account)));
    expect(made.filter((each) => each !== null)).toHaveLength(1);
  });

  it("leaves no password in the clear behind", async () => {
    const made = await addUser(admin, { email: "spar@exempel.se", name: "Spår" });
    const [tables] = await sql<{ text: string }>(
      `SELECT concat(
         (SELECT json_agg(app_user) FROM app_user), (SELECT json_agg(user_account) FROM user_account),
         (SELECT json_agg(event) FROM event), (SELECT json_agg(user_session) FROM user_session)) AS text`,
    );
    expect(tables?.text).toContain("spar@exempel.se");
    expect(tables?.text).not.toContain(made?.password);
  });

  it("that is deactivated is kept, kept out, and can be opened again", async () => {
    const { id, email } = await accountOf();
    expect(await deactivateUser(admin, id)).toBe(true);
    expect(await signIn(new Headers(site), { email, password })).toEqual({ kind: "refused" });
    const listed = (await listUsers(admin)).find((user) => user.id === id);
    expect(listed?.deactivatedAt).toBeInstanceOf(Date);
    await reactivateUser(admin, id);
    expect(await signIn(new Headers(site), { email, password })).toMatchObject({
      kind: "signedIn",
    });
  });

  it("that is reset is signed out, and the old password is worth nothing", async () => {
    const { id, email } = await accountOf();
    const headers = await signedIn(email);
    const once = await resetPassword(admin, id);
    expect(await signedInBy(headers)).toBeNull();
    expect(await signIn(new Headers(site), { email, password })).toEqual({ kind: "refused" });
    expect(await signedInBy(await signedIn(email, once))).toMatchObject({
      mustChangePassword: true,
    });
  });

  it("that doesn't exist can be nothing done to", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    for (const attempt of [
      () => deactivateUser(admin, nobody),
      () => reactivateUser(admin, nobody),
      () => resetPassword(admin, nobody),
      () => giveRole(admin, nobody, { committeeId, role: "editor" }),
    ]) {
      await expect(attempt()).rejects.toThrow(NotFound);
    }
  });
});

describe("an admin", () => {
  it("can't lock the door behind: not deactivate oneself, nor take one's own admin's role", async () => {
    expect(await deactivateUser(admin, admin.id)).toBe(false);
    expect(await takeRole(admin, admin.id, { committeeId: null, role: "admin" })).toBe(false);
    expect((await listUsers(admin)).find(({ id }) => id === admin.id)).toMatchObject({
      deactivatedAt: null,
      roles: [{ committeeId: null, role: "admin" }],
    });
  });

  it("of one committee gives roles there, and nowhere else", async () => {
    const { id } = await accountOf();
    const local: Actor = { ...admin, roles: [{ committeeId, role: "admin" }] };
    await giveRole(local, id, { committeeId, role: "editor" });
    await giveRole(local, id, { committeeId, role: "editor" });
    const rolesOf = async () => (await listUsers(local)).find((user) => user.id === id)?.roles;
    expect(await rolesOf()).toEqual([{ committeeId, role: "editor" }]);
    const everywhere = { committeeId: null, role: "admin" } as const;
    await expect(giveRole(local, id, everywhere)).rejects.toThrow(NotFound);
    await expect(takeRole(local, admin.id, everywhere)).rejects.toThrow(NotFound);
    expect(await takeRole(local, id, { committeeId, role: "editor" })).toBe(true);
    expect(await rolesOf()).toEqual([]);
  });

  it("is the only role that covers every committee, whoever stores it", async () => {
    const { id } = await accountOf();
    const stored = sql("INSERT INTO user_role (user_id, role) VALUES ($1, 'approver')", [id]);
    await expect(stored).rejects.toThrow(/user_role_everywhere_is_admin/);
  });
});

describe("the history", () => {
  it("tells who did what to whom, in the committee where it was", async () => {
    const { id, email } = await accountOf();
    await giveRole(admin, id, { committeeId, role: "approver" });
    await setNeedsTwoPeople(admin, committeeId, true);
    await setNeedsTwoPeople(admin, committeeId, true);
    const { entries } = await listHistory(admin, { committeeId });
    const [setting, role] = entries;
    expect(setting?.event).toMatchObject({
      actor: admin.name,
      actorId: admin.id,
      action: "settingChanged",
      data: { needsTwoPeople: true },
    });
    expect(role).toMatchObject({
      event: { action: "rolesChanged", data: { role: "approver", given: true } },
      person: { email },
      committee: { name: "Kontonämnden" },
    });
    expect(entries.at(-1)).toMatchObject({
      event: { action: "imported", actor: "provet" },
      report: { committeeId },
    });
    const [workplace] = (await listWorkplaces(admin)).filter(
      ({ committee }) => committee.id === committeeId,
    );
    expect(workplace).toMatchObject({ needsTwoPeople: true, reports: { published: 1 } });
  });

  it("of another committee is not an editor's, nor that of the accounts", async () => {
    const elsewhere = reportOf(await importOf(draftOf({ committee: "Grannämnden" }))).committeeId;
    const editor: Actor = { ...admin, roles: [{ committeeId, role: "editor" }] };
    const { entries } = await listHistory(editor);
    expect(new Set(entries.map(({ event }) => event.committeeId))).toEqual(new Set([committeeId]));
    await expect(listHistory(editor, { committeeId: elsewhere })).rejects.toThrow(NotFound);
    expect((await listHistory(admin)).entries.some(({ event }) => !event.committeeId)).toBe(true);
  });

  it("is read a stretch at a time, with nothing twice and nothing left out", async () => {
    await sql(
      `INSERT INTO event (actor, action, committee_id, data)
       SELECT 'provet', 'seriesChanged', $1, '{}' FROM generate_series(1, 10000)`,
      [committeeId],
    );
    const seen: string[] = [];
    let olderThan: string | undefined;
    do {
      const page = await listHistory(admin, { committeeId, olderThan });
      seen.push(...page.entries.map(({ event }) => event.id));
      olderThan = page.olderThan ?? undefined;
    } while (olderThan);
    const all = await sql<{ id: string }>(
      "SELECT id::text FROM event WHERE committee_id = $1 ORDER BY event.id DESC",
      [committeeId],
    );
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it.each(["UPDATE event SET actor = 'x'", "DELETE FROM event", "TRUNCATE event"])(
    "is not changed by %s",
    async (change) => {
      await expect(sql(change)).rejects.toThrow(/append-only/);
    },
  );
});
