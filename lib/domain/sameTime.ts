import { readableChange, type Change } from "./change";
import { comparability, type Incomparable } from "./comparability";
import { derivedBlock, type Derived } from "./derived";
import type { Figure } from "./figure";
import { paceOf, type Pace } from "./pace";
import { endMonthOf, sameStretch, yearOf } from "./period";
import { reportOrder, type Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { valueIn } from "./valueIn";
import { statedBy } from "./vintage";

/** The same part of an earlier year: its figure where one is stated, and why it may not be compared. */
export interface EarlierPart {
  year: number;
  figure: Figure | null;
  reasons: Incomparable[];
}

/** One series at a part of the year, beside the same part of earlier years. */
export interface SameTime {
  series: Series;
  now: Figure;
  /** One for each asked year, newest first. */
  earlier: EarlierPart[];
  /** Against the year before; null where that may not be compared. */
  change: Change | null;
  /** The months since the last interim report, this year and the year before. */
  block: { now: Derived; before: Derived | null } | null;
  pace: Pace | null;
}

/** How many earlier years stand beside. */
export const earlierYears = 4;

/**
 * Every outcome that an interim report states for its own part of the year, in printed order, beside the
 * same part of earlier years as that report's time knew them: nothing that a later report says.
 */
export function sameTimeIn(
  report: Report,
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): SameTime[] {
  const until = reports.filter((each) => reportOrder(each) <= reportOrder(report));
  return list.flatMap((each) => {
    const outcomes = statedBy(
      each.figures.filter(({ basis }) => basis === "actual"),
      until,
    ).map(({ current }) => current);
    const now = outcomes.find(
      ({ reportId, period }) =>
        reportId === report.id &&
        sameStretch(period, report.period) &&
        period.end === report.period.end,
    );
    return now ? [rowOf(now, each, outcomes, until)] : [];
  });
}

function rowOf(
  now: Figure,
  list: SeriesWithFigures,
  outcomes: readonly Figure[],
  until: readonly Report[],
): SameTime {
  const { series } = list;
  const years = Array.from({ length: earlierYears }, (_, index) => yearOf(now.period) - 1 - index);
  const earlier = years.map((year) => earlierPart(year, now, series, outcomes));
  return {
    series,
    now,
    earlier,
    change: changeFrom(earlier[0], now, series),
    block: blockOf(now, series, outcomes),
    pace: paceOf(now, list, until),
  };
}

function earlierPart(
  year: number,
  now: Figure,
  series: Series,
  outcomes: readonly Figure[],
): EarlierPart {
  const figure =
    outcomes.find(({ period }) => yearOf(period) === year && sameStretch(period, now.period)) ??
    null;
  if (!figure) return { year, figure, reasons: [] };
  const verdict = comparability({ figure, series }, { figure: now, series });
  return { year, figure, reasons: verdict.ok ? [] : verdict.reasons };
}

function changeFrom(before: EarlierPart | undefined, now: Figure, series: Series): Change | null {
  if (!before?.figure || before.reasons.length > 0 || now.value === null) return null;
  const from = valueIn(before.figure, now.unit);
  return from === null ? null : readableChange(from, now.value, series.better);
}

function blockOf(now: Figure, series: Series, outcomes: readonly Figure[]): SameTime["block"] {
  const current = latestBlock(now, series, outcomes);
  if (!current) return null;
  const earlier = outcomes.find(
    ({ period }) => yearOf(period) === yearOf(now.period) - 1 && sameStretch(period, now.period),
  );
  const before = earlier ? latestBlock(earlier, series, outcomes) : null;
  const isSame =
    before !== null &&
    before.period.start.slice(5) === current.period.start.slice(5) &&
    comparability({ figure: before.from[1], series }, { figure: now, series }).ok;
  return { now: current, before: isSame ? before : null };
}

/**
 * From the last earlier cumulative figure of the same year: at the end of a tertial from the tertial before,
 * also where a month between them has been told, so that the years have the same months.
 */
function latestBlock(later: Figure, series: Series, outcomes: readonly Figure[]): Derived | null {
  const endsTertial = (month: number) => month % 4 === 0;
  const isOfKind = (month: number) => !endsTertial(endMonthOf(later.period)) || endsTertial(month);
  const [earlier] = outcomes
    .filter(
      ({ period }) =>
        period.span === "cumulative" &&
        yearOf(period) === yearOf(later.period) &&
        endMonthOf(period) < endMonthOf(later.period) &&
        isOfKind(endMonthOf(period)),
    )
    .toSorted((a, b) => b.period.end.localeCompare(a.period.end));
  return earlier ? derivedBlock(earlier, later, series) : null;
}
