import { changeBetween } from "../domain/change";
import { comparability, type Incomparable } from "../domain/comparability";
import { decimal, toDecimalText, type DecimalText } from "../domain/decimal";
import type { Basis, Figure } from "../domain/figure";
import { yearOf } from "../domain/period";
import {
  denominatorOf,
  perHead,
  populationOf,
  type Denominator,
  type Population,
} from "../domain/population";
import type { Committee } from "../domain/committee";
import type { Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { StatementRole } from "../domain/series";
import type { Unit } from "../domain/unit";
import { valueIn } from "../domain/valueIn";
import { statedBy } from "../domain/vintage";
import { mayJoin } from "./join";
import { stretchOf, type Stretch } from "./time";

/** A series that is compared, with the reports that its figures stand in. */
export interface Compared {
  committee: Committee;
  list: SeriesWithFigures;
  reports: readonly Report[];
}

export interface ComparisonView {
  stretch: Stretch;
  basis: Basis;
  measure: "niva" | "andring" | "index";
  perHead: boolean;
}

/** Why a figure that stands in a report has no place in the view. */
export type Omission =
  | { code: "incomparable"; with: Figure; reasons: Incomparable[] }
  | {
      code:
        | "otherUnit"
        | "noPopulation"
        | "noYearBefore"
        | "noCommonYear"
        | "zeroBase"
        | "negativeBase";
    };

/** A figure of a compared series: what it is in the common unit, and what the view shows of it. */
export interface ComparedPoint {
  figure: Figure;
  year: number;
  /** In the common unit, per head where that is asked for; null when it can't be had. */
  level: DecimalText | null;
  population: Population | null;
  /** The level, its change in per cent (percentages: in points), or its index. */
  shown: DecimalText | null;
  omission: Omission | null;
}

export interface ComparedLine {
  of: Compared;
  /** Every stated figure of the basis and stretch, oldest first, also those that aren't shown. */
  points: ComparedPoint[];
  /** The shown ones, cut where neighbours may not be joined. */
  runs: ComparedPoint[][];
}

export interface Comparison {
  view: ComparisonView;
  unit: Unit;
  /** What levels are divided by; null where nothing is, or can be. */
  per: Denominator | null;
  /** The first year that all have a comparable value of, which is 100; null without one. */
  baseYear: number | null;
  lines: ComparedLine[];
}

/**
 * Sets series beside each other in the unit of the first. A figure is shown only when `comparability` lets
 * it stand beside the first series' figure of the same year; a change only from a comparable year before;
 * an index only from a comparable base. What isn't shown says why.
 */
export function compare(
  members: readonly Compared[],
  view: ComparisonView,
  populations: readonly Population[],
): Comparison | null {
  const [anchor] = members;
  if (!anchor) return null;
  const { unit } = anchor.list.series;
  const per = view.perHead ? denominatorOf(anchor.list.series) : null;
  const leading = shownFigures(anchor, view);
  const levels = members.map((of) => ({
    of,
    points: shownFigures(of, view).map((figure) =>
      levelOf(figure, of, { unit, per, populations, anchor, leading }),
    ),
  }));
  const baseYear = firstCommonYear(levels.map(({ points }) => points));
  const lines = levels.map(({ of, points }) => {
    const shown = points.map((point) => shownOf(point, points, of, view.measure, baseYear));
    return { of, points: shown, runs: runsOf(shown, of) };
  });
  return { view, unit, per, baseYear, lines };
}

/** What a view shows of a series: the newest statement of each period of its basis and stretch. */
export function shownFigures(
  { list, reports }: Pick<Compared, "list" | "reports">,
  { basis, stretch }: Pick<ComparisonView, "basis" | "stretch">,
): Figure[] {
  const ofBasis = list.figures.filter((figure) => figure.basis === basis);
  return statedBy(ofBasis, reports)
    .map((each) => each.current)
    .filter((figure) => stretchOf(figure.period) === stretch);
}

interface Frame {
  unit: Unit;
  per: Denominator | null;
  populations: readonly Population[];
  anchor: Compared;
  leading: readonly Figure[];
}

function levelOf(figure: Figure, of: Compared, frame: Frame): ComparedPoint {
  const year = yearOf(figure.period);
  const { committee } = of;
  const population = populationOf(figure.period, committee.municipality.id, frame.populations);
  const point = { figure, year, level: null, population, shown: null };
  const beside = frame.leading.find((each) => yearOf(each.period) === year && each.value !== null);
  const verdict =
    beside && beside !== figure
      ? comparability(
          { figure: beside, series: frame.anchor.list.series },
          { figure, series: of.list.series },
        )
      : null;
  if (verdict?.ok === false && beside)
    return {
      ...point,
      omission: { code: "incomparable", with: beside, reasons: verdict.reasons },
    };
  const value = valueIn(figure, frame.unit);
  if (value === null) {
    return { ...point, omission: figure.value === null ? null : { code: "otherUnit" } };
  }
  if (frame.per === null) return { ...point, level: value, omission: null };
  const level = population && perHead(value, frame.unit, frame.per, population);
  return { ...point, level, omission: level === null ? { code: "noPopulation" } : null };
}

/** Of the lines that have any level at all: one that has none can't be an index either way. */
function firstCommonYear(lines: readonly (readonly ComparedPoint[])[]): number | null {
  const years = lines.map((points) =>
    points
      .filter(({ level }) => level !== null && !decimal(level).isZero())
      .map(({ year }) => year),
  );
  const stating = years.filter((each) => each.length > 0);
  const common = (stating[0] ?? []).filter((year) => stating.every((each) => each.includes(year)));
  return common.toSorted((a, b) => a - b)[0] ?? null;
}

function shownOf(
  point: ComparedPoint,
  points: readonly ComparedPoint[],
  of: Compared,
  measure: ComparisonView["measure"],
  baseYear: number | null,
): ComparedPoint {
  if (point.level === null) return point;
  if (measure === "niva") return { ...point, shown: point.level };
  const baseOf = measure === "index" ? baseYear : point.year - 1;
  const base = points.find(({ year, level }) => year === baseOf && level !== null);
  const none = measure === "index" ? "noCommonYear" : "noYearBefore";
  if (!base?.level) return { ...point, omission: { code: none } };
  const { series } = of.list;
  const verdict = comparability({ figure: base.figure, series }, { figure: point.figure, series });
  if (!verdict.ok)
    return {
      ...point,
      omission: { code: "incomparable", with: base.figure, reasons: verdict.reasons },
    };
  const isPoints = measure === "andring" && point.figure.unit === "percent";
  if (!isPoints && isTurnable(base.level, of))
    return { ...point, omission: { code: "negativeBase" } };
  const shown =
    measure === "index" ? indexOf(base.level, point.level) : changeOf(base.level, point);
  return shown === null ? { ...point, omission: { code: "zeroBase" } } : { ...point, shown };
}

/** Costs are always negative and grow as they are; a deficit may turn, so many per cent of it say nothing. */
function isTurnable(base: DecimalText, { list }: Compared): boolean {
  const { role, kind } = list.series;
  const isCost = role !== null ? costs.includes(role) : kind === "incomeStatement";
  return decimal(base).isNegative() && !isCost;
}

const costs: readonly StatementRole[] = ["expenses", "totalExpenses", "netExpenses"];

/** Undefined on base 0, and when a surplus has become a deficit: neither is so many times the other. */
function indexOf(base: DecimalText, level: DecimalText): DecimalText | null {
  if (decimal(base).isZero() || decimal(base).times(level).isNegative()) return null;
  return toDecimalText(decimal(level).div(base).times(100).toDecimalPlaces(1));
}

/**
 * Percentages change in points, the rest in per cent. Costs stand with a minus, and a change tells what
 * became of their size: from −500 to −550 they have grown by ten per cent.
 */
function changeOf(base: DecimalText, { figure, level }: ComparedPoint): DecimalText | null {
  if (level === null) return null;
  const { difference, relative } = changeBetween(base, level, "neither");
  if (figure.unit === "percent") return difference;
  if (relative === null) return null;
  const turned = decimal(base).isNegative() ? decimal(relative).negated() : decimal(relative);
  return toDecimalText(turned.times(100).toDecimalPlaces(1));
}

function runsOf(points: readonly ComparedPoint[], { list }: Compared): ComparedPoint[][] {
  const runs: ComparedPoint[][] = [];
  for (const point of points.filter(({ shown }) => shown !== null)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && mayJoin(last.figure, point.figure, list.series)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
