import type { StatedFigure } from "../domain/stated";
import type { Unit } from "../domain/unit";
import { basisName } from "./basis";
import { missingReasonName } from "./missing";
import { formatPeriod } from "./period";
import { unitLabel } from "./unit";

/** On which line of its document a stated figure's value stands, from 1. */
export const statedValueLine = 5;

/**
 * A stated figure as the document that stands for it: what the public reads where else a report's printed
 * line would be.
 */
export function statedLines(
  stated: StatedFigure,
  { label, unit, committee }: { label: string; unit: Unit; committee: string },
): string[] {
  const { period, basis, printed, missing, who, saidOn, document } = stated;
  const value = missing === null ? `${printed} ${unitLabel(unit)}`.trim() : "";
  return [
    "Enskild uppgift",
    committee,
    label,
    `${basisName(basis)}, ${formatPeriod(period)}`,
    missing === null ? value : `saknas: ${missingReasonName(missing)}`,
    `Lämnad ${saidOn} av ${who}`,
    ...(document === null ? [] : [`Handling: ${document}`]),
  ];
}

/** What a stated figure's report is about: "Antal besök, utfall". */
export function statedSubject(label: string, { basis }: Pick<StatedFigure, "basis">): string {
  return `${label.slice(0, 150)}, ${basisName(basis)}`;
}
