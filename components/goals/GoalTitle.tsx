import { FigureValue } from "@/components/figures/FigureValue";
import type { Assessment } from "@/lib/domain/goal";
import { disagrees, type MeasureStanding } from "@/lib/domain/goalMeasure";
import type { GoalRow } from "@/lib/domain/goalYear";
import { formatShortPeriod } from "@/lib/format/period";
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
      {standings.length === 0 && goal.target && (
        <span className="mt-1 block text-quiet">Målvärde: {goal.target.printed}</span>
      )}
      {standings.map((standing) => (
        <MeasureLine key={standing.label} standing={standing} href={placeOf(standing)} />
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

function MeasureLine({ standing, href }: { standing: MeasureStanding; href?: string }) {
  const { label, target, outcome, isMet } = standing;
  return (
    <span className="mt-1.5 block text-quiet">
      {label}
      <span className="block">
        {outcome ? (
          <>
            <span className="text-ink">
              <FigureValue figure={outcome} href={href} withUnit />
            </span>{" "}
            {formatShortPeriod(outcome.period)}
          </>
        ) : (
          "inget utfall redovisat"
        )}
        {target && `, målvärde ${lowerFirst(target.printed)}`}
        {isMet !== null && (isMet ? ": når dit" : ": når inte dit")}
      </span>
    </span>
  );
}

/** "Minst 85 %" inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
