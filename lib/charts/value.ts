import { decimal, toDecimalText, type DecimalText } from "../domain/decimal";
import type { Figure } from "../domain/figure";
import { powerBetween, type Unit } from "../domain/unit";

/**
 * The figure's value in another unit (tkr in mnkr), or null when it has none or the units don't
 * convert: a chart has one scale, and a number in another measure has no place on it.
 */
export function valueIn(figure: Pick<Figure, "value" | "unit">, unit: Unit): DecimalText | null {
  const power = powerBetween(figure.unit, unit);
  if (figure.value === null || power === null) return null;
  if (power === 0) return figure.value;
  return toDecimalText(decimal(figure.value).times(decimal(10).pow(power)));
}

/** The one place where a decimal becomes a float: on its way to a coordinate. */
export function coordinateOf(value: DecimalText): number {
  return Number(value);
}
