import type { Check } from "../domain/check";
import { decimal, sumOf } from "../domain/decimal";
import { describeCheck } from "./check";
import { formatNumber, minus } from "./number";

/** More parts than this are counted and not listed. */
const mostParts = 8;

/**
 * A check at a glance: a sum as it is reckoned, "28 + 133 + 5,6 = 166,6, inte 21,6 (Summa intäkter)"; what is
 * no sum as the sentence that tells it.
 */
export function sayArithmetic(check: Check): string {
  const total = check.numbers.at(-1);
  const parts = check.numbers.slice(0, -1).map(({ value }) => value);
  if (check.code !== "partsSum" || total === undefined || parts.length < 2)
    return describeCheck(check);
  const sum = sumOf(parts);
  const left = `${parts.length > mostParts ? `${parts.length} delar` : joined(parts)} = ${formatNumber(sum)}`;
  const printed = `${formatNumber(total.value)} (${total.label})`;
  if (!check.ok) return `${left}, inte ${printed}`;
  return decimal(sum).equals(total.value)
    ? `${left} (${total.label})`
    : `${left} ≈ ${printed}, avrundat`;
}

/** "12,5 − 3 + 4": each sign is the operator before its number. */
function joined(values: readonly string[]): string {
  return values
    .map((value, index) => {
      const number = formatNumber(value);
      if (index === 0) return number;
      return number.startsWith(minus) ? `${minus} ${number.slice(1)}` : `+ ${number}`;
    })
    .join(" ");
}
