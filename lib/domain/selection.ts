import type { Check } from "./check";
import type { Committee } from "./committee";
import type { Basis, Figure } from "./figure";
import type { Goal, Verdict } from "./goal";
import type { Place } from "./place";
import type { Problem } from "./problem";
import type { Report, ReportKind } from "./report";
import type { Series, SeriesKind } from "./series";

/** What a view or a file holds: every absent field means "all". Only published reports are ever selected. */
export interface Selection {
  committeeId?: string;
  reportId?: string;
  seriesId?: string;
  seriesIds?: readonly string[];
  kinds?: readonly SeriesKind[];
  bases?: readonly Basis[];
}

/** A series with every published figure of it, oldest period first, then by vintage. */
export interface SeriesWithFigures {
  series: Series;
  figures: Figure[];
}

/** A figure with the series it belongs to: how a report lists its own. */
export interface FigureInSeries {
  figure: Figure;
  series: Series;
  /** The heading its table stands under, as printed. */
  section: string;
}

/** A goal with the committee it belongs to: how goals are listed over committees. */
export interface GoalOfCommittee {
  goal: Goal;
  committee: Committee;
}

export interface DocumentLine {
  number: number;
  page: number | null;
  text: string;
}

/** One report with everything that was read from it. */
export interface ReportDetail {
  report: Report;
  lines: DocumentLine[];
  /** In printed order. */
  figures: FigureInSeries[];
  goals: Goal[];
  checks: Check[];
  problems: Problem[];
  unused: { printed: string; place: Place; reason: string }[];
}

/** A report that ought to be there by now, given the others: the committee's cycle is known from its reports. */
export interface ExpectedReport {
  kind: ReportKind;
  year: number;
  tertial: 1 | 2 | 3 | null;
}

/** The year's outcome, or its forecast, against the budget of the same period. */
export interface YearsResult {
  /** A committee that reports no result is judged by its net expenses. */
  role: "result" | "netExpenses";
  figure: Figure;
  budget: Figure | null;
}

export interface CommitteeOverview {
  committee: Committee;
  /** Newest by period; null when nothing is published. */
  latestReport: Report | null;
  verdictCounts: Record<Verdict, number>;
  /** Null where the latest report states neither a result nor net expenses. */
  result: YearsResult | null;
  missingReports: ExpectedReport[];
}
