import { decimal, roundingOf, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { isGrossArea } from "./operatingAccounts";
import { yearOf } from "./period";
import type { FigureInSeries } from "./selection";
import type { VolumeEffect } from "./volumeEffect";

/** A variance printed beside a volume that the same report's other numbers contradict, whatever rounding hides. */
export type VolumeDisagreement = {
  effect: VolumeEffect;
  printed: Figure;
  /** The reading of one of the numbers is in doubt: then it may be that, and not the report. */
  isDoubtful: boolean;
} & (
  | {
      /** Volume, budget and budgeted cost give another effect: between these two. */
      kind: "effect";
      low: DecimalText;
      high: DecimalText;
    }
  /** The accounts themselves print another variance for the row. */
  | { kind: "accounts"; other: Figure }
);

/**
 * Where the report doesn't agree with itself: the effect of the volume recomputed with each printed number as an
 * interval (half a unit of its last digit), and the variance it repeats from its accounts.
 */
export function volumeDisagreements(
  effects: readonly VolumeEffect[],
  figures: readonly FigureInSeries[],
): VolumeDisagreement[] {
  return effects.flatMap((effect) =>
    effect.printed.flatMap(({ series, figure }) => {
      if (figure.value === null) return [];
      const aspect = series.aspect ?? "";
      if (/volym/i.test(aspect)) return effectDisagreement(effect, figure) ?? [];
      return /drift/i.test(aspect) ? (accountsDisagreement(effect, figure, figures) ?? []) : [];
    }),
  );
}

function effectDisagreement(effect: VolumeEffect, printed: Figure): VolumeDisagreement | null {
  const { budget, main, cost } = effect;
  const price = cost?.budget;
  if (!price?.value || !budget.value || !main.value || !printed.value) return null;
  if (price.unit !== printed.unit) return null;
  const [volumes, budgets, costs] = [ends(main.value), ends(budget.value), ends(price.value)];
  if (budgets.some((each) => !each.isPositive() || each.isZero())) return null;
  const corners = volumes.flatMap((m) =>
    budgets.flatMap((b) => costs.map((c) => m.minus(b).times(c).div(b))),
  );
  const sorted = corners.toSorted((a, b) => a.comparedTo(b));
  const [low, high, told] = [sorted[0], sorted.at(-1), ends(printed.value)];
  if (!low || !high || told.some((end) => end.gte(low) && end.lte(high))) return null;
  if (told[0].lt(low) && told[1].gt(high)) return null;
  const rounded = (value: typeof low) => toDecimalText(value.toDecimalPlaces(1));
  const isDoubtful = [budget, main, price, printed].some(isInDoubt);
  return { kind: "effect", effect, printed, isDoubtful, low: rounded(low), high: rounded(high) };
}

function accountsDisagreement(
  effect: VolumeEffect,
  printed: Figure,
  figures: readonly FigureInSeries[],
): VolumeDisagreement | null {
  const label = effect.series.label.toLowerCase();
  const other = figures.find(
    ({ series, figure }) =>
      series.kind === "serviceArea" &&
      !isGrossArea(series) &&
      series.label.toLowerCase() === label &&
      figure.basis === "variance" &&
      figure.unit === printed.unit &&
      yearOf(figure.period) === yearOf(printed.period),
  )?.figure;
  if (!other?.value || !printed.value) return null;
  const apart = decimal(other.value).minus(printed.value).abs();
  const hidden = roundingOf(other.value).plus(roundingOf(printed.value));
  const isDoubtful = [printed, other].some(isInDoubt);
  return apart.gt(hidden) ? { kind: "accounts", effect, printed, isDoubtful, other } : null;
}

function ends(value: DecimalText) {
  const rounding = roundingOf(value);
  return [decimal(value).minus(rounding), decimal(value).plus(rounding)] as const;
}

function isInDoubt({ flags }: Figure): boolean {
  return flags.includes("U");
}
