import { decimal, decimalsOf, toDecimalText, type DecimalText } from "../domain/decimal";
import type { Unit } from "../domain/unit";
import { unitLabel } from "./unit";

export const noBreakSpace = "\u00a0";
export const minus = "\u2212";

export interface NumberStyle {
  /** Sets a plus before positive numbers: for variances and changes. Zero has no sign. */
  signed?: boolean;
  /** Rounds half away from zero to so many decimals; without it the printed decimals are kept. */
  decimals?: number;
}

/**
 * A decimal as Swedish reads it: "-20725.0" → "−20 725,0", with decimal comma, no-break space between
 * thousands and a true minus. Keeps the printed decimals unless told how many.
 */
export function formatNumber(value: DecimalText, style: NumberStyle = {}): string {
  const text = style.decimals === undefined ? value : decimal(value).toFixed(style.decimals);
  const [whole = "", decimals] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace);
  const amount = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return signOf(text, style.signed ?? false) + amount;
}

/** A number with its unit: "59 %", "−20 725 tkr", "57 dagar"; an unknown unit and a count add nothing. */
export function formatAmount(value: DecimalText, unit: Unit, style: NumberStyle = {}): string {
  const label = unitLabel(unit);
  return label === ""
    ? formatNumber(value, style)
    : formatNumber(value, style) + noBreakSpace + label;
}

/**
 * A share as per cent: "0.053" → "5,3 %". One decimal below ten per cent, else none, unless told.
 * For a change of a percentage use `formatPercentagePoints`: the two are never the same.
 */
export function formatShare(share: DecimalText, style: NumberStyle = {}): string {
  const percent = decimal(share).times(100);
  const decimals = style.decimals ?? (percent.abs().lt(10) && !percent.isInteger() ? 1 : 0);
  return `${formatNumber(toDecimalText(percent), { ...style, decimals })}${noBreakSpace}%`;
}

/** A share that was told in per cent, with the decimals it was told with: "0.3330" → "33,30 %". */
export function formatToldShare(share: DecimalText): string {
  return formatShare(share, { decimals: Math.max(0, decimalsOf(share) - 2) });
}

/** A difference between two percentages: "2" → "2 procentenheter", "1" → "1 procentenhet". */
export function formatPercentagePoints(difference: DecimalText, style: NumberStyle = {}): string {
  const word = decimal(difference).abs().equals(1) ? "procentenhet" : "procentenheter";
  return `${formatNumber(difference, style)}${noBreakSpace}${word}`;
}

function signOf(text: string, isSigned: boolean): string {
  if (!/[1-9]/.test(text)) return "";
  if (text.startsWith("-")) return minus;
  return isSigned ? "+" : "";
}
