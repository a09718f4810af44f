import { readFileSync } from "node:fs";
import path from "node:path";
import { randomFrom } from "../../../lib/cli/fuzz/random";

/** A hostile file, and the codes it may be refused with; "read" where it may be read. */
export interface Hostile {
  name: string;
  bytes: () => Uint8Array;
  codes: string[];
}

/** A report of our own samples: what the wrappings hold. */
export const report = readFileSync(
  path.join(
    import.meta.dirname,
    "../../../prisma/samples/helsingborg/socialnamnden/2023-arsbokslut.txt",
  ),
);

export const million = 1_000_000;

export function many(count: number, part: string): string {
  return part.repeat(count);
}

const random = randomFrom(20_260);

/** Parts that don't pack well, each made of another number. */
export function varied(count: number, part: (number: number) => string): string {
  return Array.from({ length: count }, () => part(random.below(1e9))).join("");
}

/** Bytes that are no text, no picture and no document. */
export function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
