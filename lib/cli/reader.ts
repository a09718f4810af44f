import type { Draft } from "../import/draft";

/**
 * The program of the contained child process: a file's bytes on standard input, its draft as JSON on
 * standard output. It is bundled to one file (lib/run/prepare.mjs) and started by lib/data/contained.ts
 * with a memory cap and without the right to write, to load native code or to start anything.
 */
const fileName = process.argv[2] ?? "";
const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);

/** pdfjs builds a matrix at load even when it only reads text; natively it would need canvas code. */
class NoMatrix {}
Object.assign(globalThis, { DOMMatrix: NoMatrix, ImageData: NoMatrix, Path2D: NoMatrix });

const { readReport } = await import("../import/read");
const draft: Draft = await readReport(new Uint8Array(Buffer.concat(chunks)), fileName);
process.stdout.write(JSON.stringify(draft));
