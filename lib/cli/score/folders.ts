import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CorpusReport } from "./corpus";
import { readTruth } from "./truth";

/** Reports of invented municipalities that are a part of the repository: one folder each. */
export const inventedFolder = join(import.meta.dirname, "../../../tests/corpus/invented");

export interface FolderReport extends CorpusReport {
  /** The fewest exact cells; all of them where the truth sets no lower floor. */
  floor: number;
}

const floorSchema = z.object({ floor: z.number().optional() });

/** Each folder with `report.(pdf|docx|txt|md|xlsx|csv)` and the `truth.json` that its maker wrote. */
export function folderReports(folder: string = inventedFolder): FolderReport[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const truthPath = join(folder, name, "truth.json");
      const file = readdirSync(join(folder, name)).find((each) => each.startsWith("report."));
      if (file === undefined || !existsSync(truthPath)) return [];
      const json: unknown = JSON.parse(readFileSync(truthPath, "utf8"));
      const truth = readTruth(json);
      const floor = floorSchema.parse(json).floor ?? truth.cells.length;
      return [{ name, path: join(folder, name, file), truth, floor }];
    });
}
