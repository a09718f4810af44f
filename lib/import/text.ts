import iconv from "iconv-lite";
import type { Problem } from "../domain/problem";
import type { Document, Line, Read, Word } from "./document";
import { DocumentTooLong, gauge } from "./extent";
import { codePageOf, findMisreading, reread } from "./misread";

/**
 * A plain text or Markdown file as lines. Decodes UTF-8 and UTF-16 (with or without byte order mark),
 * windows-1252 and the code pages of old Macs and MS-DOS, and what was coded twice (`charactersReread`); a form
 * feed starts a new page; tabs and Markdown pipes become cells. Words
 * carry their character columns (from 0, right end exclusive). NUL bytes and lost characters are told
 * as problems, bytes that are no text (`unknownFileKind`), nothing but blanks (`noText`) and more text than a report has
 * (`documentTooLong`) are refused; nothing is thrown.
 */
export function readText(bytes: Uint8Array): Read<Document> {
  const { text, problems } = decode(bytes);
  if (isBinary(text)) return refused("unknownFileKind");
  if (bytes.length > 0 && text.replace(/\ufeff/g, "").trim() === "") return refused("noText");
  try {
    return documentOf(linesOf(text), problems);
  } catch (error) {
    if (error instanceof DocumentTooLong) return refused("documentTooLong");
    throw error;
  }
}

function documentOf(lines: Line[], problems: Problem[]): Read<Document> {
  const isMarkdown = lines.some((line) => isPipeRule(line.text) || /^#{1,6} \S/.test(line.text));
  if (isMarkdown) readPipes(lines);
  return {
    value: {
      kind: isMarkdown ? "markdown" : "text",
      lines,
      isScanned: looksScanned(lines),
    },
    problems,
  };
}

function decode(bytes: Uint8Array): { text: string; problems: Problem[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer);
  const once = iconv.decode(buffer, encoding);
  const misreading = findMisreading(once);
  const decoded = misreading ? reread(once, misreading) : once;
  const problems: Problem[] = [];
  if (misreading) problems.push(problem("charactersReread", "warning", {}));
  const nuls = decoded.split("\0").length - 1;
  if (nuls > 0) problems.push(problem("nulCharacters", "error", { count: String(nuls) }));
  const lost = decoded.split("\uFFFD").length - 1;
  if (lost > 0) problems.push(problem("lostCharacters", "warning", { count: String(lost) }));
  // Not left out: "1" and "2" with a NUL between are not 12.
  return { text: decoded.replaceAll("\0", "\uFFFD"), problems };
}

/** A text has hardly any control characters, a picture renamed to .txt is full of them. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 65_536);
  const controls = start.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return controls > 4 && controls > start.length * 0.02;
}

/**
 * A byte order mark settles it; NUL in every second byte is UTF-16 without one; else UTF-8 or
 * a code page of eight bits.
 */
function encodingOf(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  const start = buffer.subarray(0, 4096);
  const nuls = [0, 1].map(
    (side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length,
  );
  const [even = 0, odd = 0] = nuls;
  if (odd > start.length * 0.3 && even < odd * 0.05) return "utf-16le";
  if (even > start.length * 0.3 && odd < even * 0.05) return "utf-16be";
  return isUtf8(buffer) ? "utf-8" : codePageOf(buffer);
}

/** One damaged byte does not make a file windows-1252: then hardly any of its characters are whole in UTF-8. */
function isUtf8(buffer: Buffer): boolean {
  const decoded = new TextDecoder("utf-8").decode(buffer);
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  const whole = decoded.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return whole > broken;
}

function linesOf(text: string): Line[] {
  const hasPages = text.includes("\f");
  const lines: Line[] = [];
  const weigh = gauge();
  text.split("\f").forEach((pageText, pageIndex) => {
    const printed = pageText.split(/\r\n|\n|\r/);
    // A page ends with a line break before the form feed: that is not one more line.
    if (hasPages && printed.length > 1 && printed.at(-1) === "") printed.pop();
    for (const raw of printed.map(withPlainHyphens)) {
      weigh(raw);
      lines.push({
        number: lines.length + 1,
        page: hasPages ? pageIndex + 1 : null,
        text: raw,
        words: wordsOf(raw),
        cells: raw.includes("\t") ? raw.split("\t").map((cell) => cell.trim()) : null,
        top: null,
        size: null,
      });
    }
  });
  return lines;
}

/**
 * Where a word is broken at the end of a line some extractors write a soft hyphen, a hyphen of its own sign, or both:
 * "Budget" and "avvikelse" are the halves of one word whichever it is. A soft hyphen in a word is not printed; beside
 * a number it stays.
 */
function withPlainHyphens(text: string): string {
  return text
    .replace(/(?<=\p{L})(?:\u00ad?\u2010|\u00ad(?=\s|$))/gu, "-")
    .replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, "");
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    left: match.index,
    right: match.index + match[0].length,
  }));
}

/** "|---|---:|" or "--- | ---": what makes the lines around it a Markdown table. */
function isPipeRule(text: string): boolean {
  return (
    text.includes("|") &&
    text.split("|").every((cell) => /^\s*(:?-{3,}:?)?\s*$/.test(cell)) &&
    text.includes("---")
  );
}

/** Gives cells to each run of piped lines that holds a rule; the rule itself has none. */
function readPipes(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (!isPipeRule(line.text)) return;
    let first = index;
    while (first > 0 && lines[first - 1]?.text.includes("|")) first--;
    let last = index;
    while (lines[last + 1]?.text.includes("|")) last++;
    for (const row of lines.slice(first, last + 1)) {
      row.cells = row === line ? [] : pipeCells(row.text);
    }
  });
}

function pipeCells(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => withoutMarks(cell.replaceAll("\\|", "|").trim()));
}

/** "**Summa**" is the word "Summa": bold and italic marks around a whole cell are not printed. */
function withoutMarks(cell: string): string {
  return /^(\*\*|__|\*|_)(?=\S)(.+?)\1$/.exec(cell)?.[2] ?? cell;
}

/**
 * Scanned texts spell Swedish words with digits, brackets and ligatures inside them, or have lost every
 * å, ä and ö. Told by share of words, since one odd word proves nothing.
 */
function looksScanned(lines: Line[]): boolean {
  const words = lines.flatMap((line) => line.words.map((word) => word.text));
  if (words.length < 200) return false;
  const odd = words.filter((word) => /\p{L}[[\]|¢é§\d{}]\p{L}|[ﬁﬂﬀ]|^[[\]¢]\p{L}/u.test(word));
  return odd.length / words.length > 0.01;
}

function refused(code: string): Read<Document> {
  const value: Document = { kind: "text", lines: [], isScanned: false };
  return { value, problems: [problem(code, "error", {})] };
}

function problem(
  code: string,
  severity: Problem["severity"],
  data: Record<string, string>,
): Problem {
  return { code, severity, place: null, data };
}
