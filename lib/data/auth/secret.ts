import "server-only";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { env } from "../../env";

let kept: string | undefined;

/**
 * What sessions are signed with: `AUTH_SECRET`, or else one made at the first sign-in and kept in the
 * data folder for its owner's eyes only. Throws, in Swedish, when it can be neither read nor kept.
 */
export function authSecret(): string {
  return (kept ??= env.AUTH_SECRET ?? secretIn(env.DATA_DIR));
}

/** The secret kept in a folder, made now if there is none. Of several at once, all get the same. */
export function secretIn(folder: string): string {
  const file = path.join(folder, "auth-secret");
  return read(file) ?? make(file);
}

function make(file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(draft, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
    // Linked into place whole, and only by the first: the others read that one's.
    fs.linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) {
      throw new Error(`Sätt AUTH_SECRET: ${file} går inte att skapa.`, { cause: error });
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return read(file) ?? make(file);
}

function read(file: string): string | undefined {
  try {
    const secret = fs.readFileSync(file, "utf8").trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw new Error(`Sätt AUTH_SECRET: ${file} går inte att läsa.`, { cause: error });
  }
  throw new Error(`${file} är för kort: ta bort den, eller sätt AUTH_SECRET.`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
