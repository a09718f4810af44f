import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { statedBy } from "./vintage";

/** A control in a year: how many were made and how many found a deviation. */
export interface ControlYear {
  year: number;
  made: Figure | null;
  deviations: Figure | null;
  /** Deviations of those made, as a fraction; null when either isn't told or none was made. */
  share: DecimalText | null;
}

export interface InternalControl {
  label: string;
  /** Newest first. */
  years: ControlYear[];
}

/** Is the series a control of the committee's internal control? Told by the heading that it stands under. */
export function isInternalControl({ group }: Pick<Series, "group">): boolean {
  return group !== null && /^intern\s?kontroll/i.test(group);
}

/**
 * Each control with its years. Reports print two columns of whole numbers: controls made, and deviations
 * found, which are told apart by what the column counts. In reports read before that was known, the
 * latter stand as a deviation (`variance`).
 */
export function internalControls(
  series: readonly SeriesWithFigures[],
  reports: readonly Report[],
): InternalControl[] {
  const controls = series.filter((each) => isInternalControl(each.series));
  const labels = [...new Set(controls.map((each) => each.series.label))];
  return labels.map((label) => {
    const stated = controls
      .filter((each) => each.series.label === label)
      .flatMap(({ series: { aspect }, figures }) =>
        statedBy(figures, reports).map(({ current }) => ({ aspect, figure: current })),
      );
    const told = stated.map(({ figure }) => yearOf(figure.period));
    const years = [...new Set(told)].sort((a, b) => b - a);
    return { label, years: years.map((year) => controlYear(year, stated)) };
  });
}

interface Counted {
  aspect: string | null;
  figure: Figure;
}

function controlYear(year: number, stated: readonly Counted[]): ControlYear {
  const ofYear = stated.filter(({ figure }) => yearOf(figure.period) === year);
  const made =
    ofYear.find((each) => !isDeviation(each) && each.figure.basis === "actual")?.figure ?? null;
  const deviations = ofYear.find(isDeviation)?.figure ?? null;
  return { year, made, deviations, share: shareOf(deviations, made) };
}

function isDeviation({ aspect, figure }: Counted): boolean {
  return figure.basis === "variance" || /avvikelse/i.test(aspect ?? "");
}

function shareOf(deviations: Figure | null, made: Figure | null): DecimalText | null {
  if (!deviations?.value || !made?.value || decimal(made.value).isZero()) return null;
  return toDecimalText(decimal(deviations.value).div(made.value).toDecimalPlaces(4));
}
