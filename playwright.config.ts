import { defineConfig } from "@playwright/test";
import { findBrowser, journeyAddress } from "./lib/run/browser.mjs";

/** `npm test` starts the site and says where; by hand the journeys go to the site that runs. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".data/journeys",
  fullyParallel: true,
  workers: 2,
  // axe takes its time over a page of a thousand rows on a busy machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: journeyAddress(),
    launchOptions: findBrowser(),
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    trace: "retain-on-failure",
  },
});
