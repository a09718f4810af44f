import { briefGoalsIn, type BriefGoals } from "./briefGoals";
import { briefMoneyIn, type BriefMoney } from "./briefMoney";
import { missingReports } from "./cycle";
import { movementsIn, type Movement } from "./movement";
import { reportOrder, type Report } from "./report";
import type { ExpectedReport, FigureInSeries, ReportDetail, SeriesWithFigures } from "./selection";
import type { Break, Series } from "./series";

/** What a report says in a minute: every part null or empty where there is nothing to say. */
export interface Brief {
  report: Report;
  goals: BriefGoals | null;
  money: BriefMoney | null;
  /** At most three, the largest first; those with a direction that matters before those without. */
  movements: Movement[];
  breaks: { series: Series; break: Break }[];
  doubtful: FigureInSeries[];
  failedChecks: number;
  missing: ExpectedReport[];
}

const movingKinds: readonly Series["kind"][] = ["indicator", "volume", "staff", "serviceGuarantee"];
const mostMovements = 3;

/**
 * The report in brief, as it stood when it came: nothing that a later report says is used. Compares only
 * what `comparability` lets through, and a goal's verdict only with an earlier one of the same year.
 */
export function briefOf(
  detail: ReportDetail,
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): Brief {
  const { report, figures, goals, checks } = detail;
  const until = reports.filter((each) => reportOrder(each) <= reportOrder(report));
  return {
    report,
    goals: briefGoalsIn(report, goals, until),
    money: briefMoneyIn(report, figures, list, until),
    movements: mostMoved(report, until, list),
    breaks: list.flatMap(({ series }) =>
      series.breaks
        .filter((each) => each.date.startsWith(String(report.year)))
        .map((each) => ({ series, break: each })),
    ),
    doubtful: figures.filter(({ figure }) => figure.flags.includes("U")),
    failedChecks: checks.filter((check) => !check.ok).length,
    missing: missingReports(until),
  };
}

function mostMoved(
  report: Report,
  until: readonly Report[],
  list: readonly SeriesWithFigures[],
): Movement[] {
  if (report.kind === "plan") return [];
  const moving = list.filter(({ series }) => movingKinds.includes(series.kind));
  const isNeutral = ({ change }: Movement) => Number(change.judgement === "neither");
  return movementsIn(report, until, moving)
    .toSorted((a, b) => isNeutral(a) - isNeutral(b))
    .slice(0, mostMovements);
}
