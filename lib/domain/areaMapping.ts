import {
  decimal,
  decimalsOf,
  roundingOf,
  sumOf,
  toDecimalText,
  toFixedText,
  type DecimalText,
} from "./decimal";
import type { Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import type { Unit } from "./unit";
import { valueIn } from "./valueIn";
import { statedBy } from "./vintage";

/** A part of one service area that went to another at a reorganisation. */
export interface AreaMapping {
  predecessorId: string;
  successorId: string;
  /** The successor's first day. */
  date: string;
  /** How much of the predecessor went there, as a fraction; what a report merges or renames goes whole. */
  share: DecimalText;
  /** The report that says so, or who else does. */
  reportId: string | null;
  source: string | null;
}

/** A year's result of an area of today: as its report has it, or put together from those before it. */
export type AreaYear =
  | { year: number; how: "reported"; value: DecimalText; figure: Figure }
  | {
      year: number;
      how: "mapped";
      value: DecimalText;
      /** How far off it may be by rounding: of the printed numbers, and of the shares as told. */
      rounding: DecimalText;
      parts: MappedPart[];
      isDoubtful: boolean;
    }
  | { year: number; how: "unknown" };

export interface MappedPart {
  series: Series;
  figure: Figure;
  share: DecimalText;
}

export interface AreaToday {
  series: Series;
  unit: Unit;
  years: AreaYear[];
}

/** Results by service area in the organisation of the newest year, and what cannot be carried over. */
export interface MappedAreas {
  /** Newest first. */
  years: number[];
  areas: AreaToday[];
  /** Areas of before that no report says where they went, each with its years. */
  unmapped: { series: Series; figures: Figure[] }[];
}

/** Does the row sum the others? Areas have no roles, so it is told by the word it is printed with. */
export function isTotalArea({ label }: Pick<Series, "label">): boolean {
  return /^(summa|totalt?|netto)\b/i.test(label);
}

/**
 * The areas' own results: where a report also tells revenue and expenses of them, in operating accounts,
 * those are aspects of the areas and no areas. Where every series has an aspect, all of them.
 */
export function withoutAspects<Item extends { series: Pick<Series, "aspect"> }>(
  list: readonly Item[],
): Item[] {
  const own = list.filter(({ series }) => series.aspect === null);
  return own.length > 0 ? own : [...list];
}

/**
 * The yearly results of today's service areas over the years. A figure that a report states for the area
 * goes first (often the committee's own recalculation); else the predecessors' figures by their shares,
 * and only when every predecessor has one. What nobody has said where it went stays outside.
 */
export function mapAreas(
  list: readonly SeriesWithFigures[],
  mappings: readonly AreaMapping[],
  reports: readonly Report[],
): MappedAreas {
  const outcomes = outcomesOf(list, reports);
  const years = yearsIn(outcomes);
  const [newest] = years;
  const isToday = (id: string) =>
    (outcomes.get(id) ?? []).some(({ period }) => yearOf(period) === newest);
  const today = list.filter(({ series }) => isToday(series.id));
  const mapped = new Set(mappings.map(({ predecessorId }) => predecessorId));
  return {
    years,
    areas: today.map(({ series }) => ({
      series,
      unit: series.unit,
      years: years.map((year) => areaYear(year, series, list, mappings, outcomes)),
    })),
    unmapped: list
      .filter(({ series }) => !isToday(series.id) && !mapped.has(series.id))
      .map(({ series }) => ({ series, figures: outcomes.get(series.id) ?? [] }))
      .filter(({ figures }) => figures.length > 0),
  };
}

/** The years of one area in the same way, also of one that is not of today; newest first. */
export function yearsOfArea(
  series: Series,
  list: readonly SeriesWithFigures[],
  mappings: readonly AreaMapping[],
  reports: readonly Report[],
): AreaYear[] {
  const outcomes = outcomesOf(list, reports);
  return yearsIn(outcomes).map((year) => areaYear(year, series, list, mappings, outcomes));
}

type Outcomes = ReadonlyMap<string, Figure[]>;

function outcomesOf(list: readonly SeriesWithFigures[], reports: readonly Report[]): Outcomes {
  return new Map(list.map((each) => [each.series.id, yearlyOutcomes(each, reports)]));
}

function yearsIn(outcomes: Outcomes): number[] {
  const all = [...outcomes.values()].flat();
  return [...new Set(all.map(({ period }) => yearOf(period)))].sort((a, b) => b - a);
}

function areaYear(
  year: number,
  series: Series,
  list: readonly SeriesWithFigures[],
  mappings: readonly AreaMapping[],
  outcomes: Outcomes,
): AreaYear {
  const ofYear = (id: string) =>
    (outcomes.get(id) ?? []).find(({ period }) => yearOf(period) === year);
  const own = ofYear(series.id);
  const value = own && valueIn(own, series.unit);
  if (own && value) return { year, how: "reported", value, figure: own };
  const into = mappings.filter(
    ({ successorId, date }) => successorId === series.id && `${year}-12-31` < date,
  );
  const parts = into.flatMap(({ predecessorId, share }) => {
    const before = list.find((each) => each.series.id === predecessorId)?.series;
    const figure = ofYear(predecessorId);
    return before && figure && valueIn(figure, series.unit) !== null
      ? [{ series: before, figure, share }]
      : [];
  });
  if (parts.length === 0 || parts.length < into.length) return { year, how: "unknown" };
  const isDoubtful = parts.some(({ figure }) => figure.flags.includes("U"));
  const sum = sumOfParts(parts, series.unit);
  return { year, how: "mapped", ...sum, parts, isDoubtful };
}

/** Each part by its share, with the decimals of the finest; a whole area's share is no rounded number. */
function sumOfParts(parts: readonly MappedPart[], unit: Unit) {
  const values = parts.flatMap(({ figure, share }) => {
    const value = valueIn(figure, unit);
    if (value === null) return [];
    const ofShare = share === "1" ? decimal(0) : roundingOf(share).times(decimal(value).abs());
    const rounding = roundingOf(value).times(share).plus(ofShare);
    return [{ value, shared: decimal(value).times(share), rounding }];
  });
  const decimals = Math.max(...values.map(({ value }) => decimalsOf(value)));
  const total = sumOf(values.map(({ shared }) => shared.toFixed()));
  const rounding = values.reduce((all, each) => all.plus(each.rounding), decimal(0));
  return { value: toFixedText(decimal(total), decimals), rounding: toDecimalText(rounding) };
}

function yearlyOutcomes({ figures }: SeriesWithFigures, reports: readonly Report[]): Figure[] {
  return statedBy(
    figures.filter(({ basis, period }) => basis === "actual" && period.span === "year"),
    reports,
  )
    .map(({ current }) => current)
    .filter(({ value }) => value !== null);
}
