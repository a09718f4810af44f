import { goalsView, groupNameOf } from "@/components/goals/goalsView";
import { listCommittees } from "@/lib/data/committees";
import { listGoalEntries, listGoalStandings } from "@/lib/data/goals";
import { groupGoals } from "@/lib/domain/goalList";
import { goalMap } from "@/lib/domain/goalMap";
import { pageOf } from "@/lib/domain/page";
import { goalsQuerySchema } from "@/lib/routes";
import { firstOfEach } from "@/lib/routes/query";

type Search = Record<string, string | string[] | undefined>;

const goalsPerPage = 100;
const committeesPerPage = 50;

/**
 * Every goal's last word, as the address narrows, groups and sorts them, and the same as a map. All are
 * counted; one page of the list is brought in full, or one page of the map's rows.
 */
export async function getGoalsPage(search: Search) {
  const query = goalsQuerySchema.parse(firstOfEach(search));
  const committees = await listCommittees();
  const all = await listGoalStandings(committees);
  const { entries, groups } = goalsView(all, query);
  const order = new Map(committees.map((committee, index) => [committee.id, index]));
  const placeOf = (id: string) => order.get(id) ?? order.size;
  const inOrder = entries.toSorted((a, b) => placeOf(a.committee.id) - placeOf(b.committee.id));
  const map = goalMap(inOrder);
  const number = Number(query.sida ?? 1);
  const list = pageOf(
    query.vy === "karta" ? [] : groups.flatMap((group) => group.entries),
    number,
    goalsPerPage,
  );
  const shown = await listGoalEntries(
    list.members.map(({ goal }) => goal.id),
    committees,
  );
  return {
    query,
    committees,
    years: [...new Set(all.map(({ goal }) => goal.year))].sort((a, b) => b - a),
    total: all.length,
    entries,
    groups,
    list: { ...list, groups: groupGoals(shown, (entry) => groupNameOf(entry, query)) },
    map,
    mapRows: pageOf(map.rows, number, committeesPerPage),
  };
}
