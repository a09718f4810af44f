import { textWidth, type Box, type Label, type WantedLabel } from "./label";
import type { ChartSize } from "./size";
import type { Trend } from "./trend";
import type { Scale } from "./trend-axis";
import type { Level, Mark } from "./trend-marks";
import type { ChartWords } from "./words";

/**
 * The texts that want a place at their marks, most important first: part-years and forecasts with
 * their period, the newest outcome, the first, then the rest where there is room. Small drawings name
 * only the newest of each.
 */
export function wantedLabels(
  marks: readonly Mark[],
  levels: { targets: readonly Level[]; budgets: readonly Level[] },
  size: ChartSize,
  words: ChartWords,
): WantedLabel[] {
  const whole = marks.filter((mark) => mark.kind === "whole");
  const others = marks.filter((mark) => mark.kind !== "whole");
  const [first, last] = [whole[0], whole.at(-1)];
  const rest = whole.filter((mark) => mark !== first && mark !== last).reverse();
  const values = size === "small" || whole.length > 14 ? [last] : [last, first, ...rest];
  const named = [...new Set(values)].filter((mark) => mark !== undefined);
  return [
    ...(size === "small" ? others.slice(-1) : others).map((mark) => apartLabel(mark, words)),
    ...named.map((mark) => ({ ...valueLabel(mark, whole, words), isRequired: mark === last })),
    ...levels.targets.slice(-1).map((level) => levelLabel(level, words.target(level.level))),
    ...(size === "small" ? [] : levels.budgets.slice(-1)).map((level) => ({
      ...levelLabel(level, words.budget),
      isRequired: false,
      kind: "axis" as const,
    })),
  ];
}

/** A break's words at the top of the drawing, one row each, on the side of its line where there is room. */
export function breakLabels(trend: Trend, x: Scale, plot: Box, width: number, words: ChartWords) {
  return trend.breaks.map((each, row) => {
    const at = Math.round(x(each.time) * 10) / 10;
    const text = words.break(each.break);
    const fitsRight = at + 5 + textWidth(text) <= width;
    const free = width - textWidth(text);
    const label: Label = fitsRight
      ? { x: at + 5, y: 12 + row * 16, text, anchor: "start", kind: "break" }
      : { x: Math.max(at - 5, width - free), y: 12 + row * 16, text, anchor: "end", kind: "break" };
    return { x: at, top: 18 + row * 16, bottom: plot.bottom, label };
  });
}

/** The reason for a missing year, at the foot of the plot where its mark would have stood. */
export function gapLabels(trend: Trend, x: Scale, plot: Box, words: ChartWords): Label[] {
  return trend.gaps.map((gap) => ({
    x: Math.round(x(gap.time) * 10) / 10,
    y: plot.bottom - 6,
    text: words.gap(gap),
    anchor: "middle",
    kind: "gap",
  }));
}

function apartLabel({ x, y, point, kind }: Mark, words: ChartWords): WantedLabel {
  const period = words.period(point.figure.period);
  const value = words.value(point.value, point.unit);
  const text = kind === "forecast" ? `prognos ${period}: ${value}` : `${period}: ${value}`;
  return { x, y, text: doubted(text, point.isDoubtful), prefer: "above", isRequired: true, kind };
}

function valueLabel(mark: Mark, whole: readonly Mark[], words: ChartWords): WantedLabel {
  const { x, y, point } = mark;
  const index = whole.indexOf(mark);
  const neighbours = [whole[index - 1], whole[index + 1]].filter((each) => each !== undefined);
  const isValley = neighbours.length > 0 && neighbours.every((each) => each.y < y - 2);
  const text = doubted(words.value(point.value, point.unit), point.isDoubtful);
  return { x, y, text, prefer: isValley ? "below" : "above", isRequired: false, kind: "whole" };
}

/** At the level's newest end, else at its oldest or in its middle. */
function levelLabel({ x1, x2, y }: Level, text: string): WantedLabel {
  const half = textWidth(text) / 2;
  const alsoAt = [x1 + half, (x1 + x2) / 2];
  return {
    x: x2 - half,
    alsoAt,
    y: y + 4,
    text,
    prefer: "above",
    isRequired: true,
    kind: "target",
  };
}

/** A doubtful number carries a question mark: the shape of its mark alone would be easy to miss. */
function doubted(text: string, isDoubtful: boolean): string {
  return isDoubtful ? `${text}?` : text;
}
