import type { Decimal } from "decimal.js";
import { decimal } from "../../domain/decimal";
import type { DraftFigure } from "../draft";
import { foldLabel } from "../label";
import { isNonZero } from "./constraint";
import type { Finding } from "./finding";
import type { Grid, GridRow } from "./grid";

const share = /^andel|sjukfranvaro|\bandel\b/;
/** Growth and change go beyond 100 per cent and below zero. */
const notLevel = /forandring|okning|minskning|jamfor|avvikelse|utveckling/;
const unitFactor = 300;

/** Shares lie between 0 and 100 per cent, an index between 0 and 100. One check per row that states one. */
export function plausibleRanges(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => grid.rows).flatMap(rangeOf);
}

function rangeOf(row: GridRow): Finding[] {
  const limited = row.figures.filter(isLimited);
  const outside = limited.filter(({ value }) => {
    return value !== null && (decimal(value).lt(0) || decimal(value).gt(100));
  });
  return limited.length === 0 ? [] : [findingOf("plausibleRange", limited, outside)];
}

function isLimited({ series, basis, column, value }: DraftFigure): boolean {
  if (
    value === null ||
    basis === "variance" ||
    notLevel.test(foldLabel(`${series.label} ${column}`))
  )
    return false;
  if (series.unit === "index") return true;
  return series.unit === "percent" && share.test(foldLabel(series.label));
}

/** A number some thousand times its neighbours in the row is in another unit: kronor among tkr. Told when it fails. */
export function unitFactors(grids: readonly Grid[]): Finding[] {
  return grids
    .flatMap((grid) => grid.rows)
    .flatMap((row) => {
      const told = row.figures.filter(
        (figure) => isNonZero(figure) && figure.basis !== "variance" && !isNet(figure.series),
      );
      if (told.length < 3) return [];
      const odd = told.filter((figure) => isOdd(figure, told));
      return odd.length === 0 ? [] : [findingOf("unitFactor", told, odd)];
    });
}

function isOdd(figure: DraftFigure, told: readonly DraftFigure[]): boolean {
  const others = told
    .filter((other) => other !== figure && isAlike(other, figure))
    .flatMap(sizeOf)
    .sort((a, b) => a.comparedTo(b));
  const middle = others[Math.floor(others.length / 2)];
  const [size] = sizeOf(figure);
  if (middle === undefined || size === undefined || others.length < 2) return false;
  return size.gt(middle.times(unitFactor)) || middle.gt(size.times(unitFactor));
}

function sizeOf({ value }: DraftFigure): Decimal[] {
  return value === null ? [] : [decimal(value).abs()];
}

/** A result may be next to nothing beside last year's; revenue and costs may not. */
function isNet({ role, kind, label, aspect }: DraftFigure["series"]): boolean {
  if (kind === "serviceArea" || kind === "equity") return true;
  if (role === "result" || role === "accumulatedResult") return true;
  return /\b(resultat|netto|saldo|finansnetto)\b/.test(foldLabel(`${label} ${aspect ?? ""}`));
}

function isAlike({ series: a }: DraftFigure, { series: b }: DraftFigure): boolean {
  return a.unit === b.unit && a.aspect === b.aspect;
}

function findingOf(
  code: "plausibleRange" | "unitFactor",
  told: readonly DraftFigure[],
  odd: readonly DraftFigure[],
): Finding {
  const [first] = odd.length > 0 ? odd : told;
  return {
    check: {
      code,
      ok: odd.length === 0,
      place: first?.place ?? { page: null, line: 1 },
      subject: first?.series.label ?? "",
      numbers: told.flatMap(({ column, value }) =>
        value === null ? [] : [{ label: column, value }],
      ),
      figureKeys: told.map(({ key }) => key),
    },
    confirms: [],
    blames: odd.map(({ key }) => key),
  };
}
