import type { Committee } from "@/lib/domain/committee";
import type { Assessment } from "@/lib/domain/goal";
import type { GoalColumn } from "@/lib/domain/goalYear";
import { routes } from "@/lib/routes";
import { VerdictMark } from "./VerdictMark";

interface GoalCellProps {
  committee: Committee;
  column: GoalColumn | undefined;
  assessment: Assessment | null;
}

/**
 * What one report says of one goal. A plan that names a goal without judging it has set it; a report
 * that doesn't name it says nothing, which is not the same as a report that isn't held.
 */
export function GoalCell({ committee, column, assessment }: GoalCellProps) {
  if (!column?.report) return <span className="sr-only">ingen rapport</span>;
  if (!assessment) return <span className="text-quiet italic">nämns inte</span>;
  const href = routes.place(committee, column.report, assessment.place);
  if (column.kind === "plan" && assessment.verdict === "notAssessed")
    return (
      <a href={href} className="figure-link inline-block">
        Satt i planen
      </a>
    );
  return <VerdictMark assessment={assessment} href={href} />;
}
