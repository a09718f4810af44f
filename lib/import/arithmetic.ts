import { Decimal } from "decimal.js";
import { decimal, decimalsOf, roundingOf, type DecimalText } from "../domain/decimal";

/** A printed number in a sum: counted in with its sign. */
export interface Term {
  value: DecimalText;
  sign: 1 | -1;
}

export interface Balance {
  /** Sum of the signed terms minus the total. */
  difference: Decimal;
  /** What rounding can hide: half a unit of the last digit of each number. */
  tolerance: Decimal;
  holds: boolean;
}

/**
 * Do the terms add up to the total? Each printed number is an interval (half a unit of its last digit), and
 * the sum fails only when no values inside the intervals add up. A bare "0" among decimals is as exact as they.
 */
export function balanceOf(terms: readonly Term[], total: DecimalText): Balance {
  const values = [...terms.map(({ value }) => value), total];
  const decimals = Math.max(...values.map(decimalsOf));
  const sum = terms.reduce(
    (running, { value, sign }) => running.plus(decimal(value).times(sign)),
    new Decimal(0),
  );
  const difference = sum.minus(total);
  const tolerance = values.reduce(
    (running, value) => running.plus(roundingAmong(value, decimals)),
    new Decimal(0),
  );
  return { difference, tolerance, holds: difference.abs().lte(tolerance) };
}

/** Could a wrong number have been told? Not when all is zero, nor when rounding hides nearly all of the total. */
export function isTelling(terms: readonly Term[], total: DecimalText): boolean {
  const largest = Decimal.max(
    decimal(total).abs(),
    ...terms.map(({ value }) => decimal(value).abs()),
  );
  return largest.gt(0) && balanceOf(terms, total).tolerance.times(4).lt(largest);
}

/** Can two printed numbers be the same one, told in different units or with different rounding? */
export function isSameWithinRounding(
  a: DecimalText,
  b: DecimalText,
  powerFromAToB: number,
): boolean {
  const scale = new Decimal(10).pow(powerFromAToB);
  const difference = decimal(a).times(scale).minus(b).abs();
  return difference.lte(roundingOf(a).times(scale).plus(roundingOf(b)));
}

function roundingAmong(value: DecimalText, decimals: number): Decimal {
  return decimal(value).isZero() ? new Decimal(10).pow(-decimals).div(2) : roundingOf(value);
}
