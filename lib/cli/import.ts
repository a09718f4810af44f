import fs from "node:fs/promises";
import path from "node:path";
import { disconnect } from "../data/client";
import { saveAreaShares } from "../data/areaShares";
import { limits, readContained } from "../data/contained";
import { importDraft, type ImportOutcome } from "../data/import";
import { savePopulations } from "../data/population";
import type { Problem } from "../domain/problem";
import { describeProblem } from "../format/problem";
import { reportName } from "../format/report";
import { isAreaShares, readAreaShares } from "../import/areaShares";
import type { Draft } from "../import/draft";
import { isPopulation, readPopulation } from "../import/population";
import { readReport } from "../import/read";
import { isWeekly, readWeekly, type WeeklyOwner } from "../import/weekly";

/** A file that was read, and what is in it. */
export interface ReadFile {
  fileName: string;
  bytes: Uint8Array;
  draft: Draft;
}

/**
 * `npm run import -- [--namnd KOMMUN/NÄMND] FILE…`: reads each file, stores it and publishes what
 * nothing blocks. A line a file on standard output, a line a fault on standard error. `--namnd` says
 * whose weeks a table of weeks is. Resolves to 0 when every file is published, or was already.
 */
export async function main(args: string[]): Promise<number> {
  const { files, owner } = parse(args);
  if (files.length === 0) {
    console.error("Så här: npm run import -- [--namnd KOMMUN/NÄMND] FIL …");
    return 2;
  }
  try {
    let faults = 0;
    for (const file of files) faults += (await importFile(file, owner)) ? 0 : 1;
    return faults === 0 ? 0 : 1;
  } finally {
    await disconnect();
  }
}

/**
 * Reads a file of our own into a draft, in this process. Throws, in Swedish, when it can't be opened or
 * nobody says whose weeks it has.
 */
export async function readFile(file: string, owner: WeeklyOwner | null): Promise<ReadFile> {
  const { fileName, bytes, isOfWeeks } = await openFile(file, owner);
  const draft = isOfWeeks && owner ? readWeekly(bytes, owner) : await readReport(bytes, fileName);
  return { fileName, bytes, draft };
}

/** Reads a file that nobody has vouched for, in a process of its own. Throws as `readFile` does, and when it is refused. */
async function readUnvouched(file: string, owner: WeeklyOwner | null): Promise<ReadFile> {
  const { fileName, bytes, isOfWeeks } = await openFile(file, owner);
  const read = await readContained(bytes, fileName, isOfWeeks ? owner : null);
  if ("refusal" in read) throw new Error(describeProblem({ code: read.refusal, data: {} }));
  return { fileName, bytes, draft: read.draft };
}

async function openFile(file: string, owner: WeeklyOwner | null) {
  const size = await sizeOf(file);
  if (size > limits.fileBytes) {
    throw new Error(describeProblem({ code: "fileTooLarge", data: {} }));
  }
  const bytes = await fs.readFile(file).catch(notOpened);
  const isOfWeeks = isWeekly(bytes);
  if (isOfWeeks && !owner) throw new Error("en tabell över veckor behöver --namnd KOMMUN/NÄMND");
  return { fileName: path.basename(file), bytes, isOfWeeks };
}

/** Which table beside the reports it is. Only a small file can be one; the rest is for the contained reader. */
async function tableIn(file: string): Promise<((file: string) => Promise<boolean>) | null> {
  if ((await sizeOf(file)) > 1_000_000) return null;
  const bytes = await fs.readFile(file).catch(notOpened);
  if (isPopulation(bytes)) return importPopulation;
  return isAreaShares(bytes) ? importAreaShares : null;
}

/** A folder has no bytes, and a device no end of them. */
async function sizeOf(file: string): Promise<number> {
  const stat = await fs.stat(file).catch(notOpened);
  return stat.isFile() ? stat.size : notOpened();
}

function notOpened(): never {
  throw new Error("filen går inte att öppna");
}

/** Imports what was read and tells the outcome. True when it is published, now or before. */
export async function importAndTell(file: ReadFile, actor: string): Promise<boolean> {
  const outcome = await importDraft(file.draft, file, { actor, at: new Date() });
  console.log(`${file.fileName}: ${saidOf(outcome)}`);
  const problems = "problems" in outcome ? outcome.problems : [];
  for (const problem of problems) console.error(`${file.fileName}${saidOfProblem(problem)}`);
  return outcome.kind === "published" || outcome.kind === "unchanged";
}

async function importFile(file: string, owner: WeeklyOwner | null): Promise<boolean> {
  try {
    const importTable = await tableIn(file);
    if (importTable) return await importTable(file);
    return await importAndTell(await readUnvouched(file, owner), "kommandoraden");
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    console.error(`${path.basename(file)}: ${fault}`);
    return false;
  }
}

/**
 * Stores a table of populations and tells how many rows it has. Nothing is stored when a row can't be read.
 * True when all is.
 */
export async function importPopulation(file: string): Promise<boolean> {
  const fileName = path.basename(file);
  const { value, problems } = readPopulation(await fs.readFile(file).catch(notOpened));
  for (const problem of problems) console.error(`${fileName}${saidOfProblem(problem)}`);
  if (problems.some(({ severity }) => severity === "error")) return false;
  const { saved, unknown } = await savePopulations(value);
  const left = unknown.length === 0 ? "" : `; utan nämnder här: ${unknown.join(", ")}`;
  console.log(`${fileName}: folkmängd, ${saved} uppgifter${left}`);
  return true;
}

/**
 * Stores a table of shares between service areas and tells how many rows it has. Nothing is stored when a
 * row can't be read or an area's shares aren't the whole of it. True when all is.
 */
export async function importAreaShares(file: string): Promise<boolean> {
  const fileName = path.basename(file);
  const { value, problems } = readAreaShares(await fs.readFile(file).catch(notOpened));
  for (const problem of problems) console.error(`${fileName}${saidOfProblem(problem)}`);
  if (problems.some(({ severity }) => severity === "error")) return false;
  const { saved, unknown } = await saveAreaShares(value);
  for (const name of unknown) console.error(`${fileName}: verksamheten ${name} finns inte här`);
  console.log(`${fileName}: andelar mellan verksamheter, ${saved} uppgifter`);
  return unknown.length === 0;
}

function parse(args: string[]): { files: string[]; owner: WeeklyOwner | null } {
  const at = args.indexOf("--namnd");
  if (at < 0) return { files: args, owner: null };
  const [municipality, committee] = (args[at + 1] ?? "").split("/");
  const files = args.filter((_, index) => index !== at && index !== at + 1);
  return { files, owner: municipality && committee ? { municipality, committee } : null };
}

function saidOf(outcome: ImportOutcome): string {
  if (outcome.kind === "refused") return "inte inläst: det går inte att se vilken rapport det är";
  const { report } = outcome;
  const name = reportName(report);
  if (outcome.kind === "draft") return `${name} sparad som utkast, något hindrar publicering`;
  if (outcome.kind === "unchanged") return `${name} finns redan, inget ändrat`;
  if (report.release === 1) return `${name} publicerad`;
  return `${name} publicerad som utgåva ${report.release}. ${report.releaseNote ?? ""}`.trim();
}

function saidOfProblem(problem: Problem): string {
  const where = problem.place === null ? "" : ` rad ${problem.place.line}`;
  return `${where}: ${describeProblem(problem)}`;
}
