import fs from "node:fs";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { requireEnvironment } from "./environment.mjs";
import { bundleReader, generate, install } from "./prepare.mjs";
import { command, runNode } from "./steps.mjs";

const usingDatabase = ["import", "user"];
const [name = "", ...args] = process.argv.slice(2);

await command(async () => {
  const file = `lib/cli/${name}.ts`;
  if (!/^[a-z]+$/.test(name) || !fs.existsSync(file)) {
    throw new Error(
      "Så här: npm run read|import|score -- FIL …, npm run fuzz, eller npm run user -- KOMMANDO",
    );
  }
  const environment = requireEnvironment();
  // Not as steps: what the command prints is for other programs to read.
  await install(() => {});
  if (!usingDatabase.includes(name)) return run(file, {});
  await generate(() => {});
  await bundleReader(() => {});
  const { openDatabase } = await import("./database.mjs");
  const database = await openDatabase(environment);
  try {
    await run(file, { DATABASE_URL: database.url });
  } finally {
    await database.release();
  }
});

/** The arguments go by the environment's own list, so that a file name is never taken for an option. */
async function run(file, env) {
  // What reads our output may have had enough: `npm run read -- FILE | head`.
  const call = `
    process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
    const { main } = await import(${JSON.stringify(pathToFileURL(path.resolve(file)).href)});
    process.exitCode = await main(process.argv.slice(1));`;
  const node = ["--conditions=react-server", "--import", "tsx", "--input-type=module"];
  process.exitCode = await runNode([...node, "--eval", call, "--", ...args], { env, isLoud: true });
}
