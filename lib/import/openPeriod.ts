import { cumulativePeriod, yearPeriod } from "../domain/period";
import type { ReportIdentity } from "../domain/report";
import type { Document } from "./document";
import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";
import type { StatedIdentity } from "./identity";

/**
 * What a report is taken for while its month or year is not sure: the year alone tells what its budget and
 * forecast columns are. `other` is another report that it may as well be. A document that doesn't tell its year
 * has most likely the newest one that its columns name, and may then be any other: `other` is null. Null where
 * no year is printed.
 */
export function assumedIdentities(
  { kind, year: told, isYearSure, tertial }: StatedIdentity,
  document: Document,
): { identity: ReportIdentity; other: ReportIdentity | null } | null {
  const year = told ?? newestYear(document);
  if (year === null) return null;
  const common = { kind: kind ?? "interim", tertial } as const;
  const otherYear = isYearSure ? year : year - 1;
  const other = { ...common, year: otherYear, period: cumulativePeriod(otherYear, 4) };
  return {
    identity: { ...common, year, period: yearPeriod(year) },
    other: told === null ? null : other,
  };
}

const yearOfColumn =
  /(?:utfall|bokslut|prognos|budget|mål|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*[\s-]*((?:19|20)\d\d)(?!\d)/giu;

function newestYear({ lines }: Document): number | null {
  const text = lines.map((line) => line.text).join(" ");
  const ofColumns = [...text.matchAll(yearOfColumn)].map((match) => match[1] ?? "");
  const years = ofColumns.length > 0 ? ofColumns : (text.match(/\b(?:199\d|20[0-4]\d)\b/g) ?? []);
  return years.length === 0 ? null : Math.max(...years.slice(0, mostYears).map(Number));
}

/** More than a report prints; a hostile one gets no more work than this. */
const mostYears = 10_000;

/**
 * Doubts what waits for a person to say which report it is: deviations, and whatever is read otherwise in the
 * other report that it may be ("Utfall 2025", "Budget period"), and all where `others` is null. Arithmetic may tell which columns a
 * deviation compares, and never how far into the year an outcome goes.
 */
export function doubtPeriods(
  figures: readonly DraftFigure[],
  others: readonly DraftFigure[] | null,
): DraftFigure[] {
  const byKey = new Map((others ?? []).map((figure) => [figure.key, figure]));
  return figures.map((figure) => {
    const { basis } = figure;
    const isOpen = basis === "variance" || !isSameTime(figure, byKey.get(figure.key));
    const reason = basis === "variance" ? "periodUncertain" : "reportPeriodUncertain";
    return isOpen ? inDoubt(figure, reason) : figure;
  });
}

function isSameTime({ basis, period }: DraftFigure, other: DraftFigure | undefined): boolean {
  return (
    other?.basis === basis && other.period.start === period.start && other.period.end === period.end
  );
}
