import { countVerdicts, type GoalGroup } from "@/lib/domain/goalList";
import { VerdictCountsTable } from "./VerdictCountsTable";

interface GoalGroupCountsProps {
  /** What a group is: "Nämnd". */
  head: string;
  groups: readonly GoalGroup[];
  /** The names of the groups that stand on this page, in its order. */
  shown: readonly string[];
}

/** So many groups are all counted one by one, wherever they stand. */
const fewGroups = 30;

/** How many goals of each verdict, group by group. Of many groups only this page's, and the others in one row. */
export function GoalGroupCounts({ head, groups, shown }: GoalGroupCountsProps) {
  const isShort = groups.length <= fewGroups;
  const listed = groups.filter(({ key }) => isShort || shown.includes(key));
  const others = groups.filter((group) => !listed.includes(group));
  const countAll = (some: readonly GoalGroup[]) =>
    countVerdicts(some.flatMap((each) => each.entries));
  const labelOf = (key: string) => {
    const place = shown.indexOf(key);
    return place < 0 ? key : <a href={`#grupp-${place + 1}`}>{key}</a>;
  };
  return (
    <VerdictCountsTable
      caption="Mål per bedömning"
      head={head}
      rows={[
        ...listed.map(({ key, entries }) => ({
          key,
          label: labelOf(key),
          counts: countVerdicts(entries),
        })),
        ...(others.length === 0
          ? []
          : [
              {
                key: "andra",
                label: `${others.length} på andra sidor`,
                counts: countAll(others),
              },
            ]),
        { key: "alla", label: "Alla", counts: countAll(groups), isTotal: true },
      ]}
    />
  );
}
