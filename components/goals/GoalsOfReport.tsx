import { EmptyState } from "@/components/ui/EmptyState";
import type { Committee } from "@/lib/domain/committee";
import type { Assessment, Goal, Verdict } from "@/lib/domain/goal";
import { countVerdicts } from "@/lib/domain/goalList";
import type { Report } from "@/lib/domain/report";
import { routes } from "@/lib/routes";
import { VerdictOrPlanned } from "./GoalCell";
import { VerdictStrip } from "./VerdictStrip";

interface GoalsOfReportProps {
  committee: Committee;
  report: Report;
  goals: readonly Goal[];
}

/** The goals that one report judges: the counts, then each goal with its verdict, worst first. */
export function GoalsOfReport({ committee, report, goals }: GoalsOfReportProps) {
  const judged = goals.flatMap((goal) => {
    const assessment = goal.assessments.find((each) => each.reportId === report.id);
    return assessment ? [{ goal, assessment }] : [];
  });
  if (judged.length === 0) return <EmptyState>Rapporten tar inte upp några mål.</EmptyState>;
  const counts = countVerdicts(judged.map((each) => each.assessment));
  return (
    <>
      {report.kind !== "plan" && (
        <div className="mb-5">
          <VerdictStrip
            counts={counts}
            expected={judged.some((each) => each.assessment.expected)}
          />
        </div>
      )}
      <ul>
        {judged.toSorted(worstFirst).map(({ goal, assessment }) => (
          <li
            key={goal.id}
            className="grid gap-x-6 gap-y-0.5 border-t border-rule py-2 sm:grid-cols-[minmax(0,1fr)_13rem]"
          >
            <span>{goal.title}</span>
            <span className="text-sm">
              <VerdictOrPlanned
                kind={report.kind}
                assessment={assessment}
                href={routes.place(committee, report, assessment.place)}
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const concern: readonly Verdict[] = ["notAchieved", "partlyAchieved", "notAssessed", "achieved"];

function worstFirst(a: { assessment: Assessment }, b: { assessment: Assessment }): number {
  return concern.indexOf(a.assessment.verdict) - concern.indexOf(b.assessment.verdict);
}
