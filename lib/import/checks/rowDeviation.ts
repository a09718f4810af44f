import type { DraftFigure } from "../draft";
import { weigh } from "./constraint";
import type { GridRow } from "./grid";

type Reason = "varianceFails" | "columnsUncertain";

/**
 * Why a figure is in doubt in a table that no deviation bears out. That the deviation fails is said of those that take
 * part in one of their own row that does: it, and the budget and outcome or forecast of its period. Of the others,
 * in a column that is in no deviation or a row whose own holds or is blank, only that the headers may stand wrong.
 */
export function reasonUnborne(figure: DraftFigure, row: GridRow): Reason {
  const isIn = row.figures.filter(isDeviation).some((deviation) => {
    const budgets = row.figures.filter((each) => isLike(each, deviation, ["budget"]));
    const outcomes = row.figures.filter((each) => isLike(each, deviation, ["actual", "forecast"]));
    const pairs = budgets.flatMap((minus) => outcomes.map((plus) => [minus, plus] as const));
    const takesPart = [deviation, ...budgets, ...outcomes].includes(figure);
    return (
      takesPart &&
      pairs.length > 0 &&
      pairs.every(([minus, plus]) => failsEitherWay(minus, plus, deviation))
    );
  });
  return isIn ? "varianceFails" : "columnsUncertain";
}

/** Whether a figure is a deviation that can be reckoned: an amount, not a percentage. */
export function isDeviation({ basis, series }: DraftFigure): boolean {
  return basis === "variance" && series.unit !== "percent";
}

/** Whether a deviation could be of this figure: the basis, and the same period and aspect. */
export function isLike(
  figure: DraftFigure,
  deviation: DraftFigure,
  bases: readonly DraftFigure["basis"][],
): boolean {
  const isSamePeriod =
    figure.period.start === deviation.period.start && figure.period.end === deviation.period.end;
  return (
    isSamePeriod && figure.series.aspect === deviation.series.aspect && bases.includes(figure.basis)
  );
}

/** Neither way of taking one from the other gives the deviation. */
export function failsEitherWay(minus: DraftFigure, plus: DraftFigure, total: DraftFigure): boolean {
  return ([1, -1] as const).every((sign) => {
    const terms = [
      { figure: plus, sign },
      { figure: minus, sign: sign === 1 ? (-1 as const) : (1 as const) },
    ];
    return weigh({ code: "variance", subject: "", terms, total }).state === "fails";
  });
}
