import type { Document, DocumentKind, Read } from "./document";
import { readCsvOrText } from "./csv";
import { readDocx } from "./docx";
import { replaceUnstorable } from "./hidden";
import { readPdf } from "./pdf";
import { readSpreadsheet } from "./spreadsheet";
import { readText } from "./text";
import { zipNames } from "./zip";

/** What the first bytes tell a file to be; `null` when it is none that can hold a report. */
export type FileKind = DocumentKind | "zip" | null;

type Stage = (bytes: Uint8Array) => Read<Document> | Promise<Read<Document>>;

/** A further kind of document is one more entry here. */
const stages: Partial<Record<DocumentKind, Stage>> = {
  pdf: readPdf,
  docx: readDocx,
  markdown: readText,
  text: readCsvOrText,
  csv: readCsvOrText,
  xlsx: readSpreadsheet,
};

const signatures: readonly (readonly [number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0x50, 0x4b, 0x05, 0x06], "zip"],
  [[0xd0, 0xcf, 0x11, 0xe0], null],
  [[0x89, 0x50, 0x4e, 0x47], null],
  [[0xff, 0xd8, 0xff], null],
  [[0x1f, 0x8b], null],
];

/**
 * The document's lines, read by the stage that its content calls for, never its name. A file that is
 * empty or of no known kind gives no lines and one error.
 */
export async function firstStage(bytes: Uint8Array, fileName: string): Promise<Read<Document>> {
  if (bytes.length === 0) return refused("emptyFile", fileName);
  const mark = kindOf(bytes);
  const kind = mark === "zip" ? await kindOfZip(bytes) : mark;
  if (kind === "broken") return refused("brokenFile", fileName);
  const stage = kind === null ? undefined : stages[kind];
  if (stage === undefined) return refused("unknownFileKind", fileName);
  const { value, problems } = await stage(bytes);
  return { value: replaceUnstorable(value), problems };
}

/** The kind of file by its first bytes. Text is what carries no signature and no NUL bytes to speak of. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (holdsPdfMark(bytes)) return "pdf";
  const known = signatures.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[1];
  return markup.test(new TextDecoder("latin1").decode(bytes.subarray(0, 1024))) ? null : "text";
}

/** Web pages, rich text and bare XML are text, but what a person reads of them is not what they hold. */
const markup = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype|<html|<\?xml|<svg|\{\\rtf)/i;

/** Word and Excel files are archives, told apart by the part that each must have. */
async function kindOfZip(bytes: Uint8Array): Promise<DocumentKind | "broken" | null> {
  const names = await zipNames(bytes);
  if (names === null) return "broken";
  if (names.includes("word/document.xml")) return "docx";
  return names.includes("xl/workbook.xml") ? "xlsx" : null;
}

/** The mark may stand after some junk, but within the first kilobyte. */
function holdsPdfMark(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  return start.includes("%PDF-");
}

function refused(code: string, fileName: string): Read<Document> {
  return {
    value: { kind: "text", lines: [], isScanned: false },
    problems: [{ code, severity: "error", place: null, data: { fileName } }],
  };
}
