import type { Basis, Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { FigureInSeries } from "./selection";
import type { Series, StatementRole } from "./series";

/** A line of the report's income statement with what it says of the report's own year. */
export interface StatementLine {
  series: Series;
  /** Of the report's period: January to April in the first interim report. */
  outcome: Figure | null;
  /** Of the whole year. */
  forecast: Figure | null;
  budget: Figure | null;
  variance: Figure | null;
}

/**
 * The report's income statement, cut down to the given roles, in printed order. Each line holds the first
 * printed figure of each basis for the report's year; what the report doesn't print stays null.
 */
export function statementLines(
  report: Report,
  figures: readonly FigureInSeries[],
  roles: readonly StatementRole[],
): StatementLine[] {
  const series = new Map(
    figures
      .filter(({ series: { role } }) => role !== null && roles.includes(role))
      .map((each) => [each.series.id, each.series]),
  );
  return [...series.values()].map((each) => lineOf(each, report, figures));
}

function lineOf(series: Series, report: Report, figures: readonly FigureInSeries[]): StatementLine {
  const ofYear = figures
    .filter((each) => each.series.id === series.id)
    .map((each) => each.figure)
    .filter((figure) => yearOf(figure.period) === report.year);
  const ofWholeYear = (basis: Basis) =>
    ofYear.find((figure) => figure.basis === basis && figure.period.span === "year") ?? null;
  return {
    series,
    outcome:
      ofYear.find((each) => each.basis === "actual" && each.period.end === report.period.end) ??
      null,
    forecast: ofWholeYear("forecast"),
    budget: ofWholeYear("budget"),
    variance: ofWholeYear("variance"),
  };
}
