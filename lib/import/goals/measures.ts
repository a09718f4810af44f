import { isDoubted } from "../doubt";
import type { DraftFigure, DraftGoal, DraftMeasure } from "../draft";
import { foldLabel, isLike } from "../label";
import type { Target } from "../../domain/goal";

/** Words that tell nothing of which measure a goal is followed by. */
const commonWords = new Set(
  "andel andelen antal antalet av i och att som det de den en ett for med per till procent pa eller om minst hogst".split(
    " ",
  ),
);

/**
 * Ties each goal to the indicators it is followed by: rows of the scorecard under the goal's title, measures
 * the plan names, or the one indicator all of whose words the goal holds. The figures are its outcomes.
 */
export function linkMeasures(goal: DraftGoal, figures: readonly DraftFigure[]): DraftGoal {
  const indicators = figures.filter(({ series }) =>
    ["indicator", "serviceGuarantee", "staff", "volume"].includes(series.kind),
  );
  const grouped = indicators.filter(({ series }) => isLike(series.group ?? "", goal.title));
  const named = goal.measures.map((measure) => ({
    ...measure,
    figureKeys: outcomesOf(indicators, measure.label).map(({ key }) => key),
  }));
  const held = grouped.length === 0 && named.length === 0 ? heldBy(goal, indicators) : [];
  const measures = [...named, ...measuresOf(grouped), ...measuresOf(held, goal.target)];
  return { ...goal, measures };
}

function measuresOf(figures: readonly DraftFigure[], target: Target | null = null): DraftMeasure[] {
  const labels = [...new Set(figures.map(({ series }) => series.label))];
  return labels.map((label) => ({
    label,
    target: targetOf(figures, label) ?? target,
    figureKeys: outcomesOf(figures, label).map(({ key }) => key),
  }));
}

/** The target cell of the measure's row: "Minst 76 %", "Högst 5 %", "100 %". */
function targetOf(figures: readonly DraftFigure[], label: string): Target | null {
  const figure = figures.find(
    ({ series, basis, value }) => series.label === label && basis === "target" && value !== null,
  );
  if (figure === undefined || figure.value === null || isDoubted(figure)) return null;
  const folded = foldLabel(figure.printed);
  const atLeast = /^(minst|lagst|over)\b/.test(folded);
  const atMost = /^(hogst|max|maximalt|under)\b/.test(folded);
  return {
    bound: atLeast ? "atLeast" : atMost ? "atMost" : "equal",
    value: figure.value,
    unit: figure.series.unit,
    year: Number(figure.period.end.slice(0, 4)),
    isRelative: false,
    printed: figure.printed,
  };
}

function outcomesOf(figures: readonly DraftFigure[], label: string): DraftFigure[] {
  return figures.filter(
    ({ series, basis }) =>
      basis === "actual" && (series.label === label || isLike(series.label, label)),
  );
}

/** The only indicator whose telling words all stand in the goal ("andelen ansökningar … anmälningar …"). */
function heldBy(goal: DraftGoal, indicators: readonly DraftFigure[]): DraftFigure[] {
  const words = new Set(foldLabel(goal.title).split(" "));
  const labels = [...new Set(indicators.map(({ series }) => series.label))].filter((label) => {
    const telling = foldLabel(label)
      .split(" ")
      .filter((word) => !commonWords.has(word));
    return telling.length >= 3 && telling.every((word) => words.has(word));
  });
  return labels.length === 1 ? indicators.filter(({ series }) => series.label === labels[0]) : [];
}
