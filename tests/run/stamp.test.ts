import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashOf, isStamped, stamp } from "@/lib/run/stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-stamp-"));
  give("a/one.ts", "1");
  give("a/b/two.ts", "2");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("holds until what the work was made from changes", () => {
  const mark = path.join(folder, "out/stamp");
  expect(isStamped(mark, hash())).toBe(false);
  stamp(mark, hash());
  expect(isStamped(mark, hash())).toBe(true);
  give("a/b/two.ts", "3");
  expect(isStamped(mark, hash())).toBe(false);
});

it.each([
  ["a changed file", () => give("a/one.ts", "12")],
  ["a new file", () => give("a/three.ts", "")],
  ["a file taken away", () => rmSync(path.join(folder, "a/one.ts"))],
  ["text moved over a file's border", () => (give("a/one.ts", ""), give("a/b/two.ts", "21"))],
])("sees %s", (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

it("does not see a folder it is told to leave out, nor a source that is not there", () => {
  const without = { without: [path.posix.join(folder, "a/b")] };
  const before = hashOf([`${folder}/a`, `${folder}/none`], without);
  give("a/b/two.ts", "3");
  expect(hashOf([`${folder}/a`], without)).toBe(before);
});

function hash(): string {
  return hashOf([path.posix.join(folder, "a")]);
}

function give(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
