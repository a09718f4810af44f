import fs from "node:fs";
import path from "node:path";
import { readFile, type ReadFile } from "../../lib/cli/import";
import { disconnect } from "../../lib/data/client";
import { importDraft } from "../../lib/data/import";
import { reportOrder } from "../../lib/domain/report";
import municipalities from "../../lib/import/identity/municipalities.json" with { type: "json" };

const samples = path.resolve("prisma/samples");
const taken = ["Helsingborg", "Enköping"];

/**
 * Imports the sample reports so many times again into the database at DATABASE_URL, each time as other
 * municipalities'. Only for the bench: what it stores is nobody's figures.
 */
async function multiply(times: number): Promise<void> {
  const names = municipalities
    .map(([, name]) => name ?? "")
    .filter((name) => !taken.includes(name));
  const reports = await readSamples();
  const owners = [...new Set(reports.map(({ draft }) => draft.municipality ?? ""))];
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, owner] of owners.entries()) {
      const name = names[(turn * owners.length + index) % names.length] ?? "";
      const own = reports.filter(({ draft }) => draft.municipality === owner);
      for (const report of own) await importAs(report, name);
    }
  }
}

async function readSamples(): Promise<ReadFile[]> {
  const files = fs
    .readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|txt)$/.test(name) && !/README/i.test(name));
  const read = [];
  for (const file of files) read.push(await readFile(path.join(samples, file), null));
  return read.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

async function importAs({ draft, fileName, bytes }: ReadFile, municipality: string): Promise<void> {
  // Another file for another municipality, or it would be told as the same file twice.
  const own = Buffer.concat([bytes, Buffer.from(`\n${municipality}\n`)]);
  const outcome = await importDraft(
    { ...draft, municipality },
    { fileName, bytes: own },
    { actor: "mätningen", at: new Date() },
  );
  if (outcome.kind !== "published")
    throw new Error(`${municipality}, ${fileName}: ${outcome.kind}`);
}

function orderOf({ draft }: ReadFile): string {
  return draft.identity ? reportOrder(draft.identity) : "";
}

try {
  await multiply(Number(process.argv[2]));
} finally {
  await disconnect();
}
