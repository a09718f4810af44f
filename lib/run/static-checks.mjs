import { nextEnvironment } from "./prepare.mjs";
import { runNode, step } from "./steps.mjs";

const eslint = ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."];
const checks = [
  ["Format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]],
  ["Lint", eslint],
  ["Typer", ["node_modules/typescript/bin/tsc", "--noEmit"]],
];

/**
 * Formatting, lint and types, each told of in one line, with what it found when it fails.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function staticChecks(folder) {
  // Next writes types for the routes and for its own files; a fresh clone has none of them yet.
  const env = nextEnvironment(folder, "development");
  await runNode(["node_modules/next/dist/bin/next", "typegen"], { env });
  const counts = { passed: 0, failed: 0 };
  for (const [name, args] of checks) {
    const isPassed = await isDone(name, () => runNode(args));
    counts[isPassed ? "passed" : "failed"] += 1;
  }
  return counts;
}

/** Runs a step and says whether it went well; what went wrong is printed. */
export async function isDone(name, work) {
  try {
    await step(name, work);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}
