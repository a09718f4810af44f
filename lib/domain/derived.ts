import {
  decimal,
  decimalsOf,
  roundingOf,
  toDecimalText,
  toFixedText,
  type DecimalText,
} from "./decimal";
import type { Figure } from "./figure";
import { endMonthOf, yearOf, type Period } from "./period";
import type { Series } from "./series";
import { powerBetween, type Unit } from "./unit";
import { valueIn } from "./valueIn";

/** A block of months that no report prints: what came between two cumulative figures of a year. */
export interface Derived {
  period: Period;
  /** Later minus earlier, in the later's unit. */
  value: DecimalText;
  unit: Unit;
  /** What rounding of the two printed numbers lets it be. */
  low: DecimalText;
  high: DecimalText;
  isDoubtful: boolean;
  from: [earlier: Figure, later: Figure];
}

/**
 * May to August as January–August minus January–April. Only of flows: care days add up over the year, a
 * share or a mean does not. Null where it isn't the same year and basis from 1 January, where a value is
 * missing, where units don't convert, and where a break stands within the year's months.
 */
export function derivedBlock(
  earlier: Figure,
  later: Figure,
  { accumulation, breaks }: Pick<Series, "accumulation" | "breaks">,
): Derived | null {
  if (accumulation !== "flow" || !isContinued(earlier, later)) return null;
  const isBroken = breaks.some(({ date }) => date > later.period.start && date <= later.period.end);
  const [from, power] = [valueIn(earlier, later.unit), powerBetween(earlier.unit, later.unit)];
  if (isBroken || from === null || power === null || later.value === null) return null;
  if (earlier.value === null) return null;
  const value = decimal(later.value).minus(from);
  const rounding = roundingOf(earlier.value)
    .times(decimal(10).pow(power))
    .plus(roundingOf(later.value));
  return {
    period: blockBetween(earlier.period, later.period),
    value: toFixedText(value, Math.max(decimalsOf(from), decimalsOf(later.value))),
    unit: later.unit,
    low: toDecimalText(value.minus(rounding)),
    high: toDecimalText(value.plus(rounding)),
    isDoubtful: [earlier, later].some(({ flags }) => flags.includes("U")),
    from: [earlier, later],
  };
}

function isContinued(earlier: Figure, later: Figure): boolean {
  const isCumulative = ({ period: { start, span } }: Figure) =>
    start.endsWith("-01-01") && (span === "cumulative" || span === "year");
  return (
    isCumulative(earlier) &&
    isCumulative(later) &&
    earlier.basis === later.basis &&
    yearOf(earlier.period) === yearOf(later.period) &&
    earlier.period.end < later.period.end
  );
}

/** The months after the earlier period's last, to the later's end. */
function blockBetween(earlier: Period, later: Period): Period {
  const month = String(endMonthOf(earlier) + 1).padStart(2, "0");
  return { start: `${yearOf(earlier)}-${month}-01`, end: later.end, span: "derivedBlock" };
}
