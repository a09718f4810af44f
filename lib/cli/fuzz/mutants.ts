import type { Given } from "../../domain/upload";
import { readCsvOrText } from "../../import/csv";
import type { Document } from "../../import/document";
import type { Draft } from "../../import/draft";
import { readDocument, readReport } from "../../import/read";
import { firstStage } from "../../import/stage";
import { readText } from "../../import/text";
import { isWeekly, readWeekly } from "../../import/weekly";
import { readZip } from "../../import/zip";
import { docxOf } from "./docx";
import { mutateBytes, mutateText } from "./mutate";
import { mutateDocument } from "./mutateDocument";
import type { Random } from "./random";
import { bytesOf, type Format, type Source } from "./sources";
import { xlsxOf } from "./xlsx";
import { zipOf } from "./zip";

/** A report as it is read untouched, and its mutants. */
export interface Original {
  truth: Draft;
  mutant(random: Random): Promise<Draft>;
}

const owner = { municipality: "Exempelkommun", committee: "Stödnämnden" };

/** Reads a source as the format says; null where it holds nothing of that format. */
export async function originalOf(format: Format, source: Source): Promise<Original | null> {
  const bytes = bytesOf(source);
  if (format === "pdf") return ofPdf(bytes, source.name);
  if (format === "csv" && isWeekly(bytes)) {
    const read = (mutant: Uint8Array) =>
      isWeekly(mutant) ? readWeekly(mutant, owner) : readReport(mutant, source.name);
    return ofText(bytes.toString("utf8"), read, Buffer.from);
  }
  const whole = await firstStage(bytes, source.name);
  if (format === "csv") return ofTable(whole.value, givenOf(readDocument(whole)));
  const isPrinted = format === "text" || format === "markdown";
  const text = isPrinted ? bytes.toString("utf8") : textOf(whole.value);
  const pack = { docx: docxOf, xlsx: xlsxOf };
  return ofText(
    text,
    (mutant) => readReport(mutant, source.name),
    isPrinted ? Buffer.from : (mutant) => pack[format](readText(Buffer.from(mutant)).value),
  );
}

/** What is printed is changed before it is packed to a file; the file's bytes or its XML now and then. */
async function ofText(
  text: string,
  read: (bytes: Uint8Array) => Draft | Promise<Draft>,
  pack: (text: string) => Uint8Array,
): Promise<Original> {
  return {
    truth: await read(pack(text)),
    mutant: async (random) => {
      const luck = random.below(20);
      if (luck === 0) return read(mutateBytes(pack(text), random));
      if (luck === 1) return read(await mutateParts(pack(text), random));
      return read(pack(mutateText(text, random)));
    },
  };
}

/** The largest table of a report as a file of its own, with what a person says of whose it is. */
function ofTable(document: Document, given: Given | null): Promise<Original> | null {
  const runs: string[][][] = [[]];
  for (const { cells } of document.lines) {
    if (!cells) runs.push([]);
    else if (cells.length > 0) runs.at(-1)?.push(cells);
  }
  const [largest] = runs.toSorted((a, b) => b.length - a.length);
  if (!largest || largest.length < 3 || !given) return null;
  const text = largest.map((cells) => cells.join(";")).join("\n");
  return ofText(text, (bytes) => readDocument(readCsvOrText(bytes), given), Buffer.from);
}

function givenOf({ municipality, committee, identity }: Draft): Given | null {
  return municipality && committee && identity ? { municipality, committee, identity } : null;
}

/** What is printed on a PDF's pages is changed where it stands; the file itself now and then. */
async function ofPdf(bytes: Buffer, name: string): Promise<Original> {
  const { value, problems } = await firstStage(bytes, name);
  return {
    truth: readDocument({ value, problems }),
    mutant: async (random) =>
      random.below(30) === 0
        ? readReport(mutateBytes(bytes, random), name)
        : readDocument({ value: mutateDocument(value, random), problems }),
  };
}

function textOf({ kind, lines }: Document): string {
  return lines
    .filter(({ cells }) => kind !== "markdown" || cells?.length !== 0)
    .map(({ text, cells }) => (cells ? cells.join("\t") : text.replace(/^#+ /, "")))
    .join("\n");
}

/** The XML inside an archive is changed, and the archive whole; a file that is none stays as it is. */
async function mutateParts(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await readZip(bytes, () => true);
  if ("fault" in zip) return mutateBytes(bytes, random);
  const names = [...zip.entries.keys()];
  const chosen = names[random.below(names.length)];
  return zipOf(
    [...zip.entries].map(([name, data]) => ({
      name,
      data:
        name === chosen
          ? Buffer.from(mutateText(Buffer.from(data).toString("utf8"), random))
          : data,
    })),
  );
}
