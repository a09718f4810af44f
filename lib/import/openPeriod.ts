import { cumulativePeriod, yearPeriod } from "../domain/period";
import type { ReportIdentity } from "../domain/report";
import type { DraftFigure } from "./draft";
import type { StatedIdentity } from "./identity";

/**
 * What a report is taken for while its month or year is not sure: the year alone tells what its budget and
 * forecast columns are. Null without a year. `other` is another report that it may as well be.
 */
export function assumedIdentities({
  kind,
  year,
  isYearSure,
  tertial,
}: StatedIdentity): { identity: ReportIdentity; other: ReportIdentity } | null {
  if (year === null) return null;
  const common = { kind: kind ?? "interim", tertial } as const;
  const otherYear = isYearSure ? year : year - 1;
  return {
    identity: { ...common, year, period: yearPeriod(year) },
    other: { ...common, year: otherYear, period: cumulativePeriod(otherYear, 4) },
  };
}

/**
 * Doubts what waits for a person to say which report it is: deviations, and whatever is read otherwise in the
 * other report that it may be ("Utfall 2025", "Budget period"). Arithmetic may tell which columns a
 * deviation compares, and never how far into the year an outcome goes.
 */
export function doubtPeriods(
  figures: readonly DraftFigure[],
  others: readonly DraftFigure[],
): DraftFigure[] {
  const byKey = new Map(others.map((figure) => [figure.key, figure]));
  return figures.map((figure) => {
    const { basis } = figure;
    const isOpen = basis === "variance" || !isSameTime(figure, byKey.get(figure.key));
    const reason = basis === "variance" ? "periodUncertain" : "reportPeriodUncertain";
    if (!isOpen || figure.value === null || figure.flags.includes("U")) return figure;
    return { ...figure, flags: [...figure.flags, "U"], reason };
  });
}

function isSameTime({ basis, period }: DraftFigure, other: DraftFigure | undefined): boolean {
  return (
    other?.basis === basis && other.period.start === period.start && other.period.end === period.end
  );
}
