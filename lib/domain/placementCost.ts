import { comparability } from "./comparability";
import { decimal, sumOf, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { yearOf } from "./period";
import { splitCost, type CostSplit } from "./priceVolume";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import { isMoney, powerBetween, type Unit } from "./unit";
import { statedBy } from "./vintage";

/** A kind of placement in a year: the care days and the cost that reports state of it. */
export interface KindYear {
  year: number;
  days: Figure;
  cost: Figure;
  /** Kronor per care day, to whole kronor. */
  perDay: DecimalText;
}

export interface PlacementKind {
  label: string;
  /** The printed sum of the others. */
  isTotal: boolean;
  days: SeriesWithFigures;
  cost: SeriesWithFigures;
  /** Oldest first; only years that have both. */
  years: KindYear[];
}

/** The cost of placements in two years that may be compared, and why it changed. */
export interface CostChange {
  from: number;
  to: number;
  unit: Unit;
  kinds: { kind: PlacementKind; from: KindYear; to: KindYear; split: CostSplit }[];
  total: CostSplit;
  /** Printed sum of the costs minus the kinds', in the later year: 0 when they agree, null when none is printed. */
  unexplained: DecimalText | null;
}

/**
 * Care days and costs that are printed with the same row label, kind by kind, of whole years' outcomes.
 * A kind of which only one of the two is told is left out.
 */
export function placementKinds(
  series: readonly SeriesWithFigures[],
  reports: readonly Report[],
): PlacementKind[] {
  const ofUnit = (is: (unit: Unit) => boolean) =>
    series.filter((each) => each.series.kind === "placement" && is(each.series.unit));
  const costs = ofUnit(isMoney);
  return ofUnit((unit) => unit === "careDays").flatMap((days) => {
    const cost = costs.find((each) => named(each) === named(days));
    if (!cost) return [];
    const years = kindYears(days, cost, reports);
    const { label } = days.series;
    return years.length === 0 ? [] : [{ label, isTotal: isSum(label), days, cost, years }];
  });
}

/**
 * The change in cost from the year before, split kind by kind. Null when either year lacks a kind, when
 * some kind may not be compared between them, or when the units differ: half a split would mislead.
 */
export function costChange(kinds: readonly PlacementKind[], year: number): CostChange | null {
  const parts = kinds.filter(({ isTotal }) => !isTotal);
  const pairs = parts.flatMap((kind) => {
    const from = kind.years.find((each) => each.year === year - 1);
    const to = kind.years.find((each) => each.year === year);
    return from && to && isComparable(kind, from, to) ? [{ kind, from, to }] : [];
  });
  const [unit] = pairs.map(({ to }) => to.cost.unit);
  const isSame = pairs.every(({ from, to }) => from.cost.unit === unit && to.cost.unit === unit);
  if (pairs.length < parts.length || !unit || !isSame) return null;
  const split = splitCost(
    pairs.map(({ kind, from, to }) => ({
      key: kind.days.series.id,
      volume: { from: valueOf(from.days), to: valueOf(to.days) },
      cost: { from: amountOf(from.cost), to: amountOf(to.cost) },
    })),
    unit === "mnkr" ? 3 : 0,
  );
  if (!split) return null;
  const sum = kinds.find(({ isTotal }) => isTotal)?.years.find((each) => each.year === year);
  return {
    from: year - 1,
    to: year,
    unit,
    total: split.total,
    kinds: pairs.flatMap((pair) => {
      const found = split.kinds.get(pair.kind.days.series.id);
      return found ? [{ ...pair, split: found }] : [];
    }),
    unexplained: sum
      ? toDecimalText(
          decimal(amountOf(sum.cost)).minus(sumOf(pairs.map(({ to }) => amountOf(to.cost)))),
        )
      : null,
  };
}

function kindYears(
  days: SeriesWithFigures,
  cost: SeriesWithFigures,
  reports: readonly Report[],
): KindYear[] {
  const costs = outcomes(cost, reports);
  return outcomes(days, reports).flatMap((figure) => {
    const paid = costs.find((each) => yearOf(each.period) === yearOf(figure.period));
    const perDay = paid && costPerDay(figure, paid);
    return paid && perDay
      ? [{ year: yearOf(figure.period), days: figure, cost: paid, perDay }]
      : [];
  });
}

/** Kronor a day; null without days, or when either isn't told. */
function costPerDay(days: Figure, cost: Figure): DecimalText | null {
  const power = powerBetween(cost.unit, "kr");
  if (power === null || days.value === null || cost.value === null) return null;
  if (!decimal(days.value).isPositive() || decimal(days.value).isZero()) return null;
  const kronor = decimal(cost.value).abs().times(decimal(10).pow(power));
  return toDecimalText(kronor.div(days.value).toDecimalPlaces(0));
}

function outcomes({ figures }: SeriesWithFigures, reports: readonly Report[]): Figure[] {
  const actual = figures.filter(
    ({ basis, period }) => basis === "actual" && period.span === "year",
  );
  return statedBy(actual, reports)
    .map((each) => each.current)
    .filter(({ value }) => value !== null);
}

function isComparable({ days, cost }: PlacementKind, from: KindYear, to: KindYear): boolean {
  const ok = ({ series }: SeriesWithFigures, a: Figure, b: Figure) =>
    comparability({ figure: a, series }, { figure: b, series }).ok;
  return ok(days, from.days, to.days) && ok(cost, from.cost, to.cost);
}

function valueOf({ value }: Figure): DecimalText {
  return value ?? "";
}

/** Whether a table sets costs with a minus or without one, here they are an amount. */
function amountOf(figure: Figure): DecimalText {
  return valueOf(figure).replace("-", "");
}

function named({ series }: SeriesWithFigures): string {
  return series.label.toLowerCase();
}

function isSum(label: string): boolean {
  return /^(summa|totalt?)\b/i.test(label);
}
