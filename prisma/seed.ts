import fs from "node:fs";
import path from "node:path";
import { importAndTell, importPopulation, readFile, type ReadFile } from "../lib/cli/import";
import { disconnect } from "../lib/data/client";
import { setSmallCountThreshold } from "../lib/data/smallCounts";
import { reportOrder } from "../lib/domain/report";
import { isPopulation } from "../lib/import/population";
import { isWeekly } from "../lib/import/weekly";

const samples = path.join(import.meta.dirname, "samples");

/**
 * Imports every sample report in the order they came out, through the import that `npm run import` is.
 * A table of weeks belongs to the committee whose reports stand in the same folder. Populations come last,
 * when there are municipalities that have them.
 */
async function seed(): Promise<void> {
  const all = fs
    .readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|txt|csv)$/.test(name) && !/(^|\/)README\.md$/i.test(name))
    .sort()
    .map((name) => path.join(samples, name));
  const populations = all.filter((file) => isPopulation(fs.readFileSync(file)));
  const files = all.filter((file) => !populations.includes(file));
  const tables = files.filter((file) => isWeekly(fs.readFileSync(file)));
  const reports = new Map<string, ReadFile>();
  for (const file of files) {
    if (!tables.includes(file)) reports.set(file, await readFile(file, null));
  }
  const read = [...reports.values()];
  for (const file of tables) read.push(await readFile(file, ownerOf(file, reports)));
  const inOrder = read.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
  for (const file of inOrder) await importAndTell(file, "exempelrapporterna");
  for (const file of populations) await importPopulation(file);
  await setSmallCountThreshold("exempelkommun", 5);
}

function ownerOf(file: string, reports: ReadonlyMap<string, ReadFile>) {
  for (const [sibling, { draft }] of reports) {
    const { municipality, committee } = draft;
    if (path.dirname(sibling) === path.dirname(file) && municipality && committee)
      return { municipality, committee };
  }
  return null;
}

function orderOf({ draft }: ReadFile): string {
  return draft.identity ? reportOrder(draft.identity) : "";
}

try {
  await seed();
} finally {
  await disconnect();
}
