import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount } from "@/lib/format/number";
import { quietButton } from "./quietButton";
import { sharedButton } from "./SharedForm";
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
    <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
      <span>
        <span aria-hidden="true" className="font-semibold text-achieved">
          ✓{" "}
        </span>
        {decisionWord(figure)} av {decision.by}
        {decision.note ? `: ”${decision.note}”` : "."}
      </span>
      {context.mayReview && (
        <button {...sharedButton("angra", key)} data-act="undo" className={quietButton}>
          Ångra
        </button>
      )}
    </p>
  );
}

/** What is settled of a figure, in a few words: "Rättad till 12". */
export function decisionWord({ decision, unit }: ReviewFigure): string {
  const choice = decision?.choice;
  if (choice?.kind === "correct") return `Rättad till ${formatAmount(choice.value, unit)}`;
  if (choice?.kind === "missing") return `Satt som saknad (${missingReasonName(choice.missing)})`;
  return choice?.kind === "discard" ? "Bortvald: ingen uppgift" : "Godkänd";
}
