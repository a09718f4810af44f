import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describeProblem } from "../format/problem";
import type { Draft } from "../import/draft";
import { readReport } from "../import/read";
import { jsonOf } from "./read/json";
import { viewOf } from "./read/view";

/** Where the command writes: standard output and standard error. */
export interface Terminal {
  print(text: string): void;
  tell(fault: string): void;
}

const standard: Terminal = {
  print: (text) => console.log(text),
  tell: (fault) => console.error(fault),
};

/**
 * `npm run read -- FILE [--json]`: reads a report and prints what was read, for a person or as one JSON object
 * on standard output alone. Faults go to standard error, one line each. Resolves to 0, or to 1 when the file
 * is missing, cannot be read or holds no report. Needs no database.
 */
export async function main(
  args: readonly string[],
  { print, tell }: Terminal = standard,
): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.filter((arg) => arg.startsWith("--") && arg !== "--json");
  const [file] = files;
  if (file === undefined || files.length > 1 || unknown.length > 0) {
    tell("Så här: npm run read -- FIL [--json]");
    return 1;
  }
  const bytes = bytesOf(file);
  if (bytes === null) {
    tell(`${basename(file)}: filen går inte att öppna.`);
    return 1;
  }
  const draft = await readReport(bytes, basename(file));
  const faults = faultsOf(draft);
  for (const fault of faults) tell(`${basename(file)}: ${fault}`);
  if (faults.length > 0) return 1;
  print(args.includes("--json") ? JSON.stringify(jsonOf(draft), null, 2) : viewOf(draft));
  return 0;
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A file that gave no lines says why; one with neither figures, goals nor an identity is no report. */
function faultsOf(draft: Draft): string[] {
  const isEmpty = draft.figures.length + draft.unused.length + draft.goals.length === 0;
  if (!isEmpty || draft.identity !== null) return [];
  if (draft.document.lines.length > 0) return ["det här är ingen rapport som går att läsa."];
  const errors = draft.problems.filter(
    ({ severity, code }) => severity === "error" && !/(Missing|Unclear)$/.test(code),
  );
  return errors.length > 0 ? errors.map(describeProblem) : ["filen innehåller ingen text."];
}
