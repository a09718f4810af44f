import type { Committee } from "@/lib/domain/committee";
import type { Assessment } from "@/lib/domain/goal";
import type { GoalColumn } from "@/lib/domain/goalYear";
import type { Report } from "@/lib/domain/report";
import { routes } from "@/lib/routes";
import { VerdictMark } from "./VerdictMark";

interface GoalCellProps {
  committee: Committee;
  column: GoalColumn | undefined;
  assessment: Assessment | null;
}

interface VerdictOrPlannedProps {
  kind: Report["kind"];
  assessment: Assessment;
  href: string;
}

/** A verdict; of a plan that gives none, that the goal is set there. */
export function VerdictOrPlanned({ kind, assessment, href }: VerdictOrPlannedProps) {
  if (kind !== "plan" || assessment.verdict !== "notAssessed")
    return <VerdictMark assessment={assessment} href={href} />;
  return (
    <a href={href} className="figure-link inline-block">
      Satt i planen
    </a>
  );
}

/**
 * What one report says of one goal. A plan that names a goal without judging it has set it; a report
 * that doesn't name it says nothing, which is not the same as a report that isn't held.
 */
export function GoalCell({ committee, column, assessment }: GoalCellProps) {
  if (!column?.report)
    return (
      <span className="text-quiet italic md:sr-only">
        {column?.isMissing ? "rapporten saknas" : "ingen rapport än"}
      </span>
    );
  if (!assessment) return <span className="text-quiet italic">nämns inte</span>;
  const href = routes.place(committee, column.report, assessment.place);
  return <VerdictOrPlanned kind={column.kind} assessment={assessment} href={href} />;
}
