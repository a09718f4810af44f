import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const prepare = pathToFileURL(path.resolve("lib/run/prepare.mjs")).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-prepare-"));
  for (const source of [
    "prisma/schema.prisma",
    "prisma.config.ts",
    "lib/env.ts",
    "lib/run/variables.mjs",
    "package.json",
    "package-lock.json",
  ])
    cpSync(source, path.join(folder, source));
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it(
  "makes the client also where something else stands in its folder already",
  { timeout: 120_000 },
  () => {
    const generated = path.join(folder, "lib/data/generated");
    mkdirSync(generated, { recursive: true });
    writeFileSync(path.join(generated, "reader.mjs"), "export {};");
    writeFileSync(path.join(generated, ".reader"), "of other sources");
    expect(generate()).toEqual({ said: "skapad\n", fault: "" });
    expect(existsSync(path.join(generated, "client.ts"))).toBe(true);
    // The reader is bundled anew by its own step, since nothing says any more that it is.
    expect(existsSync(path.join(generated, ".reader"))).toBe(false);
    expect(generate()).toEqual({ said: "redan skapad\n", fault: "" });
  },
);

function generate() {
  const call = `const { generate } = await import("${prepare}"); await generate((said) => console.log(said));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", call], {
    cwd: folder,
    encoding: "utf8",
  });
  return { said: run.stdout, fault: run.stderr };
}
