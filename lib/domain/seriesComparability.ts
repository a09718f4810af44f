import { comparability, type Comparand, type Incomparable } from "./comparability";
import type { Figure } from "./figure";
import type { Series } from "./series";

/** A series with the figures that a view would show of it: one basis, one stretch of the year. */
export interface ShownSeries {
  series: Series;
  figures: readonly Figure[];
}

/** May a series be set beside another: yes, or why not; `notStated` when it has nothing to show. */
export type SeriesVerdict =
  | { kind: "comparable" }
  | { kind: "notStated" }
  | { kind: "incomparable"; reasons: Incomparable[] };

/**
 * Whether any figure of one series may be compared with one of the other. Same years are asked first.
 * Where none may, the reasons are those of the pair that comes nearest.
 */
export function seriesComparability(a: ShownSeries, b: ShownSeries): SeriesVerdict {
  const [left, right] = [valued(a), valued(b)];
  if (left.length === 0 || right.length === 0) return { kind: "notStated" };
  let nearest: Incomparable[] | null = null;
  for (const [one, other] of pairs(left, right)) {
    const verdict = comparability(one, other);
    if (verdict.ok) return { kind: "comparable" };
    if (nearest === null || verdict.reasons.length < nearest.length) nearest = verdict.reasons;
  }
  return { kind: "incomparable", reasons: nearest ?? [] };
}

function valued({ series, figures }: ShownSeries): Comparand[] {
  return figures.filter(({ value }) => value !== null).map((figure) => ({ figure, series }));
}

function pairs(left: readonly Comparand[], right: readonly Comparand[]): [Comparand, Comparand][] {
  const all = left.flatMap((a) => right.map((b): [Comparand, Comparand] => [a, b]));
  const isSameYear = ([a, b]: [Comparand, Comparand]) =>
    Number(a.figure.period.end !== b.figure.period.end);
  return all.toSorted((one, other) => isSameYear(one) - isSameYear(other));
}
