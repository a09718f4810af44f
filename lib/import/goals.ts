import type { Document, Read } from "./document";
import type { DraftFigure, DraftGoal } from "./draft";
import { blocksOf } from "./goals/blocks";
import { judgedGoals } from "./goals/judged";
import { listedGoals, scorecardGoals } from "./goals/listed";
import { linkMeasures } from "./goals/measures";
import { numberedGoals } from "./goals/numbered";
import { plannedGoals } from "./goals/planned";
import { foldLabel } from "./label";
import { withGrids } from "./placed/gridded";

/**
 * The committee's goals with its own verdict, target and measures, in printed order. Layouts differ: a
 * heading with the status under it, a scorecard with the verdict at the end of the prose, a table with a
 * status column, a plan without verdicts, numbered headings. The first layout that a goal is found in counts.
 */
export function readGoals(printed: Document, figures: readonly DraftFigure[]): Read<DraftGoal[]> {
  const document = withGrids(printed, printed.grids ?? []);
  const blocks = blocksOf(document);
  const judged = [...judgedGoals(blocks), ...listedGoals(document)];
  const set = [...plannedGoals(blocks), ...scorecardGoals(document)];
  const found = unique([...judged, ...set]);
  const goals = found.length > 0 ? found : numberedGoals(document);
  return {
    value: goals
      .map((goal) => linkMeasures(goal, figures))
      .sort((a, b) => a.place.line - b.place.line),
    problems: [],
  };
}

function unique(goals: DraftGoal[]): DraftGoal[] {
  const seen = new Set<string>();
  return goals.filter(({ title }) => {
    const key = foldLabel(title);
    return !seen.has(key) && seen.add(key);
  });
}
