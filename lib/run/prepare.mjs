import fs from "node:fs";
import { runNode } from "./steps.mjs";
import { hashOf, isStamped, stamp } from "./stamp.mjs";

const installStamp = "node_modules/.namndkollen";
const machine = `${process.version} ${process.platform} ${process.arch}`;
const generated = "lib/data/generated";
const generateStamp = `${generated}/.namndkollen`;
const readerStamp = `${generated}/.reader`;
const siteSources = ["app", "components", "lib", "public", "prisma/schema.prisma"];
const siteSettings = ["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];

/** Installs the packages that the lock file names, unless that was done for it with this Node. */
export async function install(note) {
  const hash = `${hashOf(["package-lock.json"])} ${machine}`;
  if (isStamped(installStamp, hash)) return note("redan installerade");
  if (!isInstalledByHand()) await npmCi();
  stamp(installStamp, hash);
  note("installerade");
}

/**
 * Makes Prisma's client from the schema, unless it is made from this one. The folder is emptied first: Prisma
 * refuses one where something else stands, such as a reader that the tests bundled before there was a client.
 */
export async function generate(note) {
  const hash = hashOf(["prisma/schema.prisma", "package-lock.json"]);
  if (isStamped(generateStamp, hash)) return note("redan skapad");
  fs.rmSync(generated, { recursive: true, force: true });
  await runNode(["node_modules/prisma/build/index.js", "generate"], {
    env: {
      // It would download an engine that generating does not use; that the file exists is enough.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  stamp(generateStamp, hash);
  note("skapad");
}

/**
 * Bundles the reader to the one program that the contained child process runs (lib/data/contained.ts),
 * unless it is bundled from these sources. Packages stay outside, where the child may read them.
 */
export async function bundleReader(note) {
  const hash = hashOf([
    "lib/cli/reader.ts",
    "lib/cli/reader",
    "lib/import",
    "lib/domain",
    "package-lock.json",
  ]);
  if (isStamped(readerStamp, hash)) return note("oförändrad");
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["lib/cli/reader.ts"],
    outfile: `${generated}/reader.mjs`,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  stamp(readerStamp, hash);
  note("skapad");
}

/** Builds the site into `folder`, unless it is built there from these sources. Needs no database. */
export async function build(note, folder) {
  const mark = `${folder}/namndkollen-built`;
  const hash = hashOf([...siteSources, ...siteSettings], {
    without: ["lib/run", "lib/cli", generated],
    and: [process.version],
  });
  if (isStamped(mark, hash)) return note("oförändrad");
  fs.rmSync(mark, { force: true });
  await runNode(["node_modules/next/dist/bin/next", "build"], { env: nextEnvironment(folder) });
  stamp(mark, hash);
  note("byggd");
}

/** What Next is told through the environment, whatever the caller's own happens to say. */
export function nextEnvironment(folder, mode = "production") {
  return { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: folder };
}

/**
 * Whether the packages are the ones that the lock file names: a developer's own `npm install` leaves
 * npm's record of them, and wiping what is right would be a waste. Only if this Node put them there.
 */
function isInstalledByHand() {
  const record = "node_modules/.package-lock.json";
  if (!fs.existsSync(record)) return false;
  if (fs.existsSync(installStamp) && !fs.readFileSync(installStamp, "utf8").endsWith(machine)) {
    return false;
  }
  const wanted = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages;
  const found = JSON.parse(fs.readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === "" || found[name]?.version === version || (optional && !found[name]),
  );
}

async function npmCi() {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("Kör genom npm: npm start, npm test eller npm run.");
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  await runNode([npm, ...args]);
}
