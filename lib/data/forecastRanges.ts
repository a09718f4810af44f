import "server-only";
import { cache } from "react";
import type { ForecastRange } from "../domain/forecastRange";
import { findForecastRange } from "../import/forecastRange";
import { database } from "./client";
import { publishedOnly } from "./published";

/**
 * What each of the committee's reports says that the year's result may come to at best and at worst,
 * read from the lines that say so. A report that tells several such spans has none here: which of them
 * is the result's is not known. Public.
 */
export const listForecastRanges = cache(async (committeeId: string): Promise<ForecastRange[]> => {
  const rows = await database().report.findMany({
    select: { id: true, document: { select: { lines: tellingLines } } },
    where: { committeeId, kind: { in: ["interim", "monthly"] }, ...publishedOnly },
    orderBy: { chronology: "asc" },
  });
  const found = await Promise.all(
    rows.map(async ({ id, document: { lines } }) => {
      const ranges = await Promise.all(lines.map((line) => rangeAt(id, line)));
      const told = ranges.flatMap((range) => range ?? []);
      return told.length === 1 ? told : [];
    }),
  );
  return found.flat();
});

const cases = ["bästa fall", "basta fall"];

const tellingLines = {
  select: { documentId: true, number: true, page: true, text: true },
  where: {
    OR: cases.map((words) => ({ text: { contains: words, mode: "insensitive" as const } })),
  },
};

type Line = { documentId: string; number: number; page: number | null; text: string };

/** A sentence may run over the next lines of its paragraph: they are read only where this one tells no span. */
async function rangeAt(reportId: string, line: Line): Promise<ForecastRange | null> {
  const range = findForecastRange(line.text) ?? findForecastRange(await paragraphFrom(line));
  return range && { ...range, reportId, place: { page: line.page, line: line.number } };
}

async function paragraphFrom({ documentId, number, text }: Line): Promise<string> {
  const next = await database().documentLine.findMany({
    select: { text: true },
    where: { documentId, number: { gt: number, lte: number + 2 } },
    orderBy: { number: "asc" },
  });
  const empty = next.findIndex((each) => each.text.trim() === "");
  const rest = empty < 0 ? next : next.slice(0, empty);
  return [text, ...rest.map((each) => each.text)].map((each) => each.trim()).join(" ");
}
