import { getComparisonFile } from "@/app/jamfor/compareFile";
import { findCommittee } from "@/lib/data/committees";
import { exportFigures, exportGoals } from "@/lib/data/export";
import type { FigureFilter } from "@/lib/data/export/figures";
import { listReports } from "@/lib/data/reports";
import { findSeriesId } from "@/lib/data/series";
import { csvFileName } from "@/lib/export/dialect";
import { dialectSchema, type Dialect } from "@/lib/routes";
import { computedRows, goalMapFile } from "./computed";
import { csvViewOf, type CsvView } from "./view";

export const dynamic = "force-dynamic";

/**
 * The file beside a view: `/kommun/namnd/nyckeltal.csv?dialekt=excel` comes here as `/csv/…` without
 * its ending (next.config.ts). 404 for an address without a view, and for what isn't published.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries(searchParams);
  const dialect = dialectSchema.catch("maskin").parse(query.dialekt);
  const view = csvViewOf(vy, query);
  // A comparison's address repeats a name, once for each series.
  const isComparison = vy.join("/") === "jamfor";
  const rows = isComparison
    ? await getComparisonFile(searchParams, dialect)
    : view && (await rowsOf(view, dialect));
  if (rows === null) return new Response("Filen finns inte.\n", { status: 404, headers: plain });
  return new Response(rows, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${csvFileName(vy, dialect)}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

const plain = { "content-type": "text/plain; charset=utf-8" };

async function rowsOf(view: CsvView, dialect: Dialect): Promise<ReadableStream | string | null> {
  if (view.rows === "goalMap") return goalMapFile(view.query, dialect);
  if (view.rows !== "goals" && view.rows !== "figures") return computedRows(view, dialect);
  const committee = view.of && (await findCommittee(view.of.municipality, view.of.committee));
  if (view.of && !committee) return null;
  if (view.rows === "goals") return exportGoals(view.filter, dialect);
  if (!view.of || !committee) return exportFigures(view.filter, dialect);
  const filter: FigureFilter = { ...view.filter, committeeId: committee.id };
  if (view.series !== undefined) {
    const seriesId = await findSeriesId(committee.id, view.series);
    return seriesId === null ? null : exportFigures({ ...filter, seriesId }, dialect);
  }
  const asked = view.report ?? view.wishedReport;
  if (asked === undefined) return exportFigures(filter, dialect);
  const reports = await listReports(committee.id);
  const report = reports.find(({ slug }) => slug === asked);
  if (report === undefined && view.report !== undefined) return null;
  // As on the page: a report that isn't there gives way to the newest.
  return exportFigures({ ...filter, reportId: (report ?? reports.at(-1))?.id }, dialect);
}
