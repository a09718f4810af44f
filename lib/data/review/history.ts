import "server-only";
import type { Earlier } from "../../domain/difference";
import { reportName } from "../../format/report";
import { database } from "../client";
import { publishedOnly } from "../published";
import { figureColumns, toFigure } from "../rows/figure";

/** What published reports state of some series, by series, oldest report first. */
export async function earlierOf(seriesIds: readonly string[]): Promise<Map<string, Earlier[]>> {
  const rows = await database().figure.findMany({
    select: { ...figureColumns, report: { select: { kind: true, year: true, tertial: true } } },
    where: { seriesId: { in: [...seriesIds] }, value: { not: null }, report: publishedOnly },
    orderBy: [{ report: { chronology: "asc" } }, { position: "asc" }],
  });
  const bySeries = new Map<string, Earlier[]>();
  for (const { report, ...row } of rows) {
    const { seriesId, value, unit, period, basis } = toFigure(row);
    if (value === null) continue;
    const name = reportName({ ...report, tertial: toTertial(report.tertial) });
    const earlier = { value, unit, period, basis, report: name };
    bySeries.set(seriesId, [...(bySeries.get(seriesId) ?? []), earlier]);
  }
  return bySeries;
}

function toTertial(tertial: number | null): 1 | 2 | 3 | null {
  return tertial === 1 || tertial === 2 || tertial === 3 ? tertial : null;
}
