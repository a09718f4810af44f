import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Basis } from "./figure";
import { sameStretch, type Period } from "./period";
import { powerBetween, type Unit } from "./unit";

/** A figure that an earlier report of the committee states of the same series. */
export interface Earlier {
  value: DecimalText;
  unit: Unit;
  period: Period;
  basis: Basis;
  /** The report's title, as the reviewer knows it. */
  report: string;
}

export type DifferenceCode = "otherValue" | "otherMagnitude" | "outlier";

/** How a figure differs from what earlier reports say, with the value it is held against. */
export interface Difference {
  code: DifferenceCode;
  /** In the figure's own unit. */
  value: DecimalText;
  period: Period;
  report: string;
}

/** A thousand times more is another unit; the guard of the reader begins there too. */
const magnitude = 300;
const outlying = 10;
/** Forecasts change from report to report, and a deviation follows what it deviates from. */
const settledBases: readonly Basis[] = ["actual", "budget", "target"];

/**
 * What of earlier reports speaks against a figure: the same cell with another value, or a size quite unlike
 * the same stretch of other years (at least two). What it can't be compared with says nothing.
 */
export function differencesOf(
  figure: { value: DecimalText | null; unit: Unit; period: Period; basis: Basis },
  history: readonly Earlier[],
): Difference[] {
  const { value, unit, period, basis } = figure;
  if (value === null || !settledBases.includes(basis)) return [];
  const comparable = history
    .filter((earlier) => earlier.basis === basis)
    .flatMap((earlier) => inUnit(earlier, unit));
  const same = comparable.filter((earlier) => isSamePeriod(earlier.period, period));
  const other = same.filter((earlier) => !decimal(earlier.value).equals(value));
  if (same.length > 0) return other.slice(-1).map((earlier) => differenceOf(value, earlier));
  const years = comparable.filter((earlier) => sameStretch(earlier.period, period));
  return unlikeAll(value, years);
}

function differenceOf(value: DecimalText, earlier: Earlier): Difference {
  const isFar = ratio(value, earlier.value) >= magnitude;
  const { period, report } = earlier;
  return { code: isFar ? "otherMagnitude" : "otherValue", value: earlier.value, period, report };
}

function unlikeAll(value: DecimalText, years: readonly Earlier[]): Difference[] {
  const ratios = years
    .filter((earlier) => !decimal(earlier.value).isZero())
    .map((earlier) => ({ earlier, ratio: ratio(value, earlier.value) }))
    .toSorted((a, b) => a.ratio - b.ratio);
  const [nearest] = ratios;
  if (!nearest || ratios.length < 2 || decimal(value).isZero() || nearest.ratio < outlying)
    return [];
  const { value: told, period, report } = nearest.earlier;
  const code = nearest.ratio >= magnitude ? "otherMagnitude" : "outlier";
  return [{ code, value: told, period, report }];
}

/** How many times larger the larger is, whatever the signs; infinite against 0. */
function ratio(a: DecimalText, b: DecimalText): number {
  const [x, y] = [decimal(a).abs(), decimal(b).abs()];
  if (x.isZero() || y.isZero()) return x.equals(y) ? 1 : Infinity;
  return (x.gt(y) ? x.div(y) : y.div(x)).toNumber();
}

function inUnit(earlier: Earlier, unit: Unit): Earlier[] {
  const power = powerBetween(earlier.unit, unit);
  if (power === null) return [];
  if (power === 0) return [earlier];
  const value = toDecimalText(decimal(earlier.value).times(decimal(10).pow(power)));
  return [{ ...earlier, unit, value }];
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end && a.span === b.span;
}
