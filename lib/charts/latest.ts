import { readableChange, type Change } from "../domain/change";
import { comparability, type Incomparable } from "../domain/comparability";
import { sameStretch, yearOf } from "../domain/period";
import type { Trend, TrendPoint } from "./trend";

/** The newest outcome of a trend and how it stands to the one before it. */
export interface Latest {
  point: TrendPoint;
  /** Null when it is the only one; either a change or every reason why there is none. */
  before:
    | { point: TrendPoint; change: Change; reasons: null }
    | { point: TrendPoint; change: null; reasons: Incomparable[] }
    | null;
}

/**
 * The newest outcome against the one before it, asked of `comparability`. Where only parts of years are
 * stated, the newest of those against the same part of the year before. Null without outcomes.
 */
export function latestOf({ runs, apart, series }: Trend): Latest | null {
  const points = runs.flat();
  const [point, before] = [points.at(-1), points.at(-2)];
  if (!point) return ofParts(apart, series);
  return standing(point, before, series);
}

function ofParts(apart: readonly TrendPoint[], series: Trend["series"]): Latest | null {
  const point = apart.at(-1);
  if (!point) return null;
  const { period } = point.figure;
  const before = apart.find(
    ({ figure }) =>
      yearOf(figure.period) === yearOf(period) - 1 && sameStretch(figure.period, period),
  );
  return standing(point, before, series);
}

function standing(
  point: TrendPoint,
  before: TrendPoint | undefined,
  series: Trend["series"],
): Latest {
  if (!before) return { point, before: null };
  const verdict = comparability(
    { figure: before.figure, series },
    { figure: point.figure, series },
  );
  if (!verdict.ok)
    return { point, before: { point: before, change: null, reasons: verdict.reasons } };
  const change = readableChange(before.value, point.value, series.better);
  return { point, before: { point: before, change, reasons: null } };
}
