import type { Problem } from "../domain/problem";
import { decisionAbout, type Decision, type FigureChoice } from "../domain/review";
import { reviewedGoals, type ReviewedGoal } from "./reviewGoals";
import { isDoubted, undoubted } from "./doubt";
import type { Draft, DraftBreak, DraftFigure, DraftSeries } from "./draft";

/**
 * The draft as people have settled it: what publishing stores. Corrected, confirmed and missing figures
 * are verified by a person and no longer in doubt, but one that a check has proved and a person accepts
 * as read stays proved by the check; discarded ones go to what wasn't used. Place and
 * printed text stay as the document has them, whatever is decided. Pure; a decision about something that
 * the draft doesn't hold changes nothing.
 */
export function applyDecisions(read: Draft, decisions: readonly Decision[]): Draft {
  const draft = withAdded(read, decisions);
  const isDiscarded = ({ key }: DraftFigure) =>
    decisionAbout(decisions, "figure", key)?.choice.kind === "discard";
  const seriesOf = settledSeries(decisions);
  const definedOf = definedSeries(decisions);
  const columnOf = settledColumns(decisions);
  const kept = draft.figures.filter((figure) => !isDiscarded(figure));
  const keys = new Set(kept.map(({ key }) => key));
  const goals = reviewedGoals(draft, decisions);
  const figures = kept.map((figure) =>
    settled(columnOf(figure), decisions, definedOf(figure.key, seriesOf(figure))),
  );
  return {
    ...draft,
    figures,
    goals: goals
      .filter(({ isDiscarded }) => !isDiscarded)
      .map(({ goal }) => ({
        ...goal,
        measures: goal.measures.map((measure) => ({
          ...measure,
          figureKeys: measure.figureKeys.filter((key) => keys.has(key)),
        })),
      })),
    problems: [...draft.problems, ...goals.filter(({ isDiscarded }) => isDiscarded).map(told)],
    breaks: [...draft.breaks, ...breaksAmong(figures, decisions)],
    checks: draft.checks.map((check) => ({
      ...check,
      figureKeys: check.figureKeys.filter((key) => keys.has(key)),
    })),
    unused: [
      ...draft.unused,
      ...draft.figures.filter(isDiscarded).map(({ printed, place }) => {
        return { printed, place, reason: "discardedByPerson" };
      }),
    ],
  };
}

/** A goal that a person has struck is told of where its line is shown: nothing disappears unsaid. */
function told({ goal: { title, place } }: ReviewedGoal): Problem {
  return { code: "goalDiscardedByPerson", severity: "warning", place, data: { title } };
}

/** The draft with its columns and what was added as people have settled them: what the rest is judged by. */
export function withColumns(read: Draft, decisions: readonly Decision[]): Draft {
  const draft = withAdded(read, decisions);
  return { ...draft, figures: draft.figures.map(settledColumns(decisions)) };
}

/** With the figures that a person found in the document where the reader didn't. */
function withAdded(draft: Draft, decisions: readonly Decision[]): Draft {
  const added = decisions.flatMap((decision): DraftFigure[] => {
    if (decision.about !== "added") return [];
    const like = draft.figures.find(({ key }) => key === decision.likeKey);
    if (!like) return [];
    const { key, place, printed, value, basis, period } = decision;
    const { series, section, column } = like;
    return [
      {
        ...{ key, place, printed, value, missing: null, basis, period, series, section, column },
        flags: basis === "forecast" ? ["F"] : [],
        verification: "byPerson",
        proposed: null,
        reason: null,
      },
    ];
  });
  return added.length === 0 ? draft : { ...draft, figures: [...draft.figures, ...added] };
}

function settled(
  figure: DraftFigure,
  decisions: readonly Decision[],
  series: DraftSeries,
): DraftFigure {
  const decision = decisionAbout(decisions, "figure", figure.key);
  if (decision === null) return { ...figure, series };
  return {
    ...undoubted(figure),
    series,
    ...measuredAs(decision.choice, figure),
    verification: isAcceptedProof(decision.choice, figure) ? "byCheck" : "byPerson",
    proposed: null,
  };
}

/** All that is left to accept is accepted in one go: that must not take away what arithmetic has proved. */
function isAcceptedProof(choice: FigureChoice, figure: DraftFigure): boolean {
  return choice.kind === "accept" && figure.verification === "byCheck" && !isDoubted(figure);
}

function measuredAs(choice: FigureChoice, { value, missing }: DraftFigure) {
  if (choice.kind === "correct") return { value: choice.value, missing: null };
  if (choice.kind === "missing") return { value: null, missing: choice.missing };
  return value === null ? { value, missing } : { value, missing };
}

/** Reasons for doubt that are gone when a person has said what the column is. */
const ofColumn: readonly (string | null)[] = [
  "periodUncertain",
  "reportPeriodUncertain",
  "basisUncertain",
  "headerDamaged",
  "sameColumnTwice",
];

/** What each figure's column is, where a person has said so; a doubt about just that is settled with it. */
function settledColumns(decisions: readonly Decision[]) {
  const byFigure = new Map(
    decisions.flatMap((decision) =>
      decision.about === "column" ? decision.figureKeys.map((key) => [key, decision] as const) : [],
    ),
  );
  return (figure: DraftFigure): DraftFigure => {
    const decision = byFigure.get(figure.key);
    if (!decision) return figure;
    const { basis, period } = decision;
    const others = figure.flags.filter((flag) => flag !== "F");
    const flags = basis === "forecast" ? [...others, "F" as const] : others;
    const said = { ...figure, basis, period, flags };
    return ofColumn.includes(figure.reason) ? undoubted(said) : said;
  };
}

/** Which series each figure is of, by what is settled of the series it was read as. */
function settledSeries(decisions: readonly Decision[]) {
  const byFigure = new Map(
    decisions.flatMap((decision) =>
      decision.about === "series" ? decision.figureKeys.map((key) => [key, decision] as const) : [],
    ),
  );
  const likes = new Map(
    decisions.flatMap((each) =>
      each.about === "added" ? [[each.key, each.likeKey] as const] : [],
    ),
  );
  return ({ key, series }: DraftFigure): DraftSeries => {
    const decision = byFigure.get(key) ?? byFigure.get(likes.get(key) ?? "");
    if (!decision) return series;
    const { seriesId, succession, words } = decision;
    return { ...series, ...words, settled: { seriesId, succession } };
  };
}

/** Which shared definition each figure's series has, where a person has said so. */
function definedSeries(decisions: readonly Decision[]) {
  const byFigure = new Map(
    decisions.flatMap((decision) =>
      decision.about === "definition"
        ? decision.figureKeys.map((key) => [key, decision] as const)
        : [],
    ),
  );
  return (key: string, series: DraftSeries): DraftSeries => {
    const decision = byFigure.get(key);
    if (!decision) return series;
    const { definition, by, at } = decision;
    return { ...series, defined: { definition, by, at } };
  };
}

function breaksAmong(figures: readonly DraftFigure[], decisions: readonly Decision[]) {
  return decisions.flatMap((decision): DraftBreak[] => {
    if (decision.about !== "break") return [];
    const { key, date, cause, note } = decision;
    const series = decisionAbout(decisions, "series", key);
    const figure =
      figures.find((each) => each.key === key) ??
      figures.find((each) => series?.figureKeys.includes(each.key));
    if (!figure) return [];
    const { place, series: measured } = figure;
    return [{ seriesLabel: measured.label, date, cause, note, place, figureKey: figure.key }];
  });
}
