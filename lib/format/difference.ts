import type { Difference } from "../domain/difference";
import type { Unit } from "../domain/unit";
import { formatAmount } from "./number";
import { formatShortPeriod } from "./period";

/** How a figure differs from what earlier reports say, as a sentence. */
export function describeDifference(
  { code, value, period, report }: Difference,
  unit: Unit,
): string {
  const amount = formatAmount(value, unit);
  const when = formatShortPeriod(period);
  if (code === "otherValue") return `${report} har ${amount} för samma uppgift.`;
  if (code === "outlier")
    return `Långt från tidigare: närmast ligger ${amount} för ${when} (${report}).`;
  return `Av en annan storleksordning än ${amount} för ${when} (${report}); enheten kan vara fel.`;
}
