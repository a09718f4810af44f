import { spawn } from "node:child_process";
import { stopped, watchForStop } from "./stop.mjs";

/**
 * Runs one step of a command and tells of it in one line: what was done, or that nothing needed to be.
 *
 * @template T
 * @param {string} name in Swedish, as a thing: "Paket", "Databas"
 * @param {(note: (text: string) => void) => Promise<T>} work `note` sets what the line says after the name
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  stopped.throwIfAborted();
  const began = Date.now();
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`  … ${name}`);
  let said = "klart";
  try {
    const result = await work((text) => (said = text));
    const line = `  ✓ ${name}: ${said} (${seconds(Date.now() - began)})`;
    process.stdout.write(isTerminal ? `\r\x1b[K${line}\n` : `${line}\n`);
    return result;
  } catch (error) {
    process.stdout.write(isTerminal ? `\r\x1b[K  ✗ ${name}\n` : `  ✗ ${name}\n`);
    throw error;
  }
}

/**
 * Runs a Node program to its end, with `input` on its standard input. Its output is kept and shown only
 * if it fails, unless `isLoud`.
 *
 * @returns {Promise<number>} the exit code, when `isLoud`; otherwise throws on any other than 0
 */
export async function runNode(args, { env = {}, isLoud = false, input } = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    signal: stopped,
    stdio: isLoud ? "inherit" : [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  child.stdin?.end(input);
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(chunk));
  child.stderr?.on("data", (chunk) => output.push(chunk));
  // Told to end, it is waited for all the same: it may be using the database.
  child.on("error", () => {});
  const code = await new Promise((resolve) => child.on("close", resolve));
  stopped.throwIfAborted();
  if (isLoud) return code ?? 1;
  if (code !== 0) throw new Error(Buffer.concat(output).toString().trim() || `avbröts (${code})`);
  return 0;
}

/** Runs a command's whole body; a fault in it is told in words, without a trace, and ends in 1. */
export async function command(body) {
  watchForStop();
  try {
    await body();
  } catch (error) {
    process.exitCode = 1;
    if (stopped.aborted) return console.error("\nAvbrutet.");
    console.error(`\n${error instanceof Error ? error.message : error}`);
  }
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}
