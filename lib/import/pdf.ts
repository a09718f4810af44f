import type { Problem } from "../domain/problem";
import type { Document, Line, Read } from "./document";
import { gridsOf } from "./pdf/grid";
import { linesOfRuns } from "./pdf/lines";
import { multiply, toMatrix } from "./pdf/matrix";
import { rulesOf } from "./pdf/rules";
import { runsOf } from "./pdf/runs";

interface Pages {
  lines: Line[];
  grids: Line[][];
}

/**
 * First stage for PDF: bytes → lines and words with page and horizontal place, in reading order, and the
 * tables that are drawn with borders as rows of real cells. Nothing is guessed: a file without a text layer,
 * with a password or with unreadable characters gives no lines and one error (`noTextLayer`,
 * `encryptedFile`, `brokenFile`, `brokenEncoding`).
 */
export async function readPdf(bytes: Uint8Array): Promise<Read<Document>> {
  try {
    return checked(await pagesOf(bytes));
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === "PasswordException";
    return refused(isEncrypted ? "encryptedFile" : "brokenFile");
  }
}

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  // Loaded when the first PDF comes: it takes longer to load than a text takes to read.
  const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at, so they need not be unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  const pages: Pages = { lines: [], grids: [] };
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const base = toMatrix(viewport.transform);
      const { runs, turn } = runsOf(items, base, viewport);
      const lines = linesOfRuns(runs, number, pages.lines.length + 1);
      const rules = rulesOf(await page.getOperatorList(), OPS, multiply(turn, base));
      pages.lines.push(...lines);
      pages.grids.push(...gridsOf(rules, lines));
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
  return pages;
}

function checked({ lines, grids }: Pages): Read<Document> {
  const text = lines.map((line) => line.text).join("");
  if (text.length === 0) return refused("noTextLayer");
  if (isBroken(text)) return refused("brokenEncoding");
  return { value: { kind: "pdf", lines, grids, isScanned: false }, problems: [] };
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
