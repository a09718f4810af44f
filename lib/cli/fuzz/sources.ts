import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Document, Read } from "../../import/document";
import type { Draft } from "../../import/draft";
import { readDocument, readReport } from "../../import/read";
import { firstStage } from "../../import/stage";
import { readText } from "../../import/text";
import { readWeekly } from "../../import/weekly";
import { docxOf } from "./docx";
import { mutateBytes, mutateText } from "./mutate";
import type { Random } from "./random";

export const formats = ["text", "markdown", "docx", "pdf", "csv"] as const;
export type Format = (typeof formats)[number];

/** A report to make mutants of. */
export interface Source {
  name: string;
  truth: Draft;
  mutant(random: Random): Promise<Draft>;
}

const root = path.join(import.meta.dirname, "../../..");
const owner = { municipality: "Exempelkommun", committee: "Stödnämnden" };

/** The samples of a format, and the shared reports of it where there are any. */
export async function sourcesOf(format: Format): Promise<Source[]> {
  const pattern = {
    text: /\.txt$/,
    markdown: /\.md$/,
    docx: /\.md$/,
    pdf: /\.pdf$/,
    csv: /\.csv$/,
  };
  const folders = ["prisma/samples", "../shared/reports", "../shared/corpus"];
  const files = folders
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => pattern[format].test(file) && path.basename(file) !== "README.md")
    .sort();
  return Promise.all(
    files.map((file) => sourceOf(format, path.relative(root, file), readFileSync(file))),
  );
}

async function sourceOf(format: Format, name: string, bytes: Buffer): Promise<Source> {
  if (format === "pdf") return pdfSource(name, bytes);
  const read = readerOf(format);
  const text = bytes.toString("utf8");
  const truth = await read(text, name);
  return {
    name,
    truth,
    mutant: (random) =>
      random.below(10) === 0
        ? bytesReaderOf(format, text, random, name)
        : read(mutateText(text, random), name),
  };
}

type Reader = (text: string, name: string) => Promise<Draft>;

function readerOf(format: Format): Reader {
  if (format === "csv") return async (text) => readWeekly(Buffer.from(text), owner);
  if (format === "docx") return (text, name) => readReport(asDocx(text), name);
  return (text, name) => readReport(Buffer.from(text), name);
}

function bytesReaderOf(format: Format, text: string, random: Random, name: string): Promise<Draft> {
  const bytes = format === "docx" ? asDocx(text) : Buffer.from(text);
  const mutant = mutateBytes(bytes, random);
  return format === "csv" ? Promise.resolve(readWeekly(mutant, owner)) : readReport(mutant, name);
}

function asDocx(text: string): Buffer {
  return docxOf(readText(Buffer.from(text)).value);
}

/** What is printed on a PDF's pages is changed where it stands; the file itself now and then. */
async function pdfSource(name: string, bytes: Buffer): Promise<Source> {
  const document = await firstStage(bytes, name);
  return {
    name,
    truth: readDocument(document),
    mutant: async (random) =>
      random.below(20) === 0
        ? readReport(mutateBytes(bytes, random), name)
        : readDocument(mutantOf(document, random)),
  };
}

function mutantOf({ value, problems }: Read<Document>, random: Random): Read<Document> {
  const lines = value.lines.map((line) => ({ ...line }));
  for (let left = 1 + random.below(3); left > 0; left--) {
    const index = random.below(lines.length);
    const line = lines[index];
    if (!line) continue;
    if (random.below(6) === 0) {
      lines.splice(index, 1);
      continue;
    }
    const at = random.below(line.words.length);
    const words = line.words.flatMap((word, place) => {
      const texts = place === at ? mutateText(word.text, random).split(/\s+/) : [word.text];
      const width = (word.right - word.left) / Math.max(texts.length, 1);
      return texts
        .filter((text) => text !== "")
        .map((text, part) => ({
          text,
          left: word.left + part * width,
          right: word.left + (part + 1) * width,
        }));
    });
    lines[index] = { ...line, words, text: words.map(({ text }) => text).join(" ") };
  }
  // The drawn tables are made of the lines, so they are left out where these are changed.
  return { value: { ...value, lines, grids: [] }, problems };
}
