import { findBrowser } from "./browser.mjs";
import { seed, openDatabase } from "./database.mjs";
import { freePort } from "./postgres.mjs";
import { build, nextEnvironment } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { runNode, step } from "./steps.mjs";

const host = "127.0.0.1";

/**
 * Builds the site, serves it from a new database with the samples, and runs Playwright against it.
 *
 * @param {{ dataDir: string, distFolder: string, report: string }} options
 * @returns {Promise<number>} Playwright's exit code; its JSON report is in `report`
 */
export async function runJourneys({ dataDir, distFolder, report }) {
  await step("Webbläsare", async (note) => note(findBrowser().executablePath));
  await step("Webbplats", (note) => build(note, distFolder));
  const database = await openDatabase({ DATA_DIR: dataDir });
  try {
    await seed(database.url);
    const port = await freePort();
    const env = { ...nextEnvironment(distFolder), DATABASE_URL: database.url };
    const server = await serve("start", { host, port, env });
    try {
      return await playwright(server.address, report);
    } finally {
      await server.stop();
    }
  } finally {
    await database.release();
  }
}

function playwright(address, report) {
  const args = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
  return runNode([...args, "--pass-with-no-tests"], {
    env: { JOURNEY_ADDRESS: address, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    isLoud: true,
  });
}
