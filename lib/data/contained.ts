import "server-only";
import type { ChildProcess } from "node:child_process";
import { z } from "zod";
import type { Given } from "../domain/upload";
import type { Draft } from "../import/draft";
import type { WeeklyOwner } from "../import/weekly";
import { launchReader } from "./contained/launch";
import { watchMemory } from "./contained/memory";
import { turns } from "./contained/turns";

/** How a file may fail before its content is known; the code becomes the problem's. */
export type Refusal =
  | "emptyFile"
  | "fileTooLarge"
  | "readerBusy"
  | "readerTimeout"
  | "readerMemory"
  | "readerOutput"
  | "readerFailed";

export type ContainedRead = { draft: Draft } | { refusal: Refusal };

/** A report is a few megabytes of PDF and is read within seconds; a file that needs more is no report. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  draftBytes: 48 * 1024 * 1024,
  /** Of the whole process, as the system counts it. */
  memoryMegabytes: 900,
  heapMegabytes: 600,
  milliseconds: 60_000,
  atOnce: 2,
  waiting: 40,
};

/** What is known of a document when its text is out; a text has no pages. */
export interface DocumentSize {
  pages: number;
  lines: number;
}

export interface ReadOptions {
  /** What a person has said of whose report it is and which: it is read in that light. */
  given?: Given | null;
  /** Called when the text is out and what it says is to be read and checked. */
  onText?: (size: DocumentSize) => void;
}

const inTurn = turns(limits.atOnce, limits.waiting);

/**
 * Reads a file nobody has vouched for, in a child process: capped memory, time and output, an empty
 * environment, no network, no right to write files, load native code or start programs
 * (lib/data/contained/launch.ts). Whatever the file does to its reader, the caller goes on: `refusal` says
 * why there is no draft, and the child is gone. A few are read at once, others wait their turn.
 * The name is told to nobody but the draft's problems; `owner` says whose a table of weeks is.
 */
export async function readContained(
  bytes: Uint8Array,
  fileName: string,
  owner: WeeklyOwner | null = null,
  { given = null, onText }: ReadOptions = {},
): Promise<ContainedRead> {
  if (bytes.length === 0) return { refusal: "emptyFile" };
  if (bytes.length > limits.fileBytes) return { refusal: "fileTooLarge" };
  const argument = JSON.stringify({ fileName: printable(fileName), owner, given });
  return (await inTurn(() => readInChild(bytes, argument, onText))) ?? { refusal: "readerBusy" };
}

async function readInChild(
  bytes: Uint8Array,
  argument: string,
  onText: ReadOptions["onText"],
): Promise<ContainedRead> {
  const child = launchReader(argument, {
    cpuSeconds: Math.ceil(limits.milliseconds / 1000),
    dataKilobytes: 2 * limits.memoryMegabytes * 1024,
    heapMegabytes: limits.heapMegabytes,
  });
  if (onText) tellOfText(child, onText);
  let refusal: Refusal | null = null;
  const end = (why: Refusal) => {
    refusal ??= why;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => end("readerTimeout"), limits.milliseconds);
  const unwatch = child.pid
    ? watchMemory(child.pid, limits.memoryMegabytes, () => end("readerMemory"))
    : () => {};
  try {
    const { output, why } = await outputOf(child, bytes, end);
    if (refusal !== null || output === null) return { refusal: refusal ?? why };
    const draft: unknown = JSON.parse(output);
    return isDraft(draft) ? { draft } : { refusal: "readerFailed" };
  } catch {
    return { refusal: "readerFailed" };
  } finally {
    clearTimeout(timer);
    unwatch();
  }
}

const sizeSchema = z.object({ pages: z.int().min(0), lines: z.int().min(0) });

/** The child says on the pipe that holds it to us how much text it has found. */
function tellOfText(child: ChildProcess, onText: (size: DocumentSize) => void): void {
  child.stdio[3]?.once("data", (chunk: Buffer) => {
    const [line = ""] = chunk.toString().split("\n");
    const size = /^\{[^{}]{1,100}\}$/.test(line) ? sizeSchema.safeParse(JSON.parse(line)) : null;
    if (size?.success) onText(size.data);
  });
}

interface Ended {
  output: string | null;
  /** What the way it ended says, when it was not we who ended it. */
  why: Refusal;
}

/** All that the child prints, once it is gone; no output when it failed. */
function outputOf(
  child: ChildProcess,
  bytes: Uint8Array,
  end: (why: Refusal) => void,
): Promise<Ended> {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limits.draftBytes) end("readerOutput");
    else chunks.push(chunk);
  });
  // A child that dies before it has read everything closes the pipe; its exit code tells the rest.
  child.stdin?.on("error", () => undefined);
  child.stdio[3]?.on("error", () => undefined);
  child.stdin?.end(bytes);
  return new Promise((resolve) => {
    child.on("error", () => resolve({ output: null, why: "readerFailed" }));
    child.on("close", (code, signal) => {
      const output = code === 0 ? Buffer.concat(chunks).toString() : null;
      resolve({ output, why: whyOf(signal) });
    });
  });
}

/** Node aborts when its heap is full; the system kills what has used up its processor time. */
function whyOf(signal: NodeJS.Signals | null): Refusal {
  if (signal === "SIGABRT" || signal === "SIGTRAP") return "readerMemory";
  return signal === "SIGXCPU" || signal === "SIGKILL" ? "readerTimeout" : "readerFailed";
}

/** The child runs our own program on a hostile file: its outline is looked at before it is believed. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = new Map<string, unknown>(Object.entries(value));
  const document = draft.get("document");
  const lists = ["figures", "goals", "breaks", "checks", "problems", "unused"];
  return (
    lists.every((name) => Array.isArray(draft.get(name))) &&
    typeof document === "object" &&
    document !== null &&
    "lines" in document &&
    Array.isArray(document.lines)
  );
}

/** An argument can't hold NUL, and no name needs controls or to be a novel. */
function printable(fileName: string): string {
  return fileName.replace(/\p{C}/gu, "").slice(0, 200);
}
