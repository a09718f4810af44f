import path from "node:path";
import { bundleReader, generate, install } from "./prepare.mjs";
import { isDone, staticChecks } from "./static-checks.mjs";
import { command, runNode, step } from "./steps.mjs";
import { playwrightCounts, tally, vitestCounts } from "./tally.mjs";
import { makeScratchFolder, removeScratchFolder } from "./scratch.mjs";

const distFolder = ".next-test";

await command(async () => {
  const scratch = makeScratchFolder();
  const total = tally();
  try {
    await step("Paket", install);
    await step("Databasklient", generate);
    await step("Läsare", bundleReader);
    total.add(await staticChecks(distFolder));
    total.add(await vitest(path.join(scratch, "vitest.json")));
    total.add(await journeys(scratch));
  } catch (error) {
    total.add({ failed: 1 });
    throw error;
  } finally {
    removeScratchFolder(scratch);
    // After what command() has to say of a fault, so that this line stands last.
    process.once("exit", () => console.log(total.line()));
    if (total.counts.failed > 0) process.exitCode = 1;
  }
});

async function vitest(report) {
  console.log("  Enhetstest och datatest:");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters], {
    env: { NODE_ENV: "test" },
    isLoud: true,
  });
  return vitestCounts(report, code);
}

/** In a browser, against a production build with a database of its own that holds the samples. */
async function journeys(scratch) {
  const { runJourneys } = await import("./journeys.mjs");
  const report = path.join(scratch, "playwright.json");
  let code = 1;
  const isRun = await isDone("Webbläsartest", async (note) => {
    code = await runJourneys({ dataDir: path.join(scratch, "data"), distFolder, report });
    note(code === 0 ? "inga fel" : "fel ovan");
  });
  return isRun ? playwrightCounts(report, code) : { failed: 1 };
}
