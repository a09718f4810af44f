import "server-only";
import { cache } from "react";
import { withoutAspects, type AreaMapping } from "../domain/areaMapping";
import { combineMappings } from "../domain/areaSuccession";
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
  const { shared, settled, told } = await listToldMappings(committeeId);
  return combineMappings(shared, [...settled, ...told]);
});

/** All that is told of which service areas became which, before it is weighed together. Public. */
export const listToldMappings = cache(async (committeeId: string) => {
  const [shared, settled, told] = await Promise.all([
    sharesOf(committeeId),
    settledIn(committeeId),
    toldIn(committeeId),
  ]);
  return { shared, settled, told };
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
