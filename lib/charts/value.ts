import type { DecimalText } from "../domain/decimal";

/** The one place where a decimal becomes a float: on its way to a coordinate. */
export function coordinateOf(value: DecimalText): number {
  return Number(value);
}
