import { balanceOf, isTelling } from "../arithmetic";
import { readNumber } from "../number";
import type { Row } from "../table";
import type { DecimalText } from "../../domain/decimal";

const fewestColumns = 2;

/**
 * Do the rows add up to the whole in every column that has numbers, and in two at least where a wrong one would
 * have shown? Each of them must say something: a row of zeros is a part of anything.
 */
export function isSumOf(parts: readonly Row[], whole: Row): boolean {
  if (parts.length < 2 || parts.some((part) => !valuesOf(part).some(isOther))) return false;
  const columns = parts.map(valuesOf);
  const held = valuesOf(whole).map((total, column) => {
    const terms = columns.flatMap((values) => values[column] ?? []);
    if (total === null || terms.length < 2) return null;
    const signed = terms.map((value) => ({ value, sign: 1 as const }));
    return balanceOf(signed, total).holds ? isTelling(signed, total) : "fails";
  });
  return !held.includes("fails") && held.filter((each) => each === true).length >= fewestColumns;
}

function valuesOf({ cells }: Row): (DecimalText | null)[] {
  return cells.map((cell) => {
    const reading = readNumber(cell?.text ?? "");
    return reading.kind === "value" ? reading.value : null;
  });
}

function isOther(value: DecimalText | null): boolean {
  return value !== null && /[1-9]/.test(value);
}
