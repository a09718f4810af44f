/** The rules in variables.mjs, for TypeScript. */
type Given = Record<string, string | undefined>;
export function readEnvironment(given: Given): { values: Given; faults: string[] };
export function describeFaults(faults: string[]): string;
