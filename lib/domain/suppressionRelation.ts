import { Decimal } from "decimal.js";
import type { Figure } from "./figure";
import { yearOf } from "./period";
import type { Series } from "./series";

/** What is counted for a period, in whichever reports: one number that the public may learn. */
export interface Quantity {
  key: string;
  seriesId: string;
  /** Every value that a report has stated. */
  values: Decimal[];
  end: string;
  /** Cumulative counts with the same stretch differ by what came between. Null for other spans. */
  stretch: string | null;
}

/** A total and the parts that add up to it, in one report's numbers. */
export interface Relation {
  total: string;
  parts: string[];
  value: (key: string) => Decimal;
}

/**
 * What the figures state and how it adds up: the sum of a table and of its parent, sums of sums, and months
 * that make up the time since January. Only what does add up relates: a sum that doesn't tells nothing.
 */
export function relationsOf(series: readonly Series[], figures: readonly Figure[]) {
  const counted = figures.filter(
    ({ basis, value }) => value !== null && (basis === "actual" || basis === "forecast"),
  );
  const quantities = new Map<string, Quantity>();
  for (const figure of counted) add(quantities, figure);
  const byId = new Map(series.map((each) => [each.id, each]));
  const reports = groupBy(counted, ({ reportId }) => reportId);
  const relations = [...reports.values()].flatMap((ofReport) => {
    const slots = groupBy(
      ofReport,
      ({ period, basis }) => `${period.start} ${period.end} ${period.span} ${basis}`,
    );
    return [...slots.values()].flatMap((slot) => sumsOf(slot, byId));
  });
  return { quantities, relations: [...relations, ...monthSums(quantities)] };
}

/** The one name of a quantity: series, period and basis. */
export function keyOf({ seriesId, period, basis }: Pick<Figure, "seriesId" | "period" | "basis">) {
  return `${seriesId} ${period.start} ${period.end} ${period.span} ${basis}`;
}

function add(quantities: Map<string, Quantity>, figure: Figure): void {
  const { seriesId, period, value, basis } = figure;
  if (value === null) return;
  const key = keyOf(figure);
  const isSum = period.span === "cumulative" || period.span === "year";
  const found = quantities.get(key) ?? {
    ...{ key, seriesId, values: [], end: period.end },
    stretch: isSum ? `${seriesId} ${yearOf(period)} ${basis}` : null,
  };
  found.values.push(new Decimal(value));
  quantities.set(key, found);
}

const totalWords = /^(summa|totalt?|samtliga|hela|alla)\b|\b(summa|totalt)$/i;

/** The sums within one report, period and basis: by table, by parent, and of the tables' own totals. */
function sumsOf(slot: readonly Figure[], byId: ReadonlyMap<string, Series>): Relation[] {
  const rows = slot.flatMap((figure) => {
    const series = byId.get(figure.seriesId);
    return series ? [{ figure, series, isTotal: totalWords.test(series.label) }] : [];
  });
  const tables = groupBy(rows, ({ series: { kind, group, unit, aspect } }) =>
    [kind, group, unit, aspect].join("|"),
  );
  const found = [...tables.values()].flatMap((table) => {
    const parts = table.filter(({ isTotal }) => !isTotal).map(({ figure }) => figure);
    const totals = table.filter(({ isTotal }) => isTotal);
    return totals.flatMap(({ figure }) => relation(figure, parts));
  });
  const parents = rows.flatMap(({ figure, series }) => {
    const parts = rows.filter((each) => each.series.parentId === series.id);
    return relation(
      figure,
      parts.map((each) => each.figure),
    );
  });
  const grand = rows
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ figure, series }, _, totals) => {
      const others = totals.filter(
        (each) => each.figure !== figure && each.series.unit === series.unit,
      );
      return relation(
        figure,
        others.map((each) => each.figure),
      );
    });
  return [...found, ...parents, ...grand];
}

function relation(total: Figure, parts: readonly Figure[]): Relation[] {
  if (parts.length === 0 || total.value === null) return [];
  const values = new Map(
    [total, ...parts].flatMap((each) =>
      each.value === null ? [] : [[keyOf(each), new Decimal(each.value)] as const],
    ),
  );
  const keys = [...new Set(parts.map(keyOf))];
  const value = (key: string) => values.get(key) ?? new Decimal(0);
  const sum = keys.reduce((all, key) => all.plus(value(key)), new Decimal(0));
  return sum.equals(total.value) ? [{ total: keyOf(total), parts: keys, value }] : [];
}

/** Months from January that add up to the time until then. */
function monthSums(quantities: ReadonlyMap<string, Quantity>): Relation[] {
  const all = [...quantities.values()];
  const valueOf = (key: string) => quantities.get(key)?.values.at(-1) ?? new Decimal(0);
  return all
    .filter(({ stretch }) => stretch !== null)
    .flatMap(({ key, seriesId, end }) => {
      const months = all.filter(
        (each) =>
          each.seriesId === seriesId &&
          / month (actual|forecast)$/.test(each.key) &&
          each.end.slice(0, 4) === end.slice(0, 4) &&
          each.end <= end,
      );
      const sum = months.reduce((total, each) => total.plus(valueOf(each.key)), new Decimal(0));
      const isWhole = months.length > 0 && sum.equals(valueOf(key));
      return isWhole ? [{ total: key, parts: months.map((each) => each.key), value: valueOf }] : [];
    });
}

function groupBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
