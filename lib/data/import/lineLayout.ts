import "server-only";
import { z } from "zod";
import type { Line } from "../../import/document";
import { lineSchema } from "../../import/draftSchema";
import type { Prisma } from "../generated/client";
import { toJson } from "../upload/draft";

const layoutSchema = lineSchema.pick({ words: true, cells: true, top: true, size: true });
/** Where a line stands: all of it but its number, page and text. */
export type LineLayout = z.infer<typeof layoutSchema>;

/** A line whose place is not known: what was stored before places were kept, and what never had any. */
const nowhere: LineLayout = { words: [], cells: null, top: null, size: null };

/** Where a document's lines stand, to be stored beside them; null when the file told of no places. */
export function layoutOf(lines: readonly Line[]): Prisma.InputJsonValue | null {
  const isPlaced = lines.some(({ words, cells }) => words.length > 0 || cells !== null);
  if (!isPlaced) return null;
  return toJson(lines.map(({ words, cells, top, size }) => ({ words, cells, top, size })));
}

/** Stored lines as they were read: with their places, where those are stored. */
export function placedLines(
  lines: readonly Pick<Line, "number" | "page" | "text">[],
  layout: unknown,
): Line[] {
  const places = z.array(layoutSchema).parse(layout ?? []);
  return lines.map(({ number, page, text }, index) => {
    return { number, page, text, ...(places[index] ?? nowhere) };
  });
}
