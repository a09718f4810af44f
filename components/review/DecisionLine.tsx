import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount } from "@/lib/format/number";
import { ContextFields } from "./ContextFields";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

/** What is settled of a figure and by whom, with the way to take it back. */
export function DecisionLine({
  figure,
  context,
}: {
  figure: ReviewFigure;
  context: SettleContext;
}) {
  const { decision, key } = figure;
  if (decision === null) return null;
  return (
    <form action={context.settle} className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
      <ContextFields context={context} figureKey={key} />
      <span>
        <span aria-hidden="true" className="font-semibold text-achieved">
          ✓{" "}
        </span>
        {said(figure)} av {decision.by}
        {decision.note ? `: ”${decision.note}”` : "."}
      </span>
      {context.mayReview && (
        <button name="val" value="angra" data-act="undo" className={quietButton}>
          Ångra
        </button>
      )}
    </form>
  );
}

function said({ decision, unit }: ReviewFigure): string {
  const choice = decision?.choice;
  if (choice?.kind === "correct") return `Rättad till ${formatAmount(choice.value, unit)}`;
  if (choice?.kind === "missing") return `Satt som saknad (${missingReasonName(choice.missing)})`;
  return choice?.kind === "discard" ? "Bortvald: ingen uppgift" : "Godkänd";
}
