import { cellKind } from "./columnKinds";
import type { FileRow } from "./rows";

/**
 * A JSON file of rows, row by row as they come: `{ "om": …, "rader": [ … ] }` with the same columns as the
 * CSV. Decimals are text ("-20725.50"), since a JSON number is a float in most programs; counts (a page, a
 * year) are numbers, and an empty cell is null.
 */
export function jsonFile(
  about: Record<string, string>,
  rows: AsyncIterator<FileRow>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let written = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`{"om":${JSON.stringify(about)},"rader":[\n`));
      },
      async pull(controller) {
        const lines: string[] = [];
        while (lines.length < 200) {
          const { done, value } = await rows.next();
          if (done) {
            controller.enqueue(encoder.encode(`${lines.join("")}]}\n`));
            return controller.close();
          }
          lines.push(`${written++ > 0 ? "," : ""}${JSON.stringify(typed(value))}\n`);
        }
        controller.enqueue(encoder.encode(lines.join("")));
      },
      async cancel() {
        await rows.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

function typed(row: FileRow): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      cell !== null && cellKind(name, cell) === "count" ? Number(cell) : cell,
    ]),
  );
}
