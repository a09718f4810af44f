import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Better } from "./series";

export interface Change {
  /** To minus from, in the unit of both. */
  difference: DecimalText;
  /** Share of the base as a fraction ("0.25" is 25 %); null when the base is 0 or the sign turns. */
  relative: DecimalText | null;
  /** Which way it went in the direction that matters; `neither` when the series has none. */
  judgement: "better" | "worse" | "same" | "neither";
}

/**
 * The change between two values in the same unit, which the caller has found comparable.
 * Relative change is undefined on base 0 (design, section 6) and says nothing when a surplus turns
 * into a deficit, so both give null.
 */
export function changeBetween(from: DecimalText, to: DecimalText, better: Better): Change {
  const difference = decimal(to).minus(from);
  return {
    difference: toDecimalText(difference),
    relative: relativeChange(from, to),
    judgement: judge(difference.comparedTo(0), better),
  };
}

/**
 * The same, to be read by people: "63 % higher" of a deficit or a cost reads as its opposite, so a change
 * from below zero is told in its unit only.
 */
export function readableChange(from: DecimalText, to: DecimalText, better: Better): Change {
  const change = changeBetween(from, to, better);
  return decimal(from).isNegative() ? { ...change, relative: null } : change;
}

function relativeChange(from: DecimalText, to: DecimalText): DecimalText | null {
  const base = decimal(from);
  if (base.isZero() || base.times(to).isNegative()) return null;
  return toDecimalText(decimal(to).minus(base).div(base.abs()).toDecimalPlaces(6));
}

function judge(direction: number, better: Better): Change["judgement"] {
  if (direction === 0) return "same";
  if (better === "neither") return "neither";
  return direction > 0 === (better === "higher") ? "better" : "worse";
}
