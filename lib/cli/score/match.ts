import { decimal } from "../../domain/decimal";
import { statusOf } from "../../domain/figure";
import type { Draft, DraftFigure } from "../../import/draft";
import { isSameLabel, sameColumn } from "./same";
import type { Truth, TruthCell } from "./truth";

export const outcomes = ["exact", "doubtful", "silent", "missed", "flagged", "unflagged"] as const;
/**
 * `exact`: label, column and value, and the unit, basis and period where the truth has them; `doubtful`: another,
 * but flagged; `silent`: another and no flag; `missed`: no figure. For damaged print: `flagged`, or `unflagged` when the right value
 * is given without a doubt (a wrong one is `silent`).
 */
export type Outcome = (typeof outcomes)[number];

export interface Match {
  cell: TruthCell;
  figure: DraftFigure | null;
  outcome: Outcome;
}

export interface Score {
  matches: Match[];
  /** Figures that no cell of the truth answers to. */
  extra: DraftFigure[];
  goals: { right: number; total: number; wrong: string[] };
}

/** Holds a draft against the truth, cell by cell; a figure answers to at most one cell. */
export function scoreDraft(draft: Draft, truth: Truth): Score {
  const free = new Set(draft.figures);
  const isLoose = draft.document.isScanned;
  const matches = truth.cells.map((cell): Match => {
    const figure = bestFor(cell, [...free], isLoose);
    if (figure) free.delete(figure);
    if (!figure && isToldUnused(draft, cell)) return { cell, figure, outcome: "flagged" };
    return { cell, figure, outcome: outcomeOf(cell, figure) };
  });
  return { matches, extra: [...free], goals: scoreGoals(draft, truth) };
}

/** Damaged print that became no figure, on a line whose numbers are told to be unused: nobody is misled. */
function isToldUnused({ unused }: Draft, { isDamaged, lines }: TruthCell): boolean {
  const [first, last] = lines ?? [0, 0];
  return isDamaged && unused.some(({ place }) => place.line >= first && place.line <= last);
}

/** On the row's own lines first; then the one with the right value, so that rows named alike can swap. */
function bestFor(cell: TruthCell, figures: DraftFigure[], isLoose: boolean): DraftFigure | null {
  const onLine = figures.filter((figure) => isOnLines(figure, cell));
  const candidates = (cell.lines && onLine.length > 0 ? onLine : figures)
    .filter((figure) => isSameLabel(figure.series.label, cell.label, isLoose))
    .map((figure) => ({ figure, sameness: sameColumn(figure.column, cell.columns, isLoose) }));
  const best = Math.max(0, ...candidates.map(({ sameness }) => sameness));
  if (best === 0) return null;
  const right = candidates.flatMap(({ figure, sameness }) => (sameness === best ? [figure] : []));
  return right.find((figure) => hasValue(figure, cell.value)) ?? right[0] ?? null;
}

function isOnLines(figure: DraftFigure, cell: TruthCell): boolean {
  const [first, last] = cell.lines ?? [0, 0];
  return figure.place.line >= first - 1 && figure.place.line <= last + 1;
}

function hasValue(figure: DraftFigure, value: number | null): boolean {
  if (figure.value === null || value === null) return figure.value === value;
  return decimal(figure.value).equals(value);
}

/** Unit, basis and period, where the truth has them: a right number of another year is a wrong figure. */
function isMeantSo({ series, basis, period }: DraftFigure, { means }: TruthCell): boolean {
  if (means === null) return true;
  const { unit, start, end } = means;
  return (
    series.unit === unit && basis === means.basis && period.start === start && period.end === end
  );
}

function outcomeOf(cell: TruthCell, figure: DraftFigure | null): Outcome {
  if (!figure) return "missed";
  const isDoubtful = statusOf(figure) === "doubtful";
  const isRight = hasValue(figure, cell.value) && isMeantSo(figure, cell);
  if (cell.isDamaged) {
    if (isDoubtful || figure.value === null) return "flagged";
    return isRight ? "unflagged" : "silent";
  }
  if (isRight) return "exact";
  return isDoubtful ? "doubtful" : "silent";
}

const verdictWords: readonly (readonly [RegExp, string])[] = [
  [/PARTLY/, "partlyAchieved"],
  [/NOT_/, "notAchieved"],
  [/ACHIEVED/, "achieved"],
];

function scoreGoals(draft: Draft, truth: Truth): Score["goals"] {
  const wrong = truth.goals.filter((goal) => {
    const verdict = verdictWords.find(([pattern]) => pattern.test(goal.verdict ?? ""))?.[1] ?? null;
    const found = draft.goals.find((one) =>
      isSameLabel(one.title, goal.title, draft.document.isScanned),
    );
    return !found || (found.verdict === "notAssessed" ? null : found.verdict) !== verdict;
  });
  return {
    right: truth.goals.length - wrong.length,
    total: truth.goals.length,
    wrong: wrong.map((goal) => goal.title),
  };
}
