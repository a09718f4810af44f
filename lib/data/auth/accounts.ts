import "server-only";
import type { Doer, Role } from "../../domain/actor";
import { NotFound } from "../access";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { record } from "../history";
import { oneTimeEnd } from "./oneTime";
import { hashPassword, oneTimePassword } from "./password";

/** A new account's id and the password to hand over, shown once and stored nowhere in the clear. */
export interface NewAccount {
  id: string;
  password: string;
}

/**
 * Makes an account with its roles. Null when the e-mail has one already. A password that is made here
 * lets in once, and must then be changed; a `chosen` one is the person's own. Asks nobody for leave:
 * lib/data/users.ts does, and a terminal needs none.
 */
export async function createAccount(
  doer: Doer,
  account: { email: string; name: string; roles: readonly Role[] },
  chosen?: string,
): Promise<NewAccount | null> {
  const { name, roles } = account;
  const email = account.email.trim().toLowerCase();
  const password = chosen ?? oneTimePassword();
  const hashed = await hashPassword(password);
  try {
    return await database().$transaction(async (tx) => {
      const { id } = await tx.user.create({
        select: { id: true },
        data: {
          email,
          name: name.trim(),
          // Whoever adds the account vouches for the address; it lets the organisation's own service in.
          emailVerified: true,
          mustChangePassword: chosen === undefined,
          passwordExpiresAt: chosen === undefined ? oneTimeEnd() : null,
          roles: { create: roles.map(({ committeeId, role }) => ({ committeeId, role })) },
        },
      });
      await storePassword(tx, id, hashed);
      await record(tx, doer, "userAdded", { userId: id }, { email, roles: [...roles] });
      return { id, password };
    });
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** Gives an account another password to hand over, and ends its sessions and any rest. */
export async function resetAccount(doer: Doer, id: string): Promise<string> {
  const password = oneTimePassword();
  await changeAccount(doer, id, password, { isOwn: false });
  return password;
}

/**
 * Stores a new password and ends every session of the account. One that is not the person's own must be
 * changed at the next sign-in.
 */
export async function changeAccount(
  doer: Doer,
  id: string,
  password: string,
  { isOwn }: { isOwn: boolean },
): Promise<void> {
  const hashed = await hashPassword(password);
  await database().$transaction(async (tx) => {
    await requireAccount(tx, id);
    await storePassword(tx, id, hashed);
    const data = {
      mustChangePassword: !isOwn,
      passwordExpiresAt: isOwn ? null : oneTimeEnd(),
      failedSignIns: 0,
      lockedUntil: null,
    };
    await tx.user.update({ where: { id }, data });
    await tx.session.deleteMany({ where: { userId: id } });
    await record(tx, doer, isOwn ? "passwordChanged" : "passwordReset", { userId: id });
  });
}

/** Lets an account in again, or keeps it out from this moment, with its sessions ended. */
export async function setActive(doer: Doer, id: string, isActive: boolean): Promise<void> {
  await database().$transaction(async (tx) => {
    await requireAccount(tx, id);
    const data = { deactivatedAt: isActive ? null : new Date() };
    await tx.user.update({ where: { id }, data });
    await tx.session.deleteMany({ where: { userId: id } });
    await record(tx, doer, isActive ? "userReactivated" : "userDeactivated", { userId: id });
  });
}

/** The account of an e-mail, deactivated or not; null when there is none. */
export function findAccount(email: string): Promise<{ id: string } | null> {
  return database().user.findUnique({
    select: { id: true },
    where: { email: email.trim().toLowerCase() },
  });
}

/** Every account, by e-mail, for the terminal. */
export async function listAccounts() {
  const rows = await database().user.findMany({
    select: { email: true, name: true, deactivatedAt: true, roles: { select: { role: true } } },
    orderBy: { email: "asc" },
  });
  return rows.map(({ roles, ...row }) => ({
    ...row,
    isAdmin: roles.some(({ role }) => role === "admin"),
  }));
}

/** Throws `NotFound` when there is no such account; holds it until the transaction ends. */
async function requireAccount(tx: Prisma.TransactionClient, id: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM app_user WHERE id::text = ${id} FOR UPDATE`;
  if (found.length === 0) throw new NotFound("no such account");
}

async function storePassword(
  tx: Prisma.TransactionClient,
  userId: string,
  password: string,
): Promise<void> {
  const account = { providerId: "credential", accountId: userId };
  await tx.account.upsert({
    where: { providerId_accountId: account },
    create: { ...account, userId, password },
    update: { password },
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
