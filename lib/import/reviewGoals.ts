import { decisionAbout, type Decision } from "../domain/review";
import type { GoalWords } from "../domain/reviewGoal";
import type { Line } from "./document";
import type { Draft, DraftGoal, DraftMeasure } from "./draft";
import { foldLabel } from "./label";
import { findTarget } from "./target";

/** A goal of a draft as people have settled it, beside what was read. */
export interface ReviewedGoal {
  /** Its place among the draft's goals, from 0; an added one has the key of its decision. */
  key: string;
  /** As it was read; null for one that a person found. */
  read: DraftGoal | null;
  goal: DraftGoal;
  isDiscarded: boolean;
}

/**
 * The draft's goals in printed order with what people have settled of them, added ones last. Title,
 * verdict and measures may be corrected; the line and the printed words of the status stay the
 * document's. Pure; decisions about goals that aren't there change nothing.
 */
export function reviewedGoals(
  { goals }: Pick<Draft, "goals">,
  decisions: readonly Decision[],
): ReviewedGoal[] {
  const read = goals.map((goal, index) => ({ key: String(index), read: goal, goal }));
  const added = decisions.flatMap((decision) => {
    if (decision.about !== "goalAdded") return [];
    const { key, place, printed, words } = decision;
    const bare = { place, printed, target: null, measures: [] };
    return [{ key, read: null, goal: withWords({ ...bare, ...blank }, words) }];
  });
  return [...read, ...added].map(({ key, read, goal }) => {
    const corrected = decisionAbout(decisions, "goalCorrection", key);
    const linked = decisionAbout(decisions, "goal", key);
    return {
      key,
      read,
      goal: {
        ...(corrected ? withWords(goal, corrected.words) : goal),
        ...(linked && { settled: { predecessorId: linked.predecessorId } }),
      },
      isDiscarded: decisionAbout(decisions, "goalDiscard", key) !== null,
    };
  });
}

/** So many lines a title may be printed over, in the narrowest of table columns. */
const longestTitle = 14;

/**
 * Does a goal's title stand in the document from that line on? Its words must be there, in that order;
 * other columns of a table may be printed between them.
 */
export function isTitleAt(lines: readonly Line[], line: number, title: string): boolean {
  const near = lines.filter(({ number }) => number >= line && number < line + longestTitle);
  const words = foldLabel(title).split(" ").filter(Boolean);
  const printed = near.flatMap(({ text }) => foldLabel(text).split(" "));
  const [first] = words;
  const begins = foldLabel(near[0]?.text ?? "").split(" ");
  if (near[0]?.number !== line || first === undefined || !begins.includes(first)) return false;
  let at = 0;
  for (const word of words) {
    const found = printed.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const blank = { title: "", perspective: null, verdict: null, expected: false } as const;

/** A target in the goal's own words goes with them: another title is read anew for it. */
function withWords(goal: DraftGoal, words: GoalWords): DraftGoal {
  const { title, perspective, verdict, expected } = words;
  return {
    ...goal,
    ...{ title, perspective, verdict, expected },
    target: title === goal.title ? goal.target : findTarget(title),
    measures: words.measures.map(({ label, target, was }): DraftMeasure => {
      const before = was === null ? undefined : goal.measures[was];
      return { label, target, figureKeys: before?.figureKeys ?? [] };
    }),
  };
}
