import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authSecret, secretIn } from "@/lib/data/auth/secret";
import { env } from "@/lib/env";

describe("what sessions are signed with", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-secret-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is the environment's, when it gives one", () => {
    expect(authSecret()).toBe(env.AUTH_SECRET);
  });

  it("is otherwise made once, kept for its owner's eyes only, and nothing beside it", () => {
    const secret = secretIn(path.join(folder, "data"));
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(secretIn(path.join(folder, "data"))).toBe(secret);
    expect(readdirSync(path.join(folder, "data"))).toEqual(["auth-secret"]);
    const file = path.join(folder, "data", "auth-secret");
    expect(readFileSync(file, "utf8")).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("differs between two sites", () => {
    expect(secretIn(path.join(folder, "a"))).not.toBe(secretIn(path.join(folder, "b")));
  });

  it("is not taken from a file that was cut short", () => {
    writeFileSync(path.join(folder, "auth-secret"), "");
    chmodSync(path.join(folder, "auth-secret"), 0o600);
    expect(() => secretIn(folder)).toThrow(/AUTH_SECRET/);
  });

  it("is asked of the environment where nothing can be kept", () => {
    writeFileSync(path.join(folder, "file"), "");
    expect(() => secretIn(path.join(folder, "file"))).toThrow(/AUTH_SECRET/);
  });
});
