import "server-only";
import type { Actor } from "../domain/actor";
import type { GoalChoice, GoalMapping } from "../domain/mapping";
import { decisionAbout, type Decision } from "../domain/review";
import type { Line } from "../import/document";
import { foldLabel } from "../import/label";
import { reviewedGoals, type ReviewedGoal } from "../import/reviewGoals";
import { findRewordings } from "../import/rewording";
import { database } from "./client";
import { titleKey } from "./import/matchGoals";
import { getReview } from "./review";
import { loadDraft } from "./upload/draft";

export interface GoalsMapping {
  goals: GoalMapping[];
  /** Every goal that the committee has of this year and before, newest first. */
  known: GoalChoice[];
  version: number;
}

const nearShown = 4;

const linesShown = 4;

/** The report's goals beside the committee's earlier ones: what each says, and continues or may be a rewording of. */
export async function getGoalsMapping(actor: Actor | null, id: string): Promise<GoalsMapping> {
  const { upload, draft, decisions, version } = await getReview(actor, id);
  const year = draft.identity?.year ?? 9999;
  const [known, whole] = await Promise.all([
    upload.committee ? listGoalsUpTo(upload.committee.id, year) : [],
    loadDraft(id, { withLines: true }),
  ]);
  const rewordings = whole ? findRewordings(whole.draft) : new Map<unknown, string>();
  const goals: readonly unknown[] = whole?.draft.goals ?? [];
  const saidBy = new Map(
    [...rewordings].map(([goal, title]) => [String(goals.indexOf(goal)), title]),
  );
  const lines = whole?.draft.document.lines ?? [];
  return {
    version,
    known,
    goals: reviewedGoals(draft, decisions).map((reviewed): GoalMapping => {
      const { key, goal } = reviewed;
      const earlier = known.filter(
        (each) => each.year < year || titleKey(each.title) !== titleKey(goal.title),
      );
      const said = titleKey(saidBy.get(key) ?? goal.title);
      return {
        ...plainGoal(reviewed, decisions),
        lines: linesFrom(lines, goal.place.line),
        automatic: earlier.find(({ title }) => titleKey(title) === said) ?? null,
        near: nearest(goal.title, earlier),
        decision: decisionAbout(decisions, "goal", key),
      };
    }),
  };
}

function plainGoal(
  { key, read, goal, isDiscarded }: ReviewedGoal,
  decisions: readonly Decision[],
): Omit<GoalMapping, "lines" | "automatic" | "near" | "decision"> {
  const { title, perspective, verdict, expected, printed, place } = goal;
  const measures = goal.measures.map(({ label, target }, was) => ({ label, target, was }));
  const corrected = decisionAbout(decisions, "goalCorrection", key);
  const settled =
    decisionAbout(decisions, "goalDiscard", key) ??
    corrected ??
    decisionAbout(decisions, "goalAdded", key);
  return {
    key,
    words: {
      title,
      perspective,
      verdict,
      expected,
      measures: corrected?.words.measures ?? measures,
    },
    readTitle: read?.title ?? null,
    ...{ printed, place, isDiscarded },
    settledBy: settled?.by ?? null,
    isCorrected: corrected !== null,
  };
}

/** A title is often wrapped: the lines from where it begins, without empty ones. */
function linesFrom(lines: readonly Line[], first: number): { number: number; text: string }[] {
  return lines
    .slice(Math.max(0, first - 1), first + 2 * linesShown)
    .filter(({ number, text }) => number >= first && text.trim() !== "")
    .slice(0, linesShown)
    .map(({ number, text }) => ({ number, text: text.trim() }));
}

function listGoalsUpTo(committeeId: string, year: number): Promise<GoalChoice[]> {
  return database().goal.findMany({
    select: { id: true, title: true, year: true },
    where: { committeeId, year: { lte: year } },
    orderBy: [{ year: "desc" }, { position: "asc" }],
  });
}

/** Those that share most of their words, one of each title. */
function nearest(title: string, known: readonly GoalChoice[]): GoalChoice[] {
  const newest = new Map(known.toReversed().map((goal) => [titleKey(goal.title), goal]));
  return [...newest.values()]
    .map((goal) => ({ goal, likeness: likeness(title, goal.title) }))
    .filter(({ likeness }) => likeness > 0.2)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, nearShown)
    .map(({ goal }) => goal);
}

function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map(
    (text) =>
      new Set(
        foldLabel(text)
          .split(" ")
          .filter((word) => word.length > 3),
      ),
  );
  if (!x || !y || x.size + y.size === 0) return 0;
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}
