import type { Period } from "../../domain/period";
import type { DraftFigure } from "../draft";
import { weigh } from "./constraint";
import { columnOf, type Grid } from "./grid";
import { bestPairs } from "./variance";

const fewestRows = 2;

/**
 * Which period a column of deviations is of by arithmetic: that of the two columns it is the difference of, in
 * every row and in two at least, when no other two columns of another period explain it as well. It tells where the
 * header leaves it open ("Avvikelse" twice in a table of both period and year), and gainsays a header that was
 * read otherwise. By the figures' keys; two columns that would still mean the same are left out.
 */
export function variancePeriods(grids: readonly Grid[]): Map<string, Period> {
  const settled = new Map<string, Period>();
  for (const grid of grids) {
    const periods = new Map(
      grid.columns.flatMap((column) => {
        const period = periodOf(grid, column);
        return period === null ? [] : [[column, period] as const];
      }),
    );
    for (const [column, period] of periods) {
      const figures = grid.rows.flatMap((row) => row.byColumn.get(column) ?? []);
      if (figures.some((figure) => hasTwin(figure, column, period, grid, periods))) continue;
      for (const { key } of figures) settled.set(key, period);
    }
  }
  return settled;
}

function periodOf(grid: Grid, column: number): Period | null {
  const figures = grid.rows.flatMap((row) => row.byColumn.get(column) ?? []);
  if (!figures.some(({ basis }) => basis === "variance")) return null;
  const pairs = bestPairs(grid, column);
  const periods = pairs.map((pair) => {
    const weighed = pair.map(weigh).filter(({ state }) => state !== "unknown");
    const telling = weighed.filter(({ isTelling }) => isTelling).length;
    const levels = pair.flatMap(({ terms }) => terms.map(({ figure }) => figure));
    const isProof = telling >= fewestRows && weighed.every(({ state }) => state === "holds");
    return isProof ? commonPeriod(levels) : null;
  });
  const [first] = periods;
  return first && periods.every((period) => period !== null && isSame(period, first))
    ? first
    : null;
}

/** Its header does not settle which period it is of. */
export function isPeriodOpen({ basis, reason }: DraftFigure): boolean {
  return basis === "variance" && (reason === "sameColumnTwice" || reason === "periodUncertain");
}

/** The period of all of them, when none is in doubt. */
function commonPeriod(levels: readonly DraftFigure[]): Period | null {
  const [first] = levels;
  if (first === undefined) return null;
  return levels.every(({ period, reason }) => reason === null && isSame(period, first.period))
    ? first.period
    : null;
}

/** Another column of deviations in the same row of the same period, after all is settled. */
function hasTwin(
  figure: DraftFigure,
  column: number,
  period: Period,
  grid: Grid,
  periods: ReadonlyMap<number, Period>,
): boolean {
  const row = grid.rows.find(({ figures }) => figures.includes(figure));
  return (row?.figures ?? []).some((other) => {
    const at = columnOf(other);
    if (at === column || other.basis !== "variance") return false;
    const isAlike =
      other.series.aspect === figure.series.aspect && other.series.unit === figure.series.unit;
    return isAlike && isSame(periods.get(at) ?? other.period, period);
  });
}

function isSame(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
