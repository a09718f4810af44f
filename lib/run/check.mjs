import { bundleReader, generate, install } from "./prepare.mjs";
import { staticChecks } from "./static-checks.mjs";
import { command, runNode, step } from "./steps.mjs";

/** What can be known fast: format, lint, types and the tests that need no database. */
await command(async () => {
  await step("Paket", install);
  await step("Databasklient", generate);
  await step("Läsare", bundleReader);
  const { failed } = await staticChecks(".next-test");
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", "--project=unit"], {
    env: { NODE_ENV: "test" },
    isLoud: true,
  });
  if (failed > 0 || code !== 0) process.exitCode = 1;
});
