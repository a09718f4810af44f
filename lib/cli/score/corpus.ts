import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readTruth, type Truth } from "./truth";

/** A report with what a person has read in it; `truth` is null where nobody has. */
export interface CorpusReport {
  name: string;
  path: string;
  truth: Truth | null;
}

/** Where the shared reports lie beside the repository. */
export const sharedFolder = join(import.meta.dirname, "../../../../shared");

/** Is there a corpus on this machine? It is not a part of the repository. */
export function hasCorpus(): boolean {
  return existsSync(join(sharedFolder, "reports"));
}

/** All reports beside the repository, and the samples in it that carry a truth. */
export function corpusReports(): CorpusReport[] {
  return [
    ...reportsIn(join(sharedFolder, "reports"), /\.(txt|md)$/, (name) =>
      join(sharedFolder, "truth", `${name}.json`),
    ),
    ...reportsIn(join(sharedFolder, "corpus"), /\.pdf$/, (name) =>
      join(sharedFolder, "corpus", `${name}.truth.json`),
    ),
    ...reportsIn(join(import.meta.dirname, "../../../prisma/samples"), /\.(txt|md)$/, (name) =>
      join(import.meta.dirname, "../../../prisma/samples", `${name}.truth.json`),
    ).filter((report) => report.truth !== null),
  ];
}

function reportsIn(
  folder: string,
  pattern: RegExp,
  truthPath: (name: string) => string,
): CorpusReport[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .toSorted()
    .map((file) => {
      const name = basename(file).replace(pattern, "");
      const path = truthPath(name);
      const truth = existsSync(path) ? readTruth(JSON.parse(readFileSync(path, "utf8"))) : null;
      return { name, path: join(folder, file), truth };
    });
}
