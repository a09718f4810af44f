import { Decimal } from "decimal.js";
import { z } from "zod";

/**
 * A decimal number as text: optional minus, digits, optional point and decimals ("-20725", "12.9").
 * Figures travel as text so that no float ever touches them and printed decimals ("3.0") survive;
 * arithmetic goes through `decimal`.
 */
export const decimalText = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/);
export type DecimalText = z.infer<typeof decimalText>;

/** A decimal.js number of a decimal text, for arithmetic. Throws on anything that is not a number. */
export function decimal(value: DecimalText | number): Decimal {
  return new Decimal(value);
}

/** The decimal text of a decimal.js number, without exponent and without minus zero. */
export function toDecimalText(value: Decimal): DecimalText {
  return value.isZero() ? value.abs().toFixed() : value.toFixed();
}

/** The text with exactly so many decimals ("2" → "2.0"), rounded half away from zero; zero has no sign. */
export function toFixedText(value: Decimal, decimals: number): DecimalText {
  const text = value.toFixed(decimals);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}

/** The sum of decimal texts; of none it is "0". */
export function sumOf(values: readonly DecimalText[]): DecimalText {
  return toDecimalText(values.reduce((total, value) => total.plus(value), new Decimal(0)));
}

/** How many decimals the text carries: 2 for "1.50", 0 for "150". */
export function decimalsOf(value: DecimalText): number {
  return value.split(".")[1]?.length ?? 0;
}

/** Half a unit of the last digit: what rounding can hide in a printed number ("20.7" → 0.05). */
export function roundingOf(value: DecimalText): Decimal {
  return new Decimal(10).pow(-decimalsOf(value)).div(2);
}
