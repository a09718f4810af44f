import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { randomInt } from "node:crypto";

export const shortestPassword = 12;
export const longestPassword = 128;
/** Fewer different signs than this are a row of the same few, however long. */
const fewestSigns = 5;

/** OWASP's least costs for Argon2id, the algorithm that the library takes when none is named. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Why a password is too weak to be chosen; null when it will do. `email` is whose it would be. */
export function weaknessOf(
  password: string,
  email: string,
): "tooShort" | "tooLong" | "tooPlain" | null {
  if (password.length < shortestPassword) return "tooShort";
  if (password.length > longestPassword) return "tooLong";
  const isOwnName = password.toLowerCase().includes(email.toLowerCase());
  return isOwnName || new Set(password).size < fewestSigns ? "tooPlain" : null;
}

/** A password as it is stored: Argon2id with salt and costs in one text. */
export function hashPassword(password: string): Promise<string> {
  return hash(sameText(password), costs);
}

/** Whether a password is the one that was hashed. False for what isn't a hash of ours. */
export async function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, sameText(password)).catch(() => false);
}

/** Without signs that are mistaken for each other when read off a screen. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to hand over once, easy to read aloud: 20 signs in fives, 99 bits of chance. */
export function oneTimePassword(): string {
  const five = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return [five(), five(), five(), five()].join("-");
}

/** An å typed on two systems may be one sign or two: both are the same password. */
function sameText(password: string): string {
  return password.normalize("NFKC");
}
