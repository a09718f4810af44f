import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];
const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const unpacked = path.resolve("node_modules/.cache/namndkollen-chromium");

/**
 * A Chromium to test in: the one that CHROMIUM_PATH names, the system's own, Playwright's, or the one
 * that comes by npm (Linux on x64 only).
 *
 * @returns {{ executablePath: string, env: Record<string, string | undefined> }} what to launch, and
 *   with what environment. Throws, naming the ways to get one, when there is none
 */
export function findBrowser() {
  const found = given(process.env.CHROMIUM_PATH) ?? onSystem() ?? playwrightsOwn() ?? undefined;
  if (found) return { executablePath: found, env: process.env };
  const fromNpm = unpackFromNpm();
  if (fromNpm) return fromNpm;
  throw new Error(
    "Ingen Chromium att testa i. Installera systemets (till exempel apt-get install chromium, eller " +
      "sätt CHROMIUM_PATH till en), eller hämta Playwrights: npx playwright install chromium",
  );
}

/** Where the journeys go: `npm test` says; by hand, to a site that runs already. */
export function journeyAddress() {
  return process.env.JOURNEY_ADDRESS || `http://127.0.0.1:${process.env.PORT || 3000}`;
}

/** Who the journeys sign in as, or null when they go to a site where nobody has said. */
export function journeyEditor() {
  const { JOURNEY_EMAIL: email, JOURNEY_PASSWORD: password } = process.env;
  return email && password ? { email, password } : null;
}

/** The folder of the build that the journeys' site is served from, or null where nobody has said. */
export function journeyDist() {
  return process.env.JOURNEY_DIST || null;
}

function given(file) {
  if (!file) return undefined;
  if (fs.existsSync(file)) return file;
  throw new Error(`CHROMIUM_PATH pekar på ${file}, som inte finns.`);
}

function onSystem() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...macApplications].find((file) => fs.existsSync(file));
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

/** Unpacked by a process of its own: the package takes its folders from the environment at import. */
function unpackFromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!fs.existsSync("node_modules/@sparticuz/chromium")) return undefined;
  const done = path.join(unpacked, "complete");
  if (!fs.existsSync(done)) {
    fs.rmSync(unpacked, { recursive: true, force: true });
    fs.mkdirSync(unpacked, { recursive: true });
    const unpack = `await (await import("@sparticuz/chromium")).default.executablePath()`;
    const result = spawnSync(process.execPath, ["--input-type=module", "--eval", unpack], {
      env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      encoding: "utf8",
    });
    if (result.status !== 0) throw new Error(`Chromium gick inte att packa upp: ${result.stderr}`);
    fs.writeFileSync(done, "");
  }
  const libraries = [path.join(unpacked, "al2023", "lib"), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: path.join(unpacked, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter((folder) => folder).join(":"),
      FONTCONFIG_PATH: path.join(unpacked, "fonts"),
    },
  };
}
