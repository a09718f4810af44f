import "server-only";
import { randomUUID } from "node:crypto";
import { freeSlug, toSlug } from "../../domain/slug";
import type { Draft, DraftGoal } from "../../import/draft";
import { findRewordings } from "../../import/rewording";
import type { Prisma } from "../generated/client";
import { insertRows, updateRows } from "./bulk";
import { goalLinks, type GoalLink } from "./goalLinks";
import { matchGoals, titleKey, type KnownGoal } from "./matchGoals";

/**
 * Matches the document's goals to the committee's known ones of the year, stores the new ones with the
 * goals they continue, and tells which goal each printed one is.
 */
export async function saveGoals(
  tx: Prisma.TransactionClient,
  committeeId: string,
  year: number,
  draft: Draft,
): Promise<Map<DraftGoal, string>> {
  const known = await tx.goal.findMany({
    where: { committeeId },
    select: { id: true, slug: true, title: true, year: true, perspective: true, succeedsId: true },
  });
  const matches = matchGoals(draft.goals, known, year);
  const created = newGoals(draft.goals, matches, known, year);
  await insertRows(
    tx,
    "goal",
    [...created].map(([printed, goal]) => ({
      ...goal,
      committeeId,
      position: draft.goals.indexOf(printed),
    })),
  );
  const ids = new Map(
    draft.goals.flatMap((goal) => {
      const id = matches.get(goal)?.id ?? created.get(goal)?.id;
      return id === undefined ? [] : [[goal, id] as const];
    }),
  );
  await saveLinks(tx, [...known, ...created.values()], ids, draft);
  return ids;
}

function newGoals(
  printed: readonly DraftGoal[],
  matches: ReadonlyMap<DraftGoal, KnownGoal | null>,
  known: readonly KnownGoal[],
  year: number,
): Map<DraftGoal, KnownGoal> {
  const slugs = new Set(known.map(({ slug }) => slug));
  const created = printed.filter((goal) => !matches.get(goal));
  return new Map(
    created.map((goal) => {
      const slug = freeSlug(`${toSlug(titleKey(goal.title))}-${year}`, (each) => slugs.has(each));
      slugs.add(slug);
      const { title, perspective } = goal;
      return [goal, { id: randomUUID(), slug, title, year, perspective, succeedsId: null }];
    }),
  );
}

/** What a person has said of a goal's predecessor goes before what the titles say; a predecessor goes on once. */
function withSettled(
  links: readonly GoalLink[],
  draft: Draft,
  ids: ReadonlyMap<DraftGoal, string>,
): GoalLink[] {
  const settled = draft.goals.flatMap((goal) => {
    const id = ids.get(goal);
    return goal.settled && id !== undefined ? [{ id, succeedsId: goal.settled.predecessorId }] : [];
  });
  const byPerson = settled.flatMap(({ id, succeedsId }) =>
    succeedsId === null || succeedsId === id ? [] : [{ id, succeedsId }],
  );
  const kept = links.filter(
    (link) =>
      !settled.some(({ id }) => id === link.id) &&
      !byPerson.some(({ succeedsId }) => succeedsId === link.succeedsId),
  );
  return [...kept, ...byPerson];
}

async function saveLinks(
  tx: Prisma.TransactionClient,
  goals: readonly KnownGoal[],
  ids: ReadonlyMap<DraftGoal, string>,
  draft: Draft,
): Promise<void> {
  const titles = new Set(draft.goals.map(({ title }) => titleKey(title)));
  const replaced = new Map(
    [...findRewordings(draft)].flatMap(([goal, earlier]) => {
      const id = ids.get(goal);
      return id === undefined ? [] : [[id, earlier] as const];
    }),
  );
  const links = withSettled(goalLinks(goals, titles, replaced), draft, ids);
  // First let go, then link anew: a goal between two others takes over the older one's place.
  await tx.goal.updateMany({
    where: {
      OR: [
        { id: { in: links.map(({ id }) => id) } },
        { succeedsId: { in: links.map(({ succeedsId }) => succeedsId) } },
      ],
      succeedsId: { not: null },
    },
    data: { succeedsId: null },
  });
  await updateRows(tx, "goal", [...links]);
}
