import type { ReviewFigure } from "../domain/reviewFigure";
import { missingReasonName } from "./missing";
import { formatAmount } from "./number";

/** What is settled of a figure, in a few words: "Rättad till 12". */
export function decisionWord({ decision, unit }: Pick<ReviewFigure, "decision" | "unit">): string {
  const choice = decision?.choice;
  if (choice?.kind === "correct") return `Rättad till ${formatAmount(choice.value, unit)}`;
  if (choice?.kind === "missing") return `Satt som saknad (${missingReasonName(choice.missing)})`;
  return choice?.kind === "discard" ? "Bortvald: ingen uppgift" : "Godkänd";
}

/** The same with who said so and why: "Godkänd av Ada: ”enligt bilagan”". */
export function describeDecision(figure: Pick<ReviewFigure, "decision" | "unit">): string {
  const { decision } = figure;
  if (decision === null) return "";
  return `${decisionWord(figure)} av ${decision.by}${decision.note ? `: ”${decision.note}”` : "."}`;
}
