import { decimal } from "./decimal";
import type { Figure } from "./figure";
import { reportOrder, type Report } from "./report";

/** One period and basis of a series, with every report that has stated it. */
export interface Stated {
  /** The newest statement that has a value, or the newest at all: what a view shows. */
  current: Figure;
  /** Older statements whose value differs from the current one, newest first: the revisions. */
  revisedFrom: Figure[];
  /** Every statement, oldest vintage first. */
  all: Figure[];
}

/**
 * Groups the figures of ONE series by period and basis and tells which statement holds now.
 * A cell that a later report leaves blank does not erase what an earlier one printed. A figure whose
 * report is not among `reports` is left out: it isn't published. Oldest period first.
 */
export function statedBy(figures: readonly Figure[], reports: readonly Report[]): Stated[] {
  const order = new Map(reports.map((report) => [report.id, reportOrder(report)]));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!order.has(figure.reportId)) continue;
    const key = `${figure.period.start} ${figure.period.end} ${figure.period.span} ${figure.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const vintage = (figure: Figure) => order.get(figure.reportId) ?? "";
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => vintage(a).localeCompare(vintage(b))))
    .flatMap(toStated)
    .sort((a, b) => comparePeriods(a.current, b.current));
}

function toStated(all: Figure[]): Stated[] {
  const current = all.findLast((figure) => figure.value !== null) ?? all.at(-1);
  if (!current) return [];
  const revisedFrom = all
    .slice(0, all.indexOf(current))
    .filter((figure) => differs(figure, current))
    .reverse();
  return [{ current, revisedFrom, all }];
}

function differs(earlier: Figure, current: Figure): boolean {
  if (earlier.value === null || current.value === null) return false;
  return !decimal(earlier.value).equals(current.value);
}

function comparePeriods(a: Figure, b: Figure): number {
  const key = (figure: Figure) => `${figure.period.end} ${figure.period.start} ${figure.basis}`;
  return key(a).localeCompare(key(b));
}
