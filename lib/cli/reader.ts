import "./reader/offline";
import { Socket } from "node:net";
import { z } from "zod";
import { givenSchema } from "../domain/upload";
import type { Draft } from "../import/draft";

/**
 * The program of the contained child process: a file's bytes on standard input, its draft as JSON on
 * standard output; its one argument is `{ fileName, owner, given }`. It is bundled to one file (lib/run/prepare.mjs)
 * and started by lib/data/contained.ts with a memory cap and without the right to write, to load native
 * code, to reach a network or to start anything. When the text is out it says on descriptor 3 how much it is.
 */
const argument = z.object({
  fileName: z.string(),
  owner: z.object({ municipality: z.string(), committee: z.string() }).nullable(),
  given: givenSchema.nullable(),
});
const { fileName, owner, given } = argument.parse(JSON.parse(process.argv[2] ?? ""));

// Nobody is left to read for when the parent's end of this closes.
const lifeline = new Socket({ fd: 3, readable: true, writable: true });
lifeline.on("close", () => process.exit(1)).on("error", () => process.exit(1));
lifeline.resume();
lifeline.unref();

const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const bytes = new Uint8Array(Buffer.concat(chunks));

/** pdfjs builds a matrix at load even when it only reads text; natively it would need canvas code. */
class NoMatrix {}
Object.assign(globalThis, { DOMMatrix: NoMatrix, ImageData: NoMatrix, Path2D: NoMatrix });

const { firstStage } = await import("../import/stage");
const { readDocument } = await import("../import/read");
const { isWeekly, readWeekly } = await import("../import/weekly");
const draft = isWeekly(bytes) ? weeksIn(bytes) : await reportIn(bytes);
process.stdout.write(JSON.stringify(draft));

async function reportIn(bytes: Uint8Array): Promise<Draft> {
  const document = await firstStage(bytes, fileName);
  const { lines } = document.value;
  const pages = Math.max(0, ...new Set(lines.map(({ page }) => page ?? 0)));
  lifeline.write(`${JSON.stringify({ lines: lines.length, pages })}\n`);
  return readDocument(document, given);
}

/** A table of weeks doesn't say whose it is: nobody's until somebody says so. */
function weeksIn(bytes: Uint8Array): Draft {
  const { municipality = null, committee = null } = given ?? owner ?? {};
  const draft = readWeekly(bytes, { municipality: "", committee: "" });
  return { ...draft, municipality, committee };
}
