import { parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";

/** A row of a file by its columns' names; null for an empty cell. */
export type FileRow = Record<string, string | null>;

/**
 * The rows of a file in the dialect `plain`, one by one as they come: what files of other kinds are made
 * from, so that they hold the same rows and columns. Rejects when the source breaks off.
 */
export async function* rowsOfFile(
  source: ReadableStream<Uint8Array> | string,
): AsyncGenerator<FileRow> {
  const chunks = typeof source === "string" ? [source] : source;
  const parser = parse();
  // An error of the source ends the parser too, which tells whoever reads; so does a reader who leaves.
  pipeline(Readable.from(chunks), parser, () => {});
  let head: string[] | null = null;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (head) yield Object.fromEntries(head.map((name, index) => [name, cells[index] || null]));
    else head = cells;
  }
}
