import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";
import type { Row } from "./weeklyRows";

/**
 * Doubts the values of a table of weeks that may stand in another column or week than they seem to: where a
 * heading lacks or comes twice, where a line of text has fewer cells than the headings, and where two lines are of
 * the same week. `headings` are the columns' after the first.
 */
export function doubtWeeks(
  figures: readonly DraftFigure[],
  rows: readonly Row[],
  headings: readonly string[],
): DraftFigure[] {
  const isDamaged = headings.includes("") || new Set(headings).size < headings.length;
  const uneven = new Set(
    rows.filter(({ cells }) => cells.length <= headings.length).map(({ line }) => line.number),
  );
  const lines = new Map<string, Set<number>>();
  for (const { period, place } of figures)
    lines.set(period.start, (lines.get(period.start) ?? new Set()).add(place.line));
  return figures.map((figure) => {
    const isTwice = (lines.get(figure.period.start)?.size ?? 0) > 1;
    const ofLine = uneven.has(figure.place.line) ? "cellsUneven" : null;
    const reason = isDamaged ? "headerDamaged" : isTwice ? "sameWeekTwice" : ofLine;
    return reason ? inDoubt(figure, reason) : figure;
  });
}
