import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const needsDatabase = ["tests/data/**/*.test.ts", "tests/**/*.database.test.ts"];

export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: `${root}tests/setup/empty.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    setupFiles: ["tests/setup/quiet.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", ...needsDatabase],
          globalSetup: ["tests/setup/reader.mjs"],
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: needsDatabase,
          exclude: ["tests/e2e/**"],
          globalSetup: ["tests/setup/reader.mjs", "tests/setup/postgres.mjs"],
          setupFiles: ["tests/setup/database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
