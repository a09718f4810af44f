import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Random } from "./random";

export const formats = ["text", "markdown", "csv", "docx", "xlsx", "pdf"] as const;
export type Format = (typeof formats)[number];

/** A report to make mutants of; it is read when it is first wanted. */
export interface Source {
  name: string;
  file: string;
  /** How often it is chosen: a small report is read in less time, and shows the same faults. */
  weight: number;
}

const root = path.join(import.meta.dirname, "../../..");
const folders = [
  "prisma/samples",
  "tests/corpus/invented",
  "../shared/reports",
  "../shared/corpus",
];

/** Files that a format's mutants are made of: its own, and those that are written over into it. */
const patterns: Record<Format, RegExp> = {
  text: /\.txt$/,
  markdown: /\.md$/,
  csv: /placeringar-\d+\.csv$|\.md$/,
  docx: /\.(?:md|docx)$/,
  xlsx: /\.(?:md|xlsx)$/,
  pdf: /\.pdf$/,
};

/** The samples and invented reports of a format, and the shared ones where there are any. */
export function sourcesOf(format: Format): Source[] {
  return folders
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => patterns[format].test(file) && path.basename(file) !== "README.md")
    .sort()
    .map((file) => ({ name: path.relative(root, file), file, weight: weightOf(file) }));
}

/** One of the sources, the smaller the likelier. */
export function pickSource(sources: readonly Source[], random: Random): Source | undefined {
  const total = sources.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.below(Math.ceil(total));
  return sources.find(({ weight }) => (left -= weight) < 0) ?? sources.at(-1);
}

export function bytesOf({ file }: Source): Buffer {
  return readFileSync(file);
}

function weightOf(file: string): number {
  return 1e9 / Math.max(statSync(file).size, 4_000) ** 1.5;
}
