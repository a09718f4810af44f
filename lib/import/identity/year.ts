import type { ReportKind } from "../../domain/report";
import { kindIn, yearsIn } from "./cues";
import type { RankedLine } from "./lines";
import { Tally } from "./tally";
import type { ColumnYear } from "./toldByColumns";

/** The report's year where one clearly leads; it is not sure when the columns of the tables are of other years. */
export function findYear(
  lines: readonly RankedLine[],
  kind: ReportKind | null,
  columns: readonly ColumnYear[],
): { year: number | null; isYearSure: boolean } {
  const year = yearTally(lines, kind).winner(3, 1.2);
  return { year, isYearSure: year !== null && !isGainsaid(year, kind, lines, columns) };
}

function yearTally(lines: readonly RankedLine[], kind: ReportKind | null): Tally<number> {
  const tally = new Tally<number>();
  for (const { role, plain, squeezed } of lines) {
    const isNamed = (role === "title" || role === "footer") && kindIn(squeezed) !== null;
    yearsIn(plain).forEach((year, index) => {
      if (role === "title") tally.add(year, titleYearWeight(isNamed, index), `${year} title`);
      else if (role === "footer" && isNamed) tally.add(year, 10, `${year} footer`);
      else if (role !== "prose") tally.add(year, headingWeight(plain, year, kind));
    });
  }
  return tally;
}

/** "Budget 2024 med plan för 2025–2026" is of 2024. */
function titleYearWeight(isNamed: boolean, index: number): number {
  if (index > 0) return 8;
  return isNamed ? 30 : 15;
}

/** A forecast or budget column tells the report's year; a "Bokslut" column beside it an earlier one. */
function headingWeight(plain: string, year: number, kind: ReportKind | null): number {
  if (new RegExp(`(prognos|budget|malvarde)\\S*\\s+${year}`).test(plain)) return 2;
  if (new RegExp(`(utfall|${year}[ -]t?\\d)`).test(plain)) return 1;
  if (kind === "annual" && new RegExp(`bokslut\\s+${year}`).test(plain)) return 1;
  return 0.25;
}

/**
 * What is foreseen or budgeted in a report is of its own year, and in annual accounts of the next one too; and
 * some column is of that year or of the one before. Where that isn't so, the year must be told in more places
 * than any of the columns' years: a title alone may have lost a digit.
 */
function isGainsaid(
  year: number,
  kind: ReportKind | null,
  lines: readonly RankedLine[],
  columns: readonly ColumnYear[],
): boolean {
  if (kind === "plan" || columns.length === 0) return false;
  const ahead = columns.filter(({ isAhead }) => isAhead);
  const isOther = (other: number) => (kind === "annual" ? other < year : other !== year);
  const isAheadOther = ahead.length > 0 && ahead.every((column) => isOther(column.year));
  const isFar = columns.every((column) => column.year !== year && column.year !== year - 1);
  if (!isAheadOther && !isFar) return false;
  const others = columns.filter((column) => column.year !== year);
  return others.some((column) => timesTold(column.year, lines) >= timesTold(year, lines));
}

function timesTold(year: number, lines: readonly RankedLine[]): number {
  return lines.filter(({ role, plain }) => role !== "title" && yearsIn(plain).includes(year))
    .length;
}
