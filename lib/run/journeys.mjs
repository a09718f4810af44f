import { findBrowser } from "./browser.mjs";
import { seed, openDatabase } from "./database.mjs";
import { freePort } from "./postgres.mjs";
import { build, nextEnvironment } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { runNode, step } from "./steps.mjs";

const host = "127.0.0.1";
const userCommand = new URL("../cli/user.ts", import.meta.url).href;
/** Of a site that lives as long as the journeys do. */
const editor = { email: "redaktion@example.test", password: crypto.randomUUID() };

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
    const env = { ...nextEnvironment(distFolder), DATABASE_URL: database.url, DATA_DIR: dataDir };
    await addEditor(env);
    const server = await serve("start", { host, port, env });
    try {
      return await playwright(server.address, distFolder, report);
    } finally {
      await server.stop();
    }
  } finally {
    await database.release();
  }
}

/** An editor for the journeys that need one, made as the first admin of any site is made. */
async function addEditor(env) {
  const call = `const { main } = await import(${JSON.stringify(userCommand)});
    process.exitCode = await main(process.argv.slice(1));`;
  const flags = ["--conditions=react-server", "--import", "tsx", "--input-type=module"];
  const words = ["add", "--admin", "--stdin", editor.email, "Journey"];
  await runNode([...flags, "--eval", call, "--", ...words], { env, input: editor.password });
}

function playwright(address, distFolder, report) {
  const args = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
  return runNode(args, {
    env: {
      JOURNEY_ADDRESS: address,
      JOURNEY_DIST: distFolder,
      JOURNEY_EMAIL: editor.email,
      JOURNEY_PASSWORD: editor.password,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    isLoud: true,
  });
}
