import { getCommitteePage } from "@/app/[kommun]/[namnd]/committeePage";
import { operatingRows } from "@/app/[kommun]/[namnd]/ekonomi/driftredovisning/operatingFile";
import { getOperatingPage } from "@/app/[kommun]/[namnd]/ekonomi/driftredovisning/operatingPage";
import { getForecastsPage } from "@/app/[kommun]/[namnd]/ekonomi/prognoser/forecastsPage";
import { getAreasPage } from "@/app/[kommun]/[namnd]/ekonomi/verksamheter/areasPage";
import { getCommitteeGoalsPage } from "@/app/[kommun]/[namnd]/mal/goalsPage";
import { getControlPage } from "@/app/[kommun]/[namnd]/kontroll/controlPage";
import { getFinancePage } from "@/app/[kommun]/[namnd]/ekonomi/financePage";
import { moneyYearRows } from "@/app/[kommun]/[namnd]/ekonomi/moneyFile";
import { workedOutRows } from "@/app/[kommun]/[namnd]/placeringar/placementsFile";
import { getPlacementsPage } from "@/app/[kommun]/[namnd]/placeringar/placementsPage";
import { getRevisionsPage } from "@/app/[kommun]/[namnd]/revideringar/revisionsPage";
import { getSameTimePage } from "@/app/[kommun]/[namnd]/samma-tid/sameTimePage";
import { getGoalsPage } from "@/app/mal/goalsPage";
import { areaColumns, areaRows } from "@/lib/export/areas";
import { assignmentColumns, assignmentRows } from "@/lib/export/assignments";
import { briefColumns } from "@/lib/export/brief";
import { computedFile } from "@/lib/export/computed";
import type { Dialect } from "@/lib/export/dialect";
import { forecastColumns, forecastRows } from "@/lib/export/forecasts";
import { goalMapColumns, goalMapRows } from "@/lib/export/goalMap";
import { timelineColumns, timelineRows } from "@/lib/export/goalTimeline";
import { revisionColumns } from "@/lib/export/revisions";
import { sameTimeColumns, sameTimeRows } from "@/lib/export/sameTime";
import { workedOutColumns } from "@/lib/export/workedOut";
import { areasQuerySchema, yearQuerySchema } from "@/lib/routes/committee";
import type { CommitteePlace, ComputedView, CsvView } from "./view";

type View = Extract<CsvView, { rows: ComputedView }>;
type Maker = (
  of: CommitteePlace,
  dialect: Dialect,
  query: Record<string, string>,
) => Promise<string | null>;

/** The file of a view whose rows are worked out: by the page's own getter. Null without such a committee. */
export function computedRows({ rows, of, query }: View, dialect: Dialect): Promise<string | null> {
  return makers[rows](of, dialect, query);
}

/** The file of the map of committees and years. */
export async function goalMapFile(
  query: Record<string, string>,
  dialect: Dialect,
): Promise<string> {
  const { map } = await getGoalsPage(query);
  return computedFile(goalMapColumns, goalMapRows(map), dialect);
}

const makers: Record<ComputedView, Maker> = {
  assignments: async (of, dialect) => {
    const page = await getControlPage(of.municipality, of.committee, "helar");
    if (!page) return null;
    const rows = assignmentRows(page.committee, page.assignments);
    return computedFile(assignmentColumns, rows, dialect);
  },
  moneyYears: async (of, dialect) => {
    const page = await getFinancePage(of.municipality, of.committee, undefined);
    return page && computedFile(workedOutColumns, moneyYearRows(page), dialect);
  },
  operating: async (of, dialect) => {
    const page = await getOperatingPage(of.municipality, of.committee);
    return page && computedFile(workedOutColumns, operatingRows(page), dialect);
  },
  placements: async (of, dialect, query) => {
    const { ar } = yearQuerySchema.parse(query);
    const page = await getPlacementsPage(of.municipality, of.committee, ar);
    return page && computedFile(workedOutColumns, workedOutRows(page), dialect);
  },
  brief: async (of, dialect, query) => {
    const params = { kommun: of.municipality, namnd: of.committee };
    const page = await getCommitteePage(params, query);
    if (!page) return null;
    const { committee, detail, brief } = page;
    const rows = brief.sentences.flatMap((sentence, index) =>
      sentence.map(({ text, target }) => ({
        committee,
        report: detail.report,
        sentence: index + 1,
        text,
        address: target ? brief.hrefOf(target) : undefined,
      })),
    );
    return computedFile(briefColumns, rows, dialect);
  },
  forecasts: async (of, dialect) => {
    const page = await getForecastsPage(of.municipality, of.committee);
    if (!page) return null;
    return computedFile(forecastColumns, forecastRows(page.committee, page.records), dialect);
  },
  goalTimeline: async (of, dialect) => {
    const page = await getCommitteeGoalsPage(of.municipality, of.committee);
    if (!page) return null;
    return computedFile(timelineColumns, timelineRows(page.committee, page.lineages), dialect);
  },
  areas: async (of, dialect, query) => {
    const page = await getAreasPage(of.municipality, of.committee);
    if (!page) return null;
    const isThen = areasQuerySchema.parse(query).indelning === "da";
    const shown = isThen ? page.asReported : page.mapped;
    return computedFile(areaColumns, areaRows(page.committee, shown), dialect);
  },
  sameTime: async (of, dialect, { rapport }) => {
    const page = await getSameTimePage(of.municipality, of.committee, rapport);
    if (!page) return null;
    return computedFile(sameTimeColumns, sameTimeRows(page.committee, page.rows), dialect);
  },
  revisions: async (of, dialect) => {
    const page = await getRevisionsPage(of.municipality, of.committee);
    if (!page) return null;
    const { committee, revisions } = page;
    const rows = revisions.map((revision) => ({ committee, revision }));
    return computedFile(revisionColumns, rows, dialect);
  },
};
