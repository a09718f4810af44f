import "server-only";
import type { Actor, Role } from "../domain/actor";
import { mayAnywhere } from "../domain/permission";
import { NotFound, requireMay } from "./access";
import { openSession, type Cookies } from "./auth";
import {
  changeAccount,
  createAccount,
  resetAccount,
  setActive,
  type NewAccount,
} from "./auth/accounts";
import { countAttempt } from "./auth/lockout";
import { verifyPassword } from "./auth/password";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { record } from "./history";

/** An account as an admin sees it. */
export interface UserAccount {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  deactivatedAt: Date | null;
  /** Rests until then after too many wrong passwords; null when it doesn't. */
  lockedUntil: Date | null;
  /** When the one-time password that was handed over ends, or was used or ended; null for one's own. */
  passwordExpiresAt: Date | null;
}

const wholeSite = { committeeId: null, reportState: null };

/** Every account, by name. For those who manage the roles of any committee. */
export async function listUsers(actor: Actor | null): Promise<UserAccount[]> {
  if (!mayAnywhere(actor, "manageUsers")) throw new NotFound("no accounts");
  const rows = await database().user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      deactivatedAt: true,
      lockedUntil: true,
      passwordExpiresAt: true,
      roles: { select: { committeeId: true, role: true } },
    },
    orderBy: [{ name: "asc" }, { email: "asc" }],
  });
  const now = new Date();
  return rows.map((row) => {
    const isResting = row.lockedUntil !== null && row.lockedUntil > now;
    return { ...row, lockedUntil: isResting ? row.lockedUntil : null };
  });
}

/**
 * Makes an account, with its first role if one is given; null when the e-mail has one. Throws `NotFound` for a
 * committee that isn't there. For an admin of all committees.
 */
export async function addUser(
  actor: Actor | null,
  { email, name, role = null }: { email: string; name: string; role?: Role | null },
): Promise<NewAccount | null> {
  requireMay(actor, "manageUsers", wholeSite);
  const { committeeId = null } = role ?? {};
  const isThere =
    !committeeId || (await database().committee.count({ where: { id: committeeId } }));
  if (!isThere) throw new NotFound("no such committee");
  return createAccount(actor, { email, name, roles: role ? [role] : [] });
}

/** Gives an account a new password to hand over, and ends its sessions. For an admin of all committees. */
export async function resetPassword(actor: Actor | null, userId: string): Promise<string> {
  requireMay(actor, "manageUsers", wholeSite);
  return resetAccount(actor, userId);
}

/** Keeps an account out and ends its sessions. False for one's own. For an admin of all committees. */
export async function deactivateUser(actor: Actor | null, userId: string): Promise<boolean> {
  requireMay(actor, "manageUsers", wholeSite);
  if (actor.id === userId) return false;
  await setActive(actor, userId, false);
  return true;
}

/** Lets a deactivated account in again. For an admin of all committees. */
export async function reactivateUser(actor: Actor | null, userId: string): Promise<void> {
  requireMay(actor, "manageUsers", wholeSite);
  await setActive(actor, userId, true);
}

/** Gives somebody a role; nothing happens when they have it. For an admin of the committee. */
export async function giveRole(actor: Actor | null, userId: string, role: Role): Promise<void> {
  requireMay(actor, "manageUsers", { committeeId: role.committeeId, reportState: null });
  await database().$transaction(async (tx) => {
    await requireSubjects(tx, userId, role);
    const added = await tx.userRole.createMany({
      data: { userId, ...role },
      skipDuplicates: true,
    });
    if (added.count > 0) await recordRole(tx, actor, userId, { ...role, given: true });
  });
}

/**
 * Takes a role away. False for one's own admin's role: whoever could take it could also leave nobody
 * with one. For an admin of the committee.
 */
export async function takeRole(actor: Actor | null, userId: string, role: Role): Promise<boolean> {
  requireMay(actor, "manageUsers", { committeeId: role.committeeId, reportState: null });
  if (actor.id === userId && role.role === "admin") return false;
  await database().$transaction(async (tx) => {
    const taken = await tx.userRole.deleteMany({ where: { userId, ...role } });
    if (taken.count > 0) await recordRole(tx, actor, userId, { ...role, given: false });
  });
  return true;
}

/**
 * Changes one's own password: every session ends, and a new one begins. Null when the current one is
 * wrong or the account rests. For anybody signed in.
 */
export async function changePassword(
  actor: Actor | null,
  headers: Headers,
  { current, next }: { current: string; next: string },
): Promise<Cookies | null> {
  if (!actor) throw new NotFound("nobody is signed in");
  if (!(await countAttempt(actor.email))) return null;
  const account = await database().account.findFirst({
    select: { password: true },
    where: { userId: actor.id, providerId: "credential" },
  });
  if (!account?.password || !(await verifyPassword(account.password, current))) return null;
  await changeAccount(actor, actor.id, next, { isOwn: true });
  return openSession(headers, { email: actor.email, password: next });
}

async function requireSubjects(
  tx: Prisma.TransactionClient,
  userId: string,
  { committeeId }: Role,
): Promise<void> {
  const users = await tx.user.count({ where: { id: userId } });
  const committees = committeeId ? await tx.committee.count({ where: { id: committeeId } }) : 1;
  if (users === 0 || committees === 0) throw new NotFound("no such account or committee");
}

function recordRole(
  tx: Prisma.TransactionClient,
  actor: Actor,
  userId: string,
  { committeeId, role, given }: Role & { given: boolean },
): Promise<void> {
  return record(tx, actor, "rolesChanged", { userId, committeeId }, { role, given });
}
