import { decimal, toDecimalText, type DecimalText } from "./decimal";
import type { Figure } from "./figure";
import { powerBetween, type Unit } from "./unit";

/**
 * The figure's value in another unit (tkr in mnkr), or null when it has none or the units don't
 * convert: what is computed or drawn together has one unit, and a number in another measure has no
 * place in it. Keeps the printed decimals where nothing is converted.
 */
export function valueIn(figure: Pick<Figure, "value" | "unit">, unit: Unit): DecimalText | null {
  const power = powerBetween(figure.unit, unit);
  if (figure.value === null || power === null) return null;
  if (power === 0) return figure.value;
  return toDecimalText(decimal(figure.value).times(decimal(10).pow(power)));
}
