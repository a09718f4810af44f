import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import {
  importAndTell,
  importAreaShares,
  importPopulation,
  readFile,
  type ReadFile,
} from "../lib/cli/import";
import { disconnect } from "../lib/data/client";
import { setSmallCountThreshold } from "../lib/data/smallCounts";
import { isoDate } from "../lib/domain/period";
import { reportOrder } from "../lib/domain/report";
import type { Decision } from "../lib/domain/review";
import { sharedDefinitionKeySchema } from "../lib/domain/sharedDefinition";
import { isAreaShares } from "../lib/import/areaShares";
import { isPopulation } from "../lib/import/population";
import { applyDecisions } from "../lib/import/review";
import { isWeekly } from "../lib/import/weekly";

const samples = path.join(import.meta.dirname, "samples");

/**
 * Imports every sample report in the order they came out, through the import that `npm run import` is.
 * A table of weeks belongs to the committee whose reports stand in the same folder. Populations and shares
 * come last, when there are municipalities and service areas that have them.
 */
async function seed(): Promise<void> {
  const all = fs
    .readdirSync(samples, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|txt|csv)$/.test(name) && !/(^|\/)README\.md$/i.test(name))
    .sort()
    .map((name) => path.join(samples, name));
  const populations = all.filter((file) => isPopulation(fs.readFileSync(file)));
  const shares = all.filter((file) => isAreaShares(fs.readFileSync(file)));
  const files = all.filter((file) => !populations.includes(file) && !shares.includes(file));
  const tables = files.filter((file) => isWeekly(fs.readFileSync(file)));
  const reports = new Map<string, ReadFile>();
  for (const file of files) {
    if (!tables.includes(file)) reports.set(file, await readFile(file, null));
  }
  const read = [...reports.values()];
  for (const file of tables) read.push(await readFile(file, ownerOf(file, reports)));
  const inOrder = read.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
  for (const file of inOrder) await importAndTell(withDefinitions(file), "exempelrapporterna");
  for (const file of populations) await importPopulation(file);
  for (const file of shares) await importAreaShares(file);
  await setSmallCountThreshold("exempelkommun", 5);
}

const definitions = z
  .array(
    z.object({
      municipality: z.string(),
      committee: z.string(),
      series: z.string(),
      aspect: z.string().nullable(),
      definition: sharedDefinitionKeySchema,
      decided: isoDate,
    }),
  )
  .parse(JSON.parse(fs.readFileSync(path.join(samples, "definitioner.json"), "utf8")));

/** With what `definitioner.json` says of shared definitions, decided as an editor does in a review. */
function withDefinitions(file: ReadFile): ReadFile {
  const { draft } = file;
  const decisions = definitions
    .filter(
      (each) => each.municipality === draft.municipality && each.committee === draft.committee,
    )
    .flatMap((each, index): Decision[] => {
      const figureKeys = draft.figures
        .filter(({ series }) => series.label === each.series && series.aspect === each.aspect)
        .map(({ key }) => key);
      const [key] = figureKeys;
      if (key === undefined) return [];
      const made = { by: "exempelredaktören", at: `${each.decided}T12:00:00Z`, version: index + 1 };
      return [{ about: "definition", key, figureKeys, definition: each.definition, ...made }];
    });
  return { ...file, draft: applyDecisions(draft, decisions) };
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
