import "server-only";
import { cache } from "react";
import { withoutAspects, type AreaMapping } from "../domain/areaMapping";
import { findSuccessions } from "../import/reorganisation";
import { database } from "./client";
import { publishedOnly } from "./published";
import { toIsoDate } from "./rows/dates";
import { toDecimalAsPrinted } from "./rows/decimal";

/**
 * Which service areas became which. First what a table of shares says; for areas that it doesn't name,
 * what people have settled and the reports' own remarks say, each area going whole. From a remark the
 * date is that of the successor's break. Public.
 */
export const listAreaMappings = cache(async (committeeId: string): Promise<AreaMapping[]> => {
  const [shared, settled, told] = await Promise.all([
    sharesOf(committeeId),
    settledIn(committeeId),
    toldIn(committeeId),
  ]);
  const named = new Set(shared.map(({ predecessorId }) => predecessorId));
  const whole = onlyWhole(onceEach([...settled, ...told]));
  return [...shared, ...whole.filter(({ predecessorId }) => !named.has(predecessorId))];
});

async function sharesOf(committeeId: string): Promise<AreaMapping[]> {
  const rows = await database().serviceAreaMapping.findMany({
    where: { committeeId },
    orderBy: [{ date: "asc" }, { predecessorId: "asc" }, { share: "desc" }],
  });
  return rows.map(({ predecessorId, successorId, date, share, decimals, source }) => ({
    ...{ predecessorId, successorId, source },
    date: toIsoDate(date),
    share: toDecimalAsPrinted(share, decimals),
    reportId: null,
  }));
}

async function settledIn(committeeId: string): Promise<AreaMapping[]> {
  const rows = await database().seriesSuccession.findMany({
    select: { predecessorId: true, successorId: true, date: true, reportId: true },
    where: { successor: { committeeId, kind: "serviceArea" }, report: publishedOnly },
    orderBy: { report: { chronology: "asc" } },
  });
  return rows.map((each) => ({
    ...each,
    date: toIsoDate(each.date),
    share: "1",
    source: null,
  }));
}

async function toldIn(committeeId: string): Promise<AreaMapping[]> {
  const [remarks, areas] = await Promise.all([
    database().report.findMany({
      select: { id: true, document: { select: { lines: remarkLines } } },
      where: { committeeId, ...publishedOnly },
      orderBy: { chronology: "asc" },
    }),
    database().series.findMany({
      select: {
        id: true,
        label: true,
        aspect: true,
        breaks: { select: { date: true, cause: true } },
      },
      where: { committeeId, kind: "serviceArea", aspect: null },
    }),
  ]);
  const own = withoutAspects(areas.map((series) => ({ series })));
  const byLabel = new Map(own.map(({ series }) => [series.label, series]));
  return remarks.flatMap(({ id: reportId, document: { lines } }) =>
    lines.flatMap(({ text }) =>
      findSuccessions(text, [...byLabel.keys()]).flatMap(({ from, to }) => {
        const successor = byLabel.get(to);
        const date = successor?.breaks.find(({ cause }) => cause === "organisation")?.date;
        if (!successor || !date) return [];
        return from.flatMap((label) => {
          const predecessor = byLabel.get(label);
          if (!predecessor) return [];
          const ids = { predecessorId: predecessor.id, successorId: successor.id };
          return [{ ...ids, date: toIsoDate(date), share: "1", source: null, reportId }];
        });
      }),
    ),
  );
}

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
