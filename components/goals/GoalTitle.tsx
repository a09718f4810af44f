import { FigureValue } from "@/components/figures/FigureValue";
import type { Assessment, Target } from "@/lib/domain/goal";
import { disagrees, type MeasureStanding } from "@/lib/domain/goalMeasure";
import type { GoalRow } from "@/lib/domain/goalYear";
import { formatPeriod } from "@/lib/format/period";
import { verdictWord } from "@/lib/format/verdict";

interface GoalTitleProps {
  row: GoalRow;
  standings: MeasureStanding[];
  placeOf: (standing: MeasureStanding) => string | undefined;
}

/** A goal with its target, its measures held against it, and the goal that it rewords. */
export function GoalTitle({
  row: { goal, cells, predecessor },
  standings,
  placeOf,
}: GoalTitleProps) {
  const last = cells.findLast((cell) => cell !== null) ?? null;
  return (
    <>
      <span className="text-base">{goal.title}</span>
      {predecessor && predecessor.title !== goal.title && (
        <span className="mt-1 block text-quiet">
          Omformulerat. {predecessor.year} löd det{" "}
          <a href={`#${predecessor.slug}-${predecessor.year}`}>”{predecessor.title}”</a>.
        </span>
      )}
      {goal.target && (
        <span className="mt-1 block text-quiet">Målvärde: {goal.target.printed}</span>
      )}
      {standings.map((standing) => (
        <span key={standing.series.id} className="mt-1 block text-quiet">
          {standing.series.label}:{" "}
          {standing.outcome ? (
            <>
              <FigureValue figure={standing.outcome} href={placeOf(standing)} withUnit /> (
              {formatPeriod(standing.outcome.period)})
            </>
          ) : (
            "inget utfall"
          )}
          {conclusion(standing, goal.target)}
        </span>
      ))}
      {last && disagrees(last.verdict, standings) && (
        <Disagreement assessment={last} isMet={standings.every((each) => each.isMet !== false)} />
      )}
    </>
  );
}

/** Where the committee says one thing and its own numbers another, both are said. */
function Disagreement({ assessment, isMet }: { assessment: Assessment; isMet: boolean }) {
  const word = verdictWord(assessment.verdict, assessment.expected).toLowerCase();
  return (
    <span className="mt-1.5 block border-l-2 border-partly pl-2">
      Nämnden bedömer målet som {word}, men utfallet når {isMet ? "" : "inte "}målvärdet.
    </span>
  );
}

function conclusion({ outcome, isMet }: MeasureStanding, target: Target | null): string {
  if (isMet !== null) return isMet ? ", når målvärdet" : ", når inte målvärdet";
  if (target && outcome && outcome.period.span !== "year")
    return ", en del av året jämförs inte med årets målvärde";
  return "";
}
