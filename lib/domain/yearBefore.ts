import { comparability, type Incomparable } from "./comparability";
import type { Figure } from "./figure";
import { sameStretch, yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import { statedBy } from "./vintage";

/** What a figure is set beside: the year before's, or why that one may not be compared. */
export type YearBefore =
  { figure: Figure; reasons: null } | { figure: Figure; reasons: Incomparable[] } | null;

/**
 * The outcome of the same stretch one year earlier, as it stands now (newest vintage). Null when none
 * is printed; with the reasons when there is one that may not be compared.
 */
export function yearBefore(
  figure: Figure,
  { series, figures }: SeriesWithFigures,
  reports: readonly Report[],
): YearBefore {
  const outcomes = figures.filter((each) => each.basis === "actual");
  const earlier = statedBy(outcomes, reports)
    .map((each) => each.current)
    .find(
      (each) =>
        yearOf(each.period) === yearOf(figure.period) - 1 &&
        sameStretch(each.period, figure.period),
    );
  if (!earlier) return null;
  const verdict = comparability({ figure: earlier, series }, { figure, series });
  return { figure: earlier, reasons: verdict.ok ? null : verdict.reasons };
}
