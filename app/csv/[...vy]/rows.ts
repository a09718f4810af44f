import { getComparisonFile } from "@/app/jamfor/compareFile";
import { findCommittee } from "@/lib/data/committees";
import { exportFigures, exportGoals } from "@/lib/data/export";
import type { FigureFilter } from "@/lib/data/export/figures";
import { listReports } from "@/lib/data/reports";
import { findSeriesId } from "@/lib/data/series";
import type { Dialect } from "@/lib/export/dialect";
import { computedRows, goalMapFile } from "./computed";
import { csvViewOf, type CsvView } from "./view";

type Rows = ReadableStream<Uint8Array> | string;

/**
 * The rows beside the view of an address as a file in the dialect. Null for an address without a view, and
 * for what isn't published.
 */
export async function fileRows(
  path: readonly string[],
  query: URLSearchParams,
  dialect: Dialect,
): Promise<Rows | null> {
  // A comparison's address repeats a name, once for each series.
  if (path.join("/") === "jamfor") return getComparisonFile(query, dialect);
  const view = csvViewOf(path, Object.fromEntries(query));
  return view && rowsOf(view, dialect);
}

async function rowsOf(view: CsvView, dialect: Dialect): Promise<Rows | null> {
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
