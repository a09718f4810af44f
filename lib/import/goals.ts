import type { Document, Read } from "./document";
import type { DraftFigure, DraftGoal } from "./draft";
import { withoutFurniture } from "./flow/furniture";
import { blocksOf } from "./goals/blocks";
import { flowingGoals, unclearTitle, type FlowingGoal } from "./goals/flowing";
import { judgedGoals } from "./goals/judged";
import { goalWords, listedGoals, scorecardGoals } from "./goals/listed";
import { linkMeasures } from "./goals/measures";
import { restOverPage } from "./goals/overPage";
import { numberedGoals } from "./goals/numbered";
import { plannedGoals } from "./goals/planned";
import { withoutPrefix } from "./goals/prefix";
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
  const halves = [...judgedGoals(blocks), ...listedGoals(document)];
  const bare = withoutFurniture(document.lines).filter(({ text }) => text.trim() !== "");
  const placed = halves.map((goal) => {
    const rest = restOverPage(goal, bare);
    return rest === null ? goal : { ...goal, title: `${goal.title} ${rest}` };
  });
  const joined = placed.filter((goal, index) => goal !== halves[index]);
  const flowing = flowingGoals(document, goalWords);
  const added = flowing.value.filter((each) => !isAmong(each, placed));
  const judged = [
    ...placed.filter((goal) => !isPartOf(goal, added)),
    ...added.map(({ goal }) => goal),
  ];
  const set = [...plannedGoals(blocks), ...scorecardGoals(document)];
  const found = unique([...judged, ...set].map(withoutOwnPrefix));
  const goals = found.length > 0 ? found : numberedGoals(document);
  return {
    value: goals
      .map((goal) => linkMeasures(withoutSection(goal, document), figures))
      .sort((a, b) => a.place.line - b.place.line),
    problems: [
      ...joined.map(unclearTitle),
      ...added.filter(({ isSure }) => !isSure).map(({ goal }) => unclearTitle(goal)),
      ...(placed.length > 0 ? [] : flowing.problems),
    ],
  };
}

function withoutOwnPrefix(goal: DraftGoal): DraftGoal {
  return { ...goal, title: withoutPrefix(goal.title) };
}

/** "2.3 Fler ska delta" under a chapter 2: the number is the section's; without one it is the goal's own. */
function withoutSection(goal: DraftGoal, { lines }: Document): DraftGoal {
  const [, number = "", title = ""] = /^(\d+)(?:\.\d+)+\.?\s+(.+)$/.exec(goal.title) ?? [];
  const chapter = new RegExp(`^\\W*${number}\\.?\\s+\\p{Lu}`, "u");
  if (title === "" || !lines.some(({ text }) => chapter.test(text))) return goal;
  return { ...goal, title };
}

/** A layout tells more of where a title ends than the order of words alone does. */
function isAmong({ goal, isSure }: FlowingGoal, others: readonly DraftGoal[]): boolean {
  const own = foldLabel(goal.title);
  return others.some(({ title }) => {
    const other = foldLabel(title);
    return other === own || other.includes(own) || (!isSure && own.includes(other));
  });
}

/** "Hallarna är öppna" is the end of a title that was read whole from the words' order. */
function isPartOf({ title }: DraftGoal, others: readonly FlowingGoal[]): boolean {
  return others.some(({ goal }) => foldLabel(goal.title).includes(foldLabel(title)));
}

function unique(goals: DraftGoal[]): DraftGoal[] {
  const seen = new Set<string>();
  return goals.filter(({ title }) => {
    const key = foldLabel(title);
    return !seen.has(key) && seen.add(key);
  });
}
