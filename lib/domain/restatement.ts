import { decimal, decimalsOf, toFixedText, type DecimalText } from "./decimal";
import type { Basis, Figure } from "./figure";
import { reportOrder, type Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Break, Series } from "./series";
import { powerBetween, type Unit } from "./unit";
import { valueIn } from "./valueIn";
import { isRestated, statedBy, type Stated } from "./vintage";

/** One period's figure that a later report states with another value than the report before. */
export interface Restatement {
  series: Series;
  /** Where the earlier value was stated first. */
  from: Figure;
  to: Figure;
  fromReport: Report;
  toReport: Report;
  /** To minus from, in the unit of `to`. */
  difference: DecimalText;
  unit: Unit;
  /** `to` is what every view shows: no report after it has stated another value. */
  isShown: boolean;
  /** One of the two is a reading in doubt: the revision may be ours. */
  isDoubtful: boolean;
  /** A break that the revising report tells of, which may be why. */
  break: Break | null;
}

/** A forecast that moves is a new forecast and its variance moves with it: neither is a revision. */
const revisedBases: readonly Basis[] = ["actual", "budget", "target"];

/**
 * Every figure that two reports state differently, newest revising report first, then in printed order.
 * A value that goes 1, 2, 1 over three reports is two revisions. Where one report prints several values
 * for the same series, period and basis, which of them it means isn't known and nothing is called revised.
 */
export function restatementsIn(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): Restatement[] {
  return list
    .flatMap(({ series, figures }) =>
      statedBy(
        figures.filter(({ basis }) => revisedBases.includes(basis)),
        reports,
      ).flatMap((stated) => restatementsOf(stated, series, reports)),
    )
    .sort((a, b) => reportOrder(b.toReport).localeCompare(reportOrder(a.toReport)));
}

function restatementsOf(
  { all, current }: Stated,
  series: Series,
  reports: readonly Report[],
): Restatement[] {
  const valued = all.filter((figure) => figure.value !== null);
  if (isAmbiguous(valued)) return [];
  return valued.slice(1).flatMap((to, index) => {
    const last = valued[index];
    if (!last || !isRestated(last, to)) return [];
    const from = firstLike(last, valued.slice(0, index + 1));
    const later = valued.slice(valued.indexOf(to) + 1);
    const isShown = !later.some((each) => isRestated(to, each)) && current.value !== null;
    return restatementBetween(from, to, series, reports, isShown);
  });
}

/** The oldest of the statements that said the same, one after the other, up to the given one. */
function firstLike(last: Figure, until: readonly Figure[]): Figure {
  const other = until.findLastIndex((figure) => isRestated(figure, last));
  return until[other + 1] ?? last;
}

function restatementBetween(
  from: Figure,
  to: Figure,
  series: Series,
  reports: readonly Report[],
  isShown: boolean,
): Restatement[] {
  const [fromReport, toReport] = [from, to].map(({ reportId }) =>
    reports.find(({ id }) => id === reportId),
  );
  const before = valueIn(from, to.unit);
  if (!fromReport || !toReport || before === null || to.value === null) return [];
  const decimals = Math.max(decimalsOf(before), decimalsOf(to.value));
  return [
    {
      series,
      from,
      to,
      fromReport,
      toReport,
      difference: toFixedText(decimal(to.value).minus(before), decimals),
      unit: to.unit,
      isShown,
      isDoubtful: [from, to].some((figure) => figure.flags.includes("U")),
      break: series.breaks.find((each) => each.reportId === toReport.id) ?? null,
    },
  ];
}

/** Does one report print two different values here? */
function isAmbiguous(figures: readonly Figure[]): boolean {
  return figures.some((a) =>
    figures.some(
      (b) =>
        a.reportId === b.reportId &&
        powerBetween(a.unit, b.unit) === 0 &&
        a.value !== null &&
        b.value !== null &&
        !decimal(a.value).equals(b.value),
    ),
  );
}
