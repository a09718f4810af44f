import { decimal, roundingOf } from "./decimal";
import type { Figure } from "./figure";
import { reportOrder, type Report } from "./report";
import { powerBetween } from "./unit";

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
    .filter((figure) => isRestated(figure, current))
    .reverse();
  return [{ current, revisedFrom, all }];
}

/**
 * Does another report state another value? Not when one is the other rounded (20,7 mnkr and 20 725 tkr),
 * not in units that don't convert, and not within one report: a report that prints two rows under the
 * same name has not revised itself.
 */
export function isRestated(earlier: Figure, current: Figure): boolean {
  const power = powerBetween(current.unit, earlier.unit);
  if (earlier.value === null || current.value === null || power === null) return false;
  if (earlier.reportId === current.reportId) return false;
  const scale = decimal(10).pow(power);
  const difference = decimal(current.value).times(scale).minus(earlier.value).abs();
  const rounding = roundingOf(earlier.value).plus(roundingOf(current.value).times(scale));
  return difference.gte(rounding) && !difference.isZero();
}

function comparePeriods(a: Figure, b: Figure): number {
  const key = (figure: Figure) => `${figure.period.end} ${figure.period.start} ${figure.basis}`;
  return key(a).localeCompare(key(b));
}
