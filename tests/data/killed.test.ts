import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { momentsAround } from "./killMoments";
import { untilNobodyWorks } from "./release/victims";
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
      const moments = momentsAround(duration);
      for (let kill = 0; kill < kills; kill++) {
        await empty();
        const child = startImport();
        const timer = setTimeout(() => child.kill("SIGKILL"), moments.next());
        await once(child, "close");
        clearTimeout(timer);
        await untilNobodyWorks();
        const left = await rowCounts();
        const isNothing = JSON.stringify(left) === JSON.stringify(nothing);
        if (!isNothing) expect(left).toEqual(whole);
        moments.tell(!isNothing);
        seen[isNothing ? "nothing" : "whole"] += 1;
      }
      await importWhole();
      expect(await rowCounts()).toEqual(whole);
    },
    120_000 + kills * 30_000,
  );
});
