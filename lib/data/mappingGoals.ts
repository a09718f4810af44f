import "server-only";
import type { Actor } from "../domain/actor";
import type { GoalChoice, GoalMapping } from "../domain/mapping";
import { decisionAbout } from "../domain/review";
import { foldLabel } from "../import/label";
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

/** The report's goals beside the committee's earlier ones: what each continues, or may be a rewording of. */
export async function getGoalsMapping(actor: Actor | null, id: string): Promise<GoalsMapping> {
  const { upload, draft, decisions, version } = await getReview(actor, id);
  const year = draft.identity?.year ?? 9999;
  const [known, whole] = await Promise.all([
    upload.committee ? listGoalsUpTo(upload.committee.id, year) : [],
    loadDraft(id, { withLines: true }),
  ]);
  const rewordings = whole ? findRewordings(whole.draft) : new Map<unknown, string>();
  const saidBy = new Map(
    [...rewordings].map(([goal, title]) => [indexIn(whole?.draft.goals, goal), title]),
  );
  return {
    version,
    known,
    goals: draft.goals.map(({ title, place }, index): GoalMapping => {
      const earlier = known.filter(
        (goal) => goal.year < year || titleKey(goal.title) !== titleKey(title),
      );
      const said = titleKey(saidBy.get(index) ?? title);
      return {
        key: String(index),
        title,
        line: place.line,
        automatic: earlier.find((goal) => titleKey(goal.title) === said) ?? null,
        near: nearest(title, earlier),
        decision: decisionAbout(decisions, "goal", String(index)),
      };
    }),
  };
}

function listGoalsUpTo(committeeId: string, year: number): Promise<GoalChoice[]> {
  return database().goal.findMany({
    select: { id: true, title: true, year: true },
    where: { committeeId, year: { lte: year } },
    orderBy: [{ year: "desc" }, { position: "asc" }],
  });
}

function indexIn(goals: readonly unknown[] | undefined, goal: unknown): number {
  return goals?.indexOf(goal) ?? -1;
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
