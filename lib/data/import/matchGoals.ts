import "server-only";
import { foldLabel } from "../../import/label";

/** A goal that the committee already has. */
export interface KnownGoal {
  id: string;
  slug: string;
  title: string;
  year: number;
  perspective: string | null;
  succeedsId: string | null;
}

interface PrintedGoal {
  title: string;
  perspective: string | null;
}

/**
 * The known goal of the year that each printed one is, or null for a new one: same title give or take
 * the year in it, the same perspective first. No known goal is given out twice.
 */
export function matchGoals<Printed extends PrintedGoal>(
  printed: readonly Printed[],
  known: readonly KnownGoal[],
  year: number,
): Map<Printed, KnownGoal | null> {
  const left = known.filter((goal) => goal.year === year);
  const matches = new Map<Printed, KnownGoal | null>();
  for (const goal of printed) {
    const same = left.filter((each) => titleKey(each.title) === titleKey(goal.title));
    const match = same.find((each) => perspectiveKey(each) === perspectiveKey(goal)) ?? same[0];
    if (match) left.splice(left.indexOf(match), 1);
    matches.set(goal, match ?? null);
  }
  return matches;
}

/** A goal's title without its year: "Under 2023 ska minst 70 procent …" is the same goal in 2024. */
export function titleKey(title: string): string {
  return foldLabel(title.replace(/\b(19|20)\d\d\b/g, " "));
}

function perspectiveKey({ perspective }: PrintedGoal): string {
  return foldLabel(perspective ?? "");
}
