import type { Figure } from "./figure";
import type { Period } from "./period";
import { reportOrder, type Report } from "./report";
import { isRestated } from "./vintage";

export interface TriangleCell {
  figure: Figure;
  /** Another value than the last report that stated this period. */
  isRevision: boolean;
}

/** What each report stated for each period: reports down in the order they came, periods across. */
export interface RevisionTriangle {
  periods: Period[];
  rows: { report: Report; cells: (TriangleCell | null)[] }[];
  /** Some period is stated by more than one report: otherwise there is nothing to follow. */
  isRepeated: boolean;
}

/**
 * The outcomes of ONE series as their reports stated them. A cell is the report's first figure for the
 * period; null where it states none. Give figures of one stretch of the year, so that no row mixes them.
 */
export function revisionTriangle(
  figures: readonly Figure[],
  reports: readonly Report[],
): RevisionTriangle {
  const outcomes = figures.filter((figure) => figure.basis === "actual");
  const periods = periodsOf(outcomes);
  const stating = reports
    .filter(({ id }) => outcomes.some((figure) => figure.reportId === id))
    .toSorted((a, b) => reportOrder(a).localeCompare(reportOrder(b)));
  const last = new Map<string, Figure>();
  const rows = stating.map((report) => ({
    report,
    cells: periods.map((period) => {
      const figure = outcomes.find(
        (each) => each.reportId === report.id && keyOf(each.period) === keyOf(period),
      );
      if (!figure) return null;
      const before = last.get(keyOf(period));
      if (figure.value !== null) last.set(keyOf(period), figure);
      return { figure, isRevision: before !== undefined && isRestated(before, figure) };
    }),
  }));
  const isRepeated = periods.some(
    (_, index) => rows.filter((row) => row.cells[index] !== null).length > 1,
  );
  return { periods, rows, isRepeated };
}

function periodsOf(figures: readonly Figure[]): Period[] {
  const periods = new Map(figures.map(({ period }) => [keyOf(period), period]));
  return [...periods.values()].sort((a, b) => a.end.localeCompare(b.end));
}

function keyOf({ start, end, span }: Period): string {
  return `${start} ${end} ${span}`;
}
