import "server-only";
import type { Draft, DraftGoal } from "../../import/draft";
import type { Prisma } from "../generated/client";
import { breakRows } from "./breakRows";
import { insertRows } from "./bulk";
import { assignmentRows, checkRows, figureRows, problemRows, unusedRows } from "./contentRows";
import { assessmentRows, measureAndTargetRows } from "./goalRows";
import type { SavedSeries } from "./saveSeries";
import { successionRows } from "./successionRows";

/** Stores everything a report says, each row in printed order, while the report is still a draft. */
export async function saveContent(
  tx: Prisma.TransactionClient,
  reportId: string,
  draft: Draft,
  series: readonly SavedSeries[],
  goals: ReadonlyMap<DraftGoal, string>,
): Promise<void> {
  const seriesIds = new Map(
    series.flatMap(({ id, printed }) => printed.figures.map((figure) => [figure, id] as const)),
  );
  const { measures, targets } = measureAndTargetRows(reportId, draft, goals, series);
  const breaks = breakRows(reportId, draft, series);
  const problems = [...draft.problems, ...breaks.problems];
  await insertRows(tx, "figure", figureRows(reportId, draft, seriesIds));
  await insertRows(tx, "assignment", assignmentRows(reportId, draft));
  await insertRows(tx, "assessment", assessmentRows(reportId, draft, goals));
  await insertRows(tx, "measure", measures);
  await insertRows(tx, "target", targets);
  await insertRows(tx, "series_break", breaks.value);
  await insertRows(tx, "series_succession", successionRows(reportId, series));
  await insertRows(tx, "report_check", checkRows(reportId, draft));
  await insertRows(tx, "problem", problemRows(reportId, { ...draft, problems }));
  await insertRows(tx, "unused_number", unusedRows(reportId, draft));
}
