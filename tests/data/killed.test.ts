import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { rowCounts, sql } from "./sql";

const sample = "prisma/samples/exempelkommun/stodnamnden/2024-arsbokslut.md";
/** A handful for every run of the tests; `KILLS=50` for the whole proof. */
const kills = inject("kills");

/** `npm run import` as lib/run/cli.mjs starts it, on this test's database. */
function startImport() {
  const call = `const { main } = await import(${JSON.stringify(path.resolve("lib/cli/import.ts"))});
    process.exitCode = await main(process.argv.slice(1));`;
  const flags = ["--conditions=react-server", "--import", "tsx", "--input-type=module"];
  return spawn(process.execPath, [...flags, "--eval", call, "--", sample], { stdio: "ignore" });
}

async function importWhole(): Promise<number> {
  const began = performance.now();
  const [code] = await once(startImport(), "close");
  expect(code).toBe(0);
  return performance.now() - began;
}

/** Takes away what an import left, so that the next one has all to do. */
async function empty() {
  const tables = Object.keys(await rowCounts()).map((name) => `"${name}"`);
  // Events can't be taken away, which is another test's concern.
  await sql(`SET session_replication_role = replica; TRUNCATE ${tables.join(", ")} CASCADE`);
}

describe("an import that is killed", () => {
  const seen = { nothing: 0, whole: 0 };
  afterAll(() => {
    process.stdout.write(`${kills} kills: ${seen.nothing} left nothing, ${seen.whole} all\n`);
  });

  it(
    "leaves the whole report or nothing, and the next one completes",
    async () => {
      const nothing = await rowCounts();
      const duration = await importWhole();
      const whole = await rowCounts();
      expect(whole).not.toEqual(nothing);
      for (let kill = 0; kill < kills; kill++) {
        await empty();
        const child = startImport();
        // Most of the time is spent in loading and reading; the storing comes late.
        const at = duration * (0.5 + 0.7 * ((kill + Math.random()) / kills));
        const timer = setTimeout(() => child.kill("SIGKILL"), at);
        await once(child, "close");
        clearTimeout(timer);
        // The server may be a moment behind in noticing that its client is gone.
        await expect
          .poll(
            () =>
              sql(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
            AND state <> 'idle' AND pid <> pg_backend_pid()`),
            { timeout: 10_000 },
          )
          .toEqual([]);
        const left = await rowCounts();
        const isNothing = JSON.stringify(left) === JSON.stringify(nothing);
        if (!isNothing) expect(left).toEqual(whole);
        seen[isNothing ? "nothing" : "whole"] += 1;
      }
      await importWhole();
      expect(await rowCounts()).toEqual(whole);
    },
    60_000 + kills * 20_000,
  );
});
