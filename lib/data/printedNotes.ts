import "server-only";
import { cache } from "react";
import { changeWords, type PrintedNote } from "../domain/restatementNote";
import { database } from "./client";
import { publishedOnly } from "./published";

/**
 * The lines of running text in which a committee's reports speak of changed figures: no rows of tables,
 * and none that would tell a hidden count. Public.
 */
export const listPrintedNotes = cache(async (committeeId: string): Promise<PrintedNote[]> => {
  const reports = await database().report.findMany({
    select: {
      id: true,
      figures: { select: { line: true } },
      hiddenLines: { select: { line: true } },
      document: { select: { lines: tellingLines } },
    },
    where: { committeeId, ...publishedOnly, document: { lines: { some: tellingLines.where } } },
  });
  return reports.flatMap(({ id: reportId, figures, hiddenLines, document }) => {
    const rows = new Set([...figures, ...hiddenLines].map(({ line }) => line));
    return document.lines
      .filter(({ number }) => !rows.has(number))
      .map(({ number, page, text }) => ({
        reportId,
        place: { page, line: number },
        text: text.trim(),
      }));
  });
});

const tellingLines = {
  select: { number: true, page: true, text: true },
  where: {
    OR: changeWords.map((words) => ({ text: { contains: words, mode: "insensitive" as const } })),
  },
};
