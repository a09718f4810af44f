import { VerdictMark } from "@/components/goals/VerdictMark";
import type { Changes, JudgedGoal } from "@/lib/domain/releaseDifference";

interface GoalChangesProps {
  changes: Changes<JudgedGoal>;
  isFirst: boolean;
}

/** Goals that come, go or are judged otherwise. */
export function GoalChanges({ changes: { added, changed, removed }, isFirst }: GoalChangesProps) {
  return (
    <>
      <Goals title="Mål som bedöms på nytt" goals={changed} />
      <Goals
        title={isFirst ? "Målen" : "Nya mål"}
        goals={added.map((after) => ({ before: null, after }))}
      />
      <Goals title="Borttagna mål" goals={removed.map((before) => ({ before, after: null }))} />
    </>
  );
}

interface GoalsProps {
  title: string;
  goals: readonly { before: JudgedGoal | null; after: JudgedGoal | null }[];
}

function Goals({ title, goals }: GoalsProps) {
  if (goals.length === 0) return null;
  return (
    <details className="mt-3" open={goals.length <= 12}>
      <summary className="inline-block py-1 font-semibold text-accent underline underline-offset-4">
        {title}: {goals.length}
      </summary>
      <ul className="text-sm">
        {goals.map(({ before, after }, index) => (
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
    </details>
  );
}
