import type { DecimalText } from "../../domain/decimal";
import { balanceOf, isTelling } from "../arithmetic";
import { readNumber } from "../number";
import type { Row } from "../table";

const fewestColumns = 2;

/** A row's numbers, column by column; null where there is none. */
export type Values = readonly (DecimalText | null)[];

/** Read once: which rows add up is asked of many runs of them. */
export function valuesOf({ cells }: Row): Values {
  return cells.map((cell) => {
    const reading = readNumber(cell?.text ?? "");
    return reading.kind === "value" ? reading.value : null;
  });
}

/**
 * Do the rows add up to the whole in every column that has numbers, and in two at least where a wrong one would
 * have shown? Each of them must say something: a row of zeros is a part of anything.
 */
export function isSumOf(parts: readonly Values[], whole: Values): boolean {
  if (parts.length < 2 || parts.some((part) => !part.some(isOther))) return false;
  let telling = 0;
  for (const [column, total] of whole.entries()) {
    const terms = parts.flatMap((values) => values[column] ?? []);
    if (total === null || terms.length < 2) continue;
    const signed = terms.map((value) => ({ value, sign: 1 as const }));
    if (!balanceOf(signed, total).holds) return false;
    if (isTelling(signed, total)) telling++;
  }
  return telling >= fewestColumns;
}

function isOther(value: DecimalText | null): boolean {
  return value !== null && /[1-9]/.test(value);
}
