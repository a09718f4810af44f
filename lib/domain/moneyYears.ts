import { decimal, roundingOf, toDecimalText, type DecimalText } from "./decimal";
import type { Basis, Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import { valueIn } from "./valueIn";
import { statedBy } from "./vintage";

/** An investment in a year: what was approved, the last forecast, and what was used. */
export interface InvestmentYear {
  series: Series;
  year: number;
  approved: Figure | null;
  forecast: Figure | null;
  used: Figure | null;
}

/** A grant in a year, by what the report tells of it: applied, granted, used. */
export interface GrantYear {
  label: string;
  year: number;
  /** By the column's word as printed: "Ansökt", "Beviljat". Several where a report has rows of the same name. */
  stages: Map<string, Figure[]>;
}

/** How the accumulated result moved over a year, and what the year's result doesn't explain. */
export interface EquityYear {
  year: number;
  opening: Figure;
  result: Figure;
  closing: Figure;
  /** Opening and result together, in the closing's unit. */
  expected: DecimalText;
  /**
   * Closing minus expected: what the council wrote off or disposed of; "0" when nothing, or no more than
   * rounding can hide.
   */
  difference: DecimalText;
}

/** Each project's years, newest first; those with no value at all are left out. */
export function investmentYears(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): InvestmentYear[] {
  return list
    .filter(({ series }) => series.kind === "investment")
    .flatMap((each) => {
      const stated = wholeYears(each, reports);
      return yearsIn(stated).map((year) => ({
        series: each.series,
        year,
        approved: find(stated, year, "budget"),
        forecast: find(stated, year, "forecast"),
        used: find(stated, year, "actual"),
      }));
    });
}

/** Each grant's years, newest first, with the stages that reports print columns of. */
export function grantYears(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): { stages: string[]; rows: GrantYear[] } {
  const grants = list.filter(({ series }) => series.kind === "grant");
  const labels = [...new Set(grants.map(({ series }) => series.label))];
  const rows = labels.flatMap((label) => {
    const stages = grants
      .filter(({ series }) => series.label === label)
      .map((each) => ({ each, name: stageOf(each.series), stated: wholeYears(each, reports) }));
    const years = yearsIn(stages.flatMap(({ stated }) => stated));
    return years.map((year): GrantYear => {
      const told = stages.flatMap(({ each, name, stated }) => {
        const figure = find(stated, year, "actual") ?? find(stated, year, "forecast");
        return figure ? [[name, sameNamed(figure, each)] as const] : [];
      });
      return { label, year, stages: new Map(told) };
    });
  });
  return { stages: [...new Set(grants.map(({ series }) => stageOf(series)))], rows };
}

/**
 * The accumulated result year by year, newest first, where a year's own result and the one before are told.
 * It isn't the running sum of results: the council can write it off, and then there is a difference.
 */
export function equityYears(
  list: readonly SeriesWithFigures[],
  reports: readonly Report[],
): EquityYear[] {
  const ofRole = (role: Series["role"]) => {
    const found = list.find((each) => each.series.role === role);
    return found ? wholeYears(found, reports) : [];
  };
  const [accumulated, results] = [ofRole("accumulatedResult"), ofRole("result")];
  return yearsIn(accumulated).flatMap((year) => {
    const [opening, closing] = [year - 1, year].map((each) => find(accumulated, each, "actual"));
    const result = find(results, year, "actual");
    if (!opening || !closing?.value || !result) return [];
    const [before, moved] = [opening, result].map((figure) => valueIn(figure, closing.unit));
    if (!before || !moved) return [];
    const expected = toDecimalText(decimal(before).plus(moved));
    const rest = decimal(closing.value).minus(expected);
    const rounding = [before, moved, closing.value].map(roundingOf);
    const isRounded = rest.abs().lte(rounding.reduce((sum, each) => sum.plus(each)));
    const difference = isRounded ? "0" : toDecimalText(rest);
    return [{ year, opening, result, closing, expected, difference }];
  });
}

function wholeYears({ figures }: SeriesWithFigures, reports: readonly Report[]): Figure[] {
  const ofYears = figures.filter(({ period, value }) => period.span === "year" && value !== null);
  return statedBy(ofYears, reports).map((each) => each.current);
}

function yearsIn(figures: readonly Figure[]): number[] {
  return [...new Set(figures.map(({ period }) => yearOf(period)))].sort((a, b) => b - a);
}

function find(figures: readonly Figure[], year: number, basis: Basis): Figure | null {
  return figures.find((each) => each.basis === basis && yearOf(each.period) === year) ?? null;
}

/** Two grants may go by one name: then each is told, since none of them is the grant. */
function sameNamed(figure: Figure, { figures }: SeriesWithFigures): Figure[] {
  const { reportId, basis, period } = figure;
  return figures.filter(
    (each) =>
      each.reportId === reportId &&
      each.basis === basis &&
      each.value !== null &&
      each.period.start === period.start &&
      each.period.end === period.end,
  );
}

function stageOf({ aspect }: Series): string {
  return aspect ?? "Belopp";
}
