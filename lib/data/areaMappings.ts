import "server-only";
import { cache } from "react";
import type { AreaMapping } from "../domain/areaMapping";
import { findSuccessions } from "../import/reorganisation";
import { database } from "./client";
import { publishedOnly } from "./published";
import { toIsoDate } from "./rows/dates";

/**
 * Which service areas became which: what people have settled, and what the reports' own remarks say, each
 * area going whole. From a remark the date is that of the successor's break. Public.
 */
export const listAreaMappings = cache(async (committeeId: string): Promise<AreaMapping[]> => {
  const [settled, remarks, areas] = await Promise.all([
    database().seriesSuccession.findMany({
      select: { predecessorId: true, successorId: true, date: true, reportId: true },
      where: { successor: { committeeId, kind: "serviceArea" }, report: publishedOnly },
      orderBy: { report: { chronology: "asc" } },
    }),
    database().report.findMany({
      select: { id: true, document: { select: { lines: remarkLines } } },
      where: { committeeId, ...publishedOnly },
      orderBy: { chronology: "asc" },
    }),
    database().series.findMany({
      select: { id: true, label: true, breaks: { select: { date: true, cause: true } } },
      where: { committeeId, kind: "serviceArea" },
    }),
  ]);
  const byLabel = new Map(areas.map((area) => [area.label, area]));
  const told = remarks.flatMap(({ id: reportId, document: { lines } }) =>
    lines.flatMap(({ text }) =>
      findSuccessions(text, [...byLabel.keys()]).flatMap(({ from, to }) => {
        const successor = byLabel.get(to);
        const date = successor?.breaks.find(({ cause }) => cause === "organisation")?.date;
        if (!successor || !date) return [];
        return from.flatMap((label) => {
          const predecessor = byLabel.get(label);
          if (!predecessor) return [];
          const ids = { predecessorId: predecessor.id, successorId: successor.id };
          return [{ ...ids, date: toIsoDate(date), share: "1", reportId }];
        });
      }),
    ),
  );
  const whole = settled.map((each) => ({ ...each, date: toIsoDate(each.date), share: "1" }));
  return onlyWhole(onceEach([...whole, ...told]));
});

const words = ["heter nu", "heter numera", "bytt namn till", "ihop till", "samman till"];

const remarkLines = {
  select: { text: true },
  where: {
    OR: words.map((each) => ({ text: { contains: each, mode: "insensitive" as const } })),
  },
};

/** Report after report tells the same reorganisation: the first to tell it is kept. */
function onceEach(mappings: readonly AreaMapping[]): AreaMapping[] {
  const seen = new Map<string, AreaMapping>();
  for (const mapping of mappings) {
    const key = `${mapping.predecessorId} ${mapping.successorId}`;
    if (!seen.has(key)) seen.set(key, mapping);
  }
  return [...seen.values()];
}

/** An area with several successors was split, and in what parts nobody has said: it is not mapped. */
function onlyWhole(mappings: readonly AreaMapping[]): AreaMapping[] {
  return mappings.filter(
    ({ predecessorId }) =>
      mappings.filter((each) => each.predecessorId === predecessorId).length === 1,
  );
}
