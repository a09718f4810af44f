import { text } from "node:stream/consumers";
import { z } from "zod";
import {
  createAccount,
  findAccount,
  listAccounts,
  resetAccount,
  setActive,
} from "../data/auth/accounts";
import { hoursValid } from "../data/auth/oneTime";
import { longestPassword, shortestPassword, weaknessOf } from "../data/auth/password";
import { disconnect } from "../data/client";
import { commandLine } from "../domain/actor";

const usage = `Så här:
  npm run user -- add [--admin] [--stdin] E-POST NAMN   nytt konto; --admin får allt i alla nämnder
  npm run user -- list
  npm run user -- reset E-POST                          nytt engångslösenord
  npm run user -- deactivate|activate E-POST
--stdin läser lösenordet ur inströmmen i stället för att hitta på ett engångslösenord.`;

/**
 * `npm run user -- …`: the accounts, from the machine itself: how the first admin comes to be. A
 * one-time password is printed once. Resolves to 0 when it was done, 1 when not, 2 when not understood.
 */
export async function main(
  args: string[],
  input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  const [command = "", ...rest] = args;
  const words = rest.filter((word) => !word.startsWith("--"));
  const flags = rest.filter((word) => word.startsWith("--"));
  const isKnown = flags.every((flag) => ["--admin", "--stdin"].includes(flag));
  try {
    if (command === "list" && rest.length === 0) return await list();
    if (command === "add" && isKnown && words.length >= 2) return await add(words, flags, input);
    if (flags.length > 0 || words.length !== 1) return say(usage, 2);
    const email = words[0] ?? "";
    if (command === "reset") return await reset(email);
    if (command === "deactivate") return await activate(email, false);
    if (command === "activate") return await activate(email, true);
    return say(usage, 2);
  } finally {
    await disconnect();
  }
}

async function add(
  [email = "", ...names]: string[],
  flags: string[],
  input: NodeJS.ReadableStream,
): Promise<number> {
  if (!z.email().safeParse(email).success) return say(`”${email}” är ingen e-postadress.`, 1);
  const chosen = flags.includes("--stdin") ? (await text(input)).trim() : undefined;
  const weakness = chosen === undefined ? null : weaknessOf(chosen, email);
  if (weakness) return say(weaknesses[weakness], 1);
  const roles = flags.includes("--admin") ? [{ committeeId: null, role: "admin" as const }] : [];
  const made = await createAccount(commandLine, { email, name: names.join(" "), roles }, chosen);
  if (!made) {
    return say(`${email} har redan ett konto. Nytt lösenord: npm run user -- reset ${email}`, 1);
  }
  console.log(`${email} har fått ett konto${roles.length > 0 ? " som administratör" : ""}.`);
  if (chosen === undefined) sayOnce(made.password);
  return 0;
}

async function list(): Promise<number> {
  for (const { email, name, isAdmin, deactivatedAt } of await listAccounts()) {
    const marks = [isAdmin && "administratör", deactivatedAt && "avstängd"].filter(Boolean);
    console.log([email, name, ...marks].join("\t"));
  }
  return 0;
}

async function reset(email: string): Promise<number> {
  const account = await findAccount(email);
  if (!account) return say(`${email} har inget konto.`, 1);
  sayOnce(await resetAccount(commandLine, account.id));
  return 0;
}

async function activate(email: string, isActive: boolean): Promise<number> {
  const account = await findAccount(email);
  if (!account) return say(`${email} har inget konto.`, 1);
  await setActive(commandLine, account.id, isActive);
  console.log(`${email} är ${isActive ? "inte längre avstängd" : "avstängd och utloggad"}.`);
  return 0;
}

function sayOnce(password: string): void {
  console.log(`Engångslösenord: ${password}`);
  console.log(`Det släpper in en gång, inom ${hoursValid} timmar, och byts då mot ett eget.`);
}

function say(message: string, code: number): number {
  console.error(message);
  return code;
}

const weaknesses = {
  tooShort: `Lösenordet ska ha minst ${shortestPassword} tecken.`,
  tooLong: `Lösenordet ska ha högst ${longestPassword} tecken.`,
  tooPlain:
    "Lösenordet är för lätt att gissa: det är e-postadressen, eller samma få tecken om igen.",
};
