import type { Problem } from "../domain/problem";
import type { Document, Line, Read, Word } from "./document";

/** A run of text as the PDF draws it: baseline from the bottom of the page, in points. */
interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/**
 * First stage for PDF: bytes → lines and words with page and horizontal place, in reading order.
 * Nothing is guessed: a file without a text layer, with a password or with unreadable characters
 * gives no lines and one error (`noTextLayer`, `encryptedFile`, `brokenFile`, `brokenEncoding`).
 */
export async function readPdf(bytes: Uint8Array): Promise<Read<Document>> {
  try {
    return checked(await linesOf(bytes));
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === "PasswordException";
    return refused(isEncrypted ? "encryptedFile" : "brokenFile");
  }
}

async function linesOf(bytes: Uint8Array): Promise<Line[]> {
  // Loaded when the first PDF comes: it takes longer to load than a text takes to read.
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  const lines: Line[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const top = page.getViewport({ scale: 1 }).height;
      const content = await page.getTextContent();
      const runs = content.items.flatMap((item) => ("str" in item ? runOf(item) : []));
      for (const row of rowsOf(runs)) lines.push(lineOf(row, number, top, lines.length + 1));
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
  return lines;
}

function runOf(item: { str: string; width: number; height: number; transform: number[] }): Run[] {
  const [, , , scale = 0, left = 0, baseline = 0] = item.transform;
  const isUpright = Math.abs(item.transform[1] ?? 0) < 0.01;
  if (item.str.trim() === "" || !isUpright) return [];
  const size = item.height || Math.abs(scale);
  return [{ text: item.str, left, right: left + item.width, baseline, size }];
}

/** Runs on one baseline, top row first. Raised footnote marks stay on the row they belong to. */
function rowsOf(runs: Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSameRow = first && first.baseline - run.baseline < Math.min(first.size, run.size) * 0.4;
    if (isSameRow) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function lineOf(row: Run[], page: number, pageTop: number, number: number): Line {
  const words = row
    .toSorted((a, b) => a.left - b.left)
    .flatMap(wordsOf)
    .reduce(joinTouching, []);
  const size = Math.max(...row.map((run) => run.size));
  return {
    number,
    page,
    text: words.map((word) => word.text).join(" "),
    words: words.map(({ text, left, right }) => ({ text, left, right })),
    cells: null,
    top: pageTop - Math.max(...row.map((run) => run.baseline)),
    size,
  };
}

interface SizedWord extends Word {
  size: number;
}

/** Splits a run at its spaces; places inside it are shared out by character, which is near enough. */
function wordsOf(run: Run): SizedWord[] {
  const width = (run.right - run.left) / run.text.length;
  return [...run.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    left: run.left + match.index * width,
    right: run.left + (match.index + match[0].length) * width,
    size: run.size,
  }));
}

/** A word drawn in several runs (kerning, a minus of another font) is one word again. */
function joinTouching(words: SizedWord[], word: SizedWord): SizedWord[] {
  const last = words.at(-1);
  if (!last || word.left - last.right > word.size * 0.1) return [...words, word];
  const joined = { ...last, text: last.text + word.text, right: word.right };
  return [...words.slice(0, -1), joined];
}

function checked(lines: Line[]): Read<Document> {
  const text = lines.map((line) => line.text).join("");
  if (text.length === 0) return refused("noTextLayer");
  if (isBroken(text)) return refused("brokenEncoding");
  return { value: { kind: "pdf", lines, isScanned: false }, problems: [] };
}

/** Fonts without a usable encoding give private-use, replacement or control characters. */
function isBroken(text: string): boolean {
  const strange = text.match(/[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return strange > text.length * 0.1;
}

function refused(code: string): Read<Document> {
  const problem: Problem = { code, severity: "error", place: null, data: {} };
  return { value: { kind: "pdf", lines: [], isScanned: false }, problems: [problem] };
}
