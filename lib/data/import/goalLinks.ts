import "server-only";
import { titleKey, type KnownGoal } from "./matchGoals";

/** A goal and the one it continues. */
export interface GoalLink {
  id: string;
  succeedsId: string;
}

/**
 * Which goal each one continues: the one with the same title the year before it (or the last year that
 * has it), or the one that the report says it replaces. Links that stand are kept, unless a goal of a year
 * between the two has come to be known. Nothing else is linked: likeness is not certain.
 */
export function goalLinks(
  goals: readonly KnownGoal[],
  titles: ReadonlySet<string>,
  replaced: ReadonlyMap<string, string>,
): GoalLink[] {
  const links = chainsOf(goals, titles).flatMap((chain) =>
    chain.slice(1).flatMap((goal, index): GoalLink[] => {
      const before = chain[index];
      const isFree = goal.succeedsId === null || chain.some(({ id }) => id === goal.succeedsId);
      return before && isFree ? [{ id: goal.id, succeedsId: before.id }] : [];
    }),
  );
  for (const [id, earlierTitle] of replaced) {
    const goal = goals.find((each) => each.id === id);
    if (!goal || goal.succeedsId !== null || links.some((link) => link.id === id)) continue;
    const earlier = goals
      .filter((each) => each.id !== id && each.year <= goal.year)
      .filter((each) => titleKey(each.title) === titleKey(earlierTitle))
      .toSorted((a, b) => b.year - a.year)[0];
    if (earlier) links.push({ id, succeedsId: earlier.id });
  }
  return changesAmong(links, goals);
}

/** The goals of each title, oldest year first: a chain in which each succeeds the one before. */
function chainsOf(goals: readonly KnownGoal[], titles: ReadonlySet<string>): KnownGoal[][] {
  const chains = new Map<string, KnownGoal[]>();
  for (const goal of goals.toSorted((a, b) => a.year - b.year)) {
    const key = titleKey(goal.title);
    if (!titles.has(key)) continue;
    const chain = chains.get(key) ?? [];
    // Two goals of one year with the same title: which of them goes on is not certain.
    if (chain.at(-1)?.year !== goal.year) chain.push(goal);
    chains.set(key, chain);
  }
  return [...chains.values()];
}

/** What differs from what stands. A goal is continued by one other, and whoever came first keeps it. */
function changesAmong(links: readonly GoalLink[], goals: readonly KnownGoal[]): GoalLink[] {
  const touched = new Set(links.map(({ id }) => id));
  const taken = new Set(
    goals.flatMap(({ id, succeedsId }) => (succeedsId && !touched.has(id) ? [succeedsId] : [])),
  );
  return links.filter(({ id, succeedsId }) => {
    if (taken.has(succeedsId)) return false;
    taken.add(succeedsId);
    return goals.find((goal) => goal.id === id)?.succeedsId !== succeedsId;
  });
}
