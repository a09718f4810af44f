import { changeBetween, type Change } from "./change";
import { comparability } from "./comparability";
import { decimal } from "./decimal";
import type { Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { statedBy } from "./vintage";

/** How a series stands in a report against the same stretch a year earlier. */
export interface Movement {
  series: Series;
  from: Figure;
  to: Figure;
  change: Change;
}

/**
 * The series that moved in `report` against the same stretch of the year before, largest relative
 * change first. Only outcomes, only where `comparability` says yes, and only where a relative change
 * is defined; doubtful figures are left out, so that no headline rests on a number in doubt.
 */
export function movementsIn(
  report: Report,
  reports: readonly Report[],
  list: readonly SeriesWithFigures[],
): Movement[] {
  return list
    .flatMap((each) => movementOf(report, reports, each) ?? [])
    .sort((a, b) => size(b).comparedTo(size(a)));
}

function movementOf(
  report: Report,
  reports: readonly Report[],
  { series, figures }: SeriesWithFigures,
): Movement | null {
  const outcomes = figures.filter(
    (figure) => figure.basis === "actual" && !figure.flags.includes("U"),
  );
  const stated = statedBy(outcomes, reports).map((each) => each.current);
  const to = stated.find(
    (figure) => figure.reportId === report.id && figure.period.end === report.period.end,
  );
  const from =
    to &&
    stated.find(
      (figure) =>
        yearOf(figure.period) === yearOf(to.period) - 1 && isComparable(figure, to, series),
    );
  if (!to?.value || !from?.value) return null;
  const change = changeBetween(from.value, to.value, series.better);
  return change.relative === null || change.judgement === "same"
    ? null
    : { series, from, to, change };
}

function isComparable(a: Figure, b: Figure, series: Series): boolean {
  return comparability({ figure: a, series }, { figure: b, series }).ok;
}

function size(movement: Movement) {
  return decimal(movement.change.relative ?? "0").abs();
}
