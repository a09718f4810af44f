import { goalsView } from "@/components/goals/goalsView";
import { listCommittees } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { goalEntries } from "@/lib/domain/goalList";
import { goalMap } from "@/lib/domain/goalMap";
import { firstOfEach, goalsQuerySchema } from "@/lib/routes";

type Search = Record<string, string | string[] | undefined>;

/** Every goal with its last word, as the address narrows, groups and sorts them; and the same as a map. */
export async function getGoalsPage(search: Search) {
  const query = goalsQuerySchema.parse(firstOfEach(search));
  const [goals, committees, reports] = await Promise.all([
    listGoals(),
    listCommittees(),
    listReports(),
  ]);
  const all = goalEntries(goals, reports);
  const { entries, groups } = goalsView(all, query);
  const order = new Map(committees.map((committee, index) => [committee.id, index]));
  const placeOf = (id: string) => order.get(id) ?? order.size;
  const inOrder = entries.toSorted((a, b) => placeOf(a.committee.id) - placeOf(b.committee.id));
  return { query, all, committees, entries, groups, map: goalMap(inOrder) };
}
