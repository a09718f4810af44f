import "server-only";
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Draft } from "../import/draft";

/** How a file may fail before its content is known; the code becomes the problem's. */
export type Refusal = "emptyFile" | "fileTooLarge" | "readerTimeout" | "readerFailed";

export type ContainedRead = { draft: Draft } | { refusal: Refusal };

/** A report is a few megabytes of PDF and is read within seconds; a file that needs more is no report. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  draftBytes: 96 * 1024 * 1024,
  memoryMegabytes: 700,
  milliseconds: 60_000,
};

const program = path.join(process.cwd(), "lib/data/generated/reader.mjs");

/**
 * Reads a file nobody has vouched for, in a child process: capped memory and time, an empty environment,
 * no right to write files, load native code or start programs. Whatever the file does to its reader,
 * the caller goes on: `refusal` says why there is no draft, and the child is gone.
 */
export async function readContained(bytes: Uint8Array, fileName: string): Promise<ContainedRead> {
  if (bytes.length === 0) return { refusal: "emptyFile" };
  if (bytes.length > limits.fileBytes) return { refusal: "fileTooLarge" };
  const child = spawn(process.execPath, [...restrictions(), program, path.basename(fileName)], {
    env: {},
    stdio: ["pipe", "pipe", "ignore"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), limits.milliseconds);
  try {
    const output = await outputOf(child, bytes);
    if (output === null) return { refusal: child.killed ? "readerTimeout" : "readerFailed" };
    return { draft: JSON.parse(output) };
  } finally {
    clearTimeout(timer);
  }
}

/** Node's permission model denies all that is not allowed; its flag has had two names. */
function restrictions(): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has("--permission")
    ? "--permission"
    : "--experimental-permission";
  return [
    flag,
    `--allow-fs-read=${process.cwd()}/*`,
    `--max-old-space-size=${limits.memoryMegabytes}`,
    "--no-warnings",
  ];
}

/** All that the child prints, or null when it fails or prints more than any draft. */
function outputOf(child: ChildProcess, bytes: Uint8Array): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limits.draftBytes) child.kill("SIGKILL");
    else chunks.push(chunk);
  });
  // A child that dies before it has read everything closes the pipe; its exit code tells the rest.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(bytes);
  return new Promise((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString() : null));
  });
}
