import { MissingReason } from "@/components/figures/MissingReason";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { basisName } from "@/lib/format/basis";
import { describeCheck } from "@/lib/format/check";
import { describeDifference } from "@/lib/format/difference";
import { formatAmount } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { describeReason } from "@/lib/format/reason";
import { DecisionLine } from "./DecisionLine";
import { SettleForms } from "./SettleForms";
import type { SettleContext } from "./settleContext";

interface FigureCardProps {
  figure: ReviewFigure;
  context: SettleContext;
  /** Whether the forms for a change stand open. */
  isOpen: boolean;
  /** How many of its line can be accepted in one go; told on the first of them only. */
  inRow?: number;
}

/** A figure to settle: what is printed and read, why it waits and what speaks for something else. */
export function FigureCard({ figure, context, isOpen, inRow = 0 }: FigureCardProps) {
  const { key, label, under, printed, unit, decision } = figure;
  const isWaiting = decision === null && figure.group !== "rest";
  return (
    <li
      id={`u-${key}`}
      tabIndex={-1}
      data-figure={key}
      data-line={figure.place.line}
      data-waits={isWaiting ? figure.group : undefined}
      className="scroll-mt-4 border-b border-rule py-3 outline-offset-4"
    >
      <p className="font-semibold">
        {label}
        {under && <span className="font-normal text-quiet"> · {under}</span>}
      </p>
      <p className="text-sm text-quiet">
        {basisName(figure.basis)} {formatShortPeriod(figure.period)}, kolumn ”{figure.column}”,{" "}
        <a href={`#d-${key}`} className="inline-block py-0.5">
          rad {figure.place.line}
        </a>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <span>
          <span className="text-sm text-quiet">Tryckt </span>
          {printed === "" ? "tom cell" : <q className="font-mono text-sm">{printed}</q>}
        </span>
        <span>
          <span className="text-sm text-quiet">Läst som </span>
          {figure.value === null ? (
            <MissingReason reason={figure.missing} />
          ) : (
            <strong>{formatAmount(figure.value, unit)}</strong>
          )}
        </span>
        {figure.proposed !== null && (
          <span>
            <span className="text-sm text-quiet">Förslag </span>
            <strong>{formatAmount(figure.proposed, unit)}</strong>
          </span>
        )}
      </p>
      <ul className="mt-1 text-sm">
        {figure.group === "doubtful" && (
          <li>{figure.reason ? describeReason(figure.reason) : "Inget skäl är antecknat."}</li>
        )}
        {figure.differences.map((difference, index) => (
          <li key={index}>{describeDifference(difference, unit)}</li>
        ))}
      </ul>
      {figure.checks.length > 0 && (
        <details className="text-sm">
          <summary className="inline-block py-0.5 text-accent underline underline-offset-4">
            Kontroller ({figure.checks.length})
          </summary>
          <ul className="pb-1">
            {figure.checks.map((check, index) => (
              <li key={index} className="py-0.5">
                {describeCheck(check)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {decision !== null && <DecisionLine figure={figure} context={context} />}
      {context.mayReview && (
        <SettleForms figure={figure} context={context} isOpen={isOpen} inRow={inRow} />
      )}
    </li>
  );
}
