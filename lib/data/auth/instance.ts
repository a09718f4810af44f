import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { database } from "../client";
import { authSecret } from "./secret";
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from "./password";
import { openIdPlugins, openIdProvider } from "./openId";

/** A working day. Not drawn out by use: who leaves a machine open is signed out by the next morning. */
const sessionSeconds = 12 * 60 * 60;

/**
 * Sign-in for the address that a request came to. Behind a server that ends TLS, its
 * `x-forwarded-proto` says so: cookies are then for https only, and named so.
 */
export function authFor(headers: Headers): Auth {
  const isSecure = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
  return isSecure ? (secure ??= make("https")) : (plain ??= make("http"));
}

let secure: Auth | undefined;
let plain: Auth | undefined;
export type Auth = ReturnType<typeof make>;

/** Nobody signs up: accounts are made by an admin (lib/data/users.ts), and the service only lets in those. */
function make(protocol: "http" | "https") {
  return betterAuth({
    appName: "Nämndkollen",
    secret: authSecret(),
    baseURL: { allowedHosts: ["*"], protocol },
    basePath: "/api/auth",
    database: prismaAdapter(database(), { provider: "postgresql" }),
    verification: { modelName: "signInState" },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [openIdProvider] },
    },
    plugins: openIdPlugins(),
    databaseHooks: {
      account: {
        create: {
          before: async (account) => ({ data: withoutTokens(account) }),
          after: retireOneTimePassword,
        },
      },
      session: { create: { before: ({ userId }) => isActive(userId) } },
    },
    advanced: {
      cookiePrefix: "namndkollen",
      useSecureCookies: protocol === "https",
      disableOriginCheck: false,
      database: { generateId: "uuid" },
    },
    // Where an answer ends up that belongs to no sign-in of this browser's.
    onAPIError: { errorURL: "/redaktion/logga-in" },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

/** The one gate that every new session passes, however its owner was recognised. */
async function isActive(id: string): Promise<boolean> {
  return (await database().user.count({ where: { id, deactivatedAt: null } })) > 0;
}

/** We ask the service who somebody is, once, and nothing more: what isn't kept isn't stolen. */
function withoutTokens<Account extends object>(account: Account) {
  return { ...account, accessToken: null, refreshToken: null, idToken: null };
}

/** Who signs in with the organisation's own service needs no password from another, nor to change it. */
async function retireOneTimePassword({ userId, providerId }: LinkedAccount): Promise<void> {
  if (providerId !== openIdProvider) return;
  await database().$transaction([
    database().account.deleteMany({
      where: { userId, providerId: "credential", user: { mustChangePassword: true } },
    }),
    database().user.update({
      where: { id: userId },
      data: { mustChangePassword: false, passwordExpiresAt: null },
    }),
  ]);
}

interface LinkedAccount {
  userId: string;
  providerId: string;
}
