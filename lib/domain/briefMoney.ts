import { comparability } from "./comparability";
import { decimal, decimalsOf, toFixedText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { sameStretch, yearOf } from "./period";
import { reportOrder, type Report } from "./report";
import type { FigureInSeries, SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { valueIn } from "./valueIn";
import { yearBefore } from "./yearBefore";

/** What a report says of the year's money. */
export interface BriefMoney {
  series: Series;
  /** The year's forecast in an interim report, its outcome in the accounts, its budget in a plan. */
  main: Figure;
  /** Against the year's budget; null when the report prints none or the two may not be compared. */
  budget: { figure: Figure; variance: DecimalText } | null;
  /** What the report before forecast for the same year. */
  forecastBefore: { figure: Figure; report: Report } | null;
  /** The part of the year so far, and the same part a year earlier where they may be compared. */
  soFar: { figure: Figure; before: Figure | null } | null;
}

/** The result, or where the report has none, the net expenses; null when it states neither. */
export function briefMoneyIn(
  report: Report,
  figures: readonly FigureInSeries[],
  list: readonly SeriesWithFigures[],
  until: readonly Report[],
): BriefMoney | null {
  for (const role of ["result", "netExpenses"] as const) {
    const own = figures.filter(
      ({ series, figure }) =>
        series.kind === "incomeStatement" && series.role === role && figure.value !== null,
    );
    const main = mainOf(report, own);
    if (!main) continue;
    const ofSeries = own.filter(({ series }) => series.id === main.series.id);
    const all = list.find(({ series }) => series.id === main.series.id);
    return {
      ...main,
      budget: budgetOf(main, ofSeries),
      forecastBefore: all ? forecastBefore(report, main.main, all, until) : null,
      soFar: main.main.basis === "forecast" ? soFarOf(report, ofSeries, all, until) : null,
    };
  }
  return null;
}

const mainBasis: Record<Report["kind"], Figure["basis"]> = {
  plan: "budget",
  interim: "forecast",
  monthly: "forecast",
  annual: "actual",
  stated: "actual",
};

function mainOf(report: Report, own: readonly FigureInSeries[]) {
  const basis = mainBasis[report.kind];
  const found = own.find(
    ({ figure }) =>
      figure.basis === basis &&
      figure.period.span === "year" &&
      yearOf(figure.period) === report.year,
  );
  return found && { series: found.series, main: found.figure };
}

function budgetOf(
  { series, main }: { series: Series; main: Figure },
  own: readonly FigureInSeries[],
): BriefMoney["budget"] {
  if (main.basis === "budget") return null;
  const budget = own.find(
    ({ figure }) =>
      figure.basis === "budget" &&
      figure.period.end === main.period.end &&
      sameStretch(figure.period, main.period),
  )?.figure;
  if (!budget || !comparability({ figure: main, series }, { figure: budget, series }).ok)
    return null;
  const planned = valueIn(budget, main.unit);
  if (planned === null || main.value === null) return null;
  const decimals = Math.max(decimalsOf(planned), decimalsOf(main.value));
  return { figure: budget, variance: toFixedText(decimal(main.value).minus(planned), decimals) };
}

function forecastBefore(
  report: Report,
  main: Figure,
  { series, figures }: SeriesWithFigures,
  until: readonly Report[],
): BriefMoney["forecastBefore"] {
  const earlier = figures
    .filter(
      ({ basis, period, value }) =>
        basis === "forecast" && period.end === main.period.end && value !== null,
    )
    .flatMap((figure) => {
      const stating = until.find(({ id }) => id === figure.reportId);
      return stating && stating.id !== report.id ? [{ figure, report: stating }] : [];
    })
    .toSorted((a, b) => reportOrder(a.report).localeCompare(reportOrder(b.report)))
    .at(-1);
  if (!earlier || main.basis === "budget") return null;
  return comparability({ figure: earlier.figure, series }, { figure: main, series }).ok
    ? earlier
    : null;
}

function soFarOf(
  report: Report,
  own: readonly FigureInSeries[],
  all: SeriesWithFigures | undefined,
  until: readonly Report[],
): BriefMoney["soFar"] {
  const figure = own.find(
    (each) =>
      each.figure.basis === "actual" &&
      each.figure.period.span === report.period.span &&
      each.figure.period.end === report.period.end,
  )?.figure;
  if (!figure) return null;
  const before = all ? yearBefore(figure, all, until) : null;
  return { figure, before: before && before.reasons === null ? before.figure : null };
}
