import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Problem } from "../domain/problem";
import type { Document, Line, Read } from "./document";
import { DocumentTooLong, gauge } from "./extent";
import type { Misreading } from "./misread";
import { FontWords, withFontsReread } from "./pdf/fonts";
import { gridsOf, joinGrids, type Grid } from "./pdf/grid";
import { linesOfRuns } from "./pdf/lines";
import { multiply, toMatrix } from "./pdf/matrix";
import { rulesOf } from "./pdf/rules";
import { runsOf } from "./pdf/runs";

interface Pages {
  lines: Line[];
  grids: Grid[];
  /** Fonts whose text was coded otherwise than the file says. */
  misread: ReadonlyMap<string, Misreading>;
}

/**
 * First stage for PDF: bytes → lines and words with page and horizontal place, in reading order, and the
 * tables that are drawn with borders as rows of real cells. Nothing is guessed: a file without a text layer,
 * with a password or with unreadable characters gives no lines and one error (`noTextLayer`,
 * `encryptedFile`, `brokenFile`, `cutFile`, `brokenEncoding`, `documentTooLong`); a file with faults that
 * can be read all the same gives its lines and the error `damagedFile`, and one whose fonts tell the wrong code page
 * the warning `charactersReread`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Read<Document>> {
  try {
    return checked(await pagesOf(bytes, true), []);
  } catch (error) {
    return refusalOf(error) ?? readDamaged(bytes);
  }
}

/** What is left of a file with faults may lack pages or parts of them, which no later stage can see. */
async function readDamaged(bytes: Uint8Array): Promise<Read<Document>> {
  if (!hasEnd(bytes)) return refused("cutFile");
  try {
    const damaged: Problem = { code: "damagedFile", severity: "error", place: null, data: {} };
    return checked(await pagesOf(bytes, false), [damaged]);
  } catch (error) {
    return refusalOf(error) ?? refused("brokenFile");
  }
}

/** Null for a fault that a more lenient reading may get past. */
function refusalOf(error: unknown): Read<Document> | null {
  if (error instanceof DocumentTooLong) return refused("documentTooLong");
  const isEncrypted = error instanceof Error && error.name === "PasswordException";
  return isEncrypted ? refused("encryptedFile") : null;
}

/** The mark that ends a PDF, with some room for what mail programs put after it. */
function hasEnd(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - 2048));
  return new TextDecoder("latin1").decode(end).includes("%%EOF");
}

const mostPages = 2_000;

async function pagesOf(bytes: Uint8Array, isStrict: boolean): Promise<Pages> {
  // Loaded when the first PDF comes: it takes longer to load than a text takes to read.
  const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at, so they need not be unpacked.
    maxImageSize: 1,
    stopAtErrors: isStrict,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  try {
    if (pdf.numPages > mostPages) throw new DocumentTooLong();
    const words = new FontWords();
    const pages = await pagesIn(pdf, OPS, { words, misread: new Map() });
    const misread = words.misread();
    return misread.size === 0 ? pages : await pagesIn(pdf, OPS, { words, misread });
  } finally {
    await task.destroy();
  }
}

/** The pages read with the fonts that are known to be misread, and the words of all fonts noted. */
async function pagesIn(
  pdf: PDFDocumentProxy,
  codes: Parameters<typeof rulesOf>[1],
  { words, misread }: { words: FontWords; misread: Pages["misread"] },
): Promise<Pages> {
  const pages: Pages = { lines: [], grids: [], misread };
  const weigh = gauge();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    words.add(items);
    const base = toMatrix(viewport.transform);
    const { runs, turn } = runsOf(withFontsReread(items, misread), base, viewport);
    const lines = linesOfRuns(runs, number, pages.lines.length + 1);
    for (const { text } of lines) weigh(text);
    const rules = rulesOf(await page.getOperatorList(), codes, multiply(turn, base));
    pages.lines.push(...lines);
    pages.grids.push(...gridsOf(rules, lines));
    page.cleanup();
  }
  return pages;
}

function checked({ lines, grids, misread }: Pages, found: Problem[]): Read<Document> {
  const text = lines.map((line) => line.text).join("");
  if (text.length === 0) return refused("noTextLayer");
  if (isBroken(text)) return refused("brokenEncoding");
  const reread: Problem = { code: "charactersReread", severity: "warning", place: null, data: {} };
  const problems = misread.size === 0 ? found : [...found, reread];
  return { value: { kind: "pdf", lines, grids: joinGrids(grids), isScanned: false }, problems };
}

/**
 * Fonts without a usable encoding give private-use, replacement or control characters, or signs of any kind:
 * hardly a letter or digit in all that is printed.
 */
function isBroken(text: string): boolean {
  const strange = text.match(/[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  const printed = text.match(/\S/gu)?.length ?? 0;
  const plain = text.match(/[\p{Script=Latin}\p{Nd}]/gu)?.length ?? 0;
  return strange > text.length * 0.1 || plain < printed * 0.3;
}

function refused(code: string): Read<Document> {
  const problem: Problem = { code, severity: "error", place: null, data: {} };
  return { value: { kind: "pdf", lines: [], isScanned: false }, problems: [problem] };
}
