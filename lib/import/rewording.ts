import type { Draft, DraftGoal } from "./draft";
import { foldLabel } from "./label";

/** "Målet ersätter det tidigare målet ”…”", "Målet är en omformulering av målet ”…”". */
const replacing =
  /\bmålet\s+(?:ersätter|är\s+en\s+omformulering\s+av|hette\s+tidigare|löd\s+tidigare)\b[^"”“»]{0,40}["”“»]([^"”“«»]{5,300})["”“«]/iu;

/** How far below a goal its remark may stand. */
const nearEnough = 12;

/**
 * The earlier wording that the report itself says a goal replaces, for the goals it says so of. Only the
 * report's own words link a goal to one that reads differently: likeness alone is a guess.
 */
export function findRewordings({ document, goals }: Draft): Map<DraftGoal, string> {
  const found = new Map<DraftGoal, string>();
  for (const line of document.lines) {
    const earlier = replacing.exec(line.text)?.[1];
    const goal = goals.findLast(({ place }) => place.line < line.number);
    if (!earlier || !goal || line.number - goal.place.line > nearEnough) continue;
    if (foldLabel(earlier) !== foldLabel(goal.title)) found.set(goal, earlier);
  }
  return found;
}
