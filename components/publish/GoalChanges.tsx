import { VerdictMark } from "@/components/goals/VerdictMark";
import type { Changes, JudgedGoal } from "@/lib/domain/releaseDifference";
import { Listing, type ListContext } from "./Listing";

interface GoalChangesProps {
  changes: Changes<JudgedGoal>;
  isFirst: boolean;
  context: ListContext;
}

/** Goals that come, go or are judged otherwise. */
export function GoalChanges({ changes, isFirst, context }: GoalChangesProps) {
  const { added, changed, removed } = changes;
  return (
    <>
      <Goals title="Mål som bedöms på nytt" goals={changed} context={context} />
      <Goals
        title={isFirst ? "Målen" : "Nya mål"}
        goals={added.map((after) => ({ before: null, after }))}
        context={context}
      />
      <Goals
        title="Borttagna mål"
        goals={removed.map((before) => ({ before, after: null }))}
        context={context}
      />
    </>
  );
}

interface GoalsProps {
  title: string;
  goals: readonly { before: JudgedGoal | null; after: JudgedGoal | null }[];
  context: ListContext;
}

function Goals({ title, goals, context }: GoalsProps) {
  return (
    <Listing title={title} items={goals} part="skillnad" context={context}>
      {(shown) => (
        <ul className="text-sm">
          {shown.map(({ before, after }, index) => (
            <li key={index} className="border-b border-rule py-2">
              {(after ?? before)?.title}
              <span className="block">
                {before && <VerdictMark assessment={before} />}
                {before && after && <span className="text-quiet"> blir </span>}
                {after && <VerdictMark assessment={after} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Listing>
  );
}
