import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { isGrossArea } from "./operatingAccounts";
import { yearOf } from "./period";
import type { FigureInSeries } from "./selection";
import type { Series } from "./series";
import { isMoney, type Unit } from "./unit";

/** A volume of a report against its budget, and what that is in money. */
export interface VolumeEffect {
  series: Series;
  budget: Figure;
  /** The forecast of the year, or its outcome when it is over. */
  main: Figure;
  /** Main minus budget, in the volume's unit. */
  variance: DecimalText;
  /** What was budgeted for the same row in the operating accounts, and the effect of the volume at that price. */
  cost: { budget: Figure; unit: Unit; effect: DecimalText } | null;
  /** Variances in money that the report itself prints beside the volume: by volume, in the accounts. */
  printed: { series: Series; figure: Figure }[];
}

/**
 * The volumes of a report that have a budget and a forecast or outcome of its year, each with what more or
 * fewer cost: the variance in volume × the budgeted cost of one. A positive effect is favourable, since costs
 * stand with a minus. The budgeted cost is that of the service area with the same label; without it there is
 * no effect of ours.
 */
export function volumeEffects(figures: readonly FigureInSeries[], year: number): VolumeEffect[] {
  const ofYear = figures.filter(
    ({ figure: { period } }) => period.span === "year" && yearOf(period) === year,
  );
  const volumes = new Map(
    ofYear.filter(({ series }) => isVolume(series)).map(({ series }) => [series.id, series]),
  );
  return [...volumes.values()].flatMap((series) => effectOf(series, ofYear) ?? []);
}

function effectOf(series: Series, ofYear: readonly FigureInSeries[]): VolumeEffect | null {
  const own = ofYear.filter((each) => each.series.id === series.id).map(({ figure }) => figure);
  const find = (basis: Figure["basis"]) =>
    own.find((figure) => figure.basis === basis && figure.value !== null);
  const [budget, main] = [find("budget"), find("forecast") ?? find("actual")];
  if (!budget?.value || !main?.value || budget.unit !== main.unit) return null;
  const variance = toDecimalText(decimal(main.value).minus(budget.value));
  return {
    series,
    budget,
    main,
    variance,
    cost: costOf(series, budget.value, variance, ofYear),
    printed: ofYear.filter((each) => isBeside(each, series)),
  };
}

function costOf(
  { label }: Series,
  volume: DecimalText,
  variance: DecimalText,
  ofYear: readonly FigureInSeries[],
): VolumeEffect["cost"] {
  const found = ofYear.find(
    ({ series, figure }) =>
      series.kind === "serviceArea" &&
      !isGrossArea(series) &&
      series.label.toLowerCase() === label.toLowerCase() &&
      figure.basis === "budget" &&
      isMoney(figure.unit),
  );
  if (!found?.figure.value || decimal(volume).isZero()) return null;
  const effect = decimal(variance).times(found.figure.value).div(volume);
  const { unit } = found.figure;
  return {
    budget: found.figure,
    unit,
    effect: toDecimalText(effect.toDecimalPlaces(unit === "mnkr" ? 2 : 0)),
  };
}

function isBeside({ series, figure }: FigureInSeries, volume: Series): boolean {
  return (
    series.kind === volume.kind &&
    series.label === volume.label &&
    figure.basis === "variance" &&
    isMoney(figure.unit)
  );
}

function isVolume({ kind, unit }: Series): boolean {
  return (kind === "volume" || kind === "placement") && !isMoney(unit);
}
