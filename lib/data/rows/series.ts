import "server-only";
import type { Series } from "../../domain/series";
import type { Prisma } from "../generated/client";
import { publishedOnly } from "../published";
import { toIsoDate } from "./dates";

/** The columns a series is made of, with the breaks that published reports (or no report) tell of. */
export const seriesColumns = {
  id: true,
  committeeId: true,
  kind: true,
  label: true,
  slug: true,
  group: true,
  aspect: true,
  unit: true,
  accumulation: true,
  better: true,
  role: true,
  parentId: true,
  aliases: true,
  definition: true,
  breaks: {
    select: { date: true, cause: true, note: true, reportId: true },
    where: { OR: [{ reportId: null }, { report: publishedOnly }] },
    orderBy: [{ date: "asc" }, { report: { chronology: "asc" } }],
  },
} satisfies Prisma.SeriesSelect;

type SeriesRow = Prisma.SeriesGetPayload<{ select: typeof seriesColumns }>;

/** A stored series as the domain's. A break that report after report tells of is told once, by the first. */
export function toSeries(row: SeriesRow): Series {
  const breaks = row.breaks.map((each) => ({ ...each, date: toIsoDate(each.date) }));
  return {
    ...row,
    breaks: breaks.filter(
      ({ date, cause }, index) =>
        breaks.findIndex((other) => other.date === date && other.cause === cause) === index,
    ),
  };
}
